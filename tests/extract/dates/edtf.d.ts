declare module 'edtf' {
  /** Reads an EDTF string; throws for what is none. `min` and `max` are milliseconds of the first and last moment. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
