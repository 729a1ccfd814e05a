export function inputOf(number: number): string | Uint8Array;
