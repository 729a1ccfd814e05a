export function faultOf(input: string | Uint8Array): string | undefined;
