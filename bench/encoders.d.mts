/** Writes text in an encoding; characters that it lacks become `?`. */
export type Encoder = (text: string) => Uint8Array;
export interface EncoderTables {
  readonly VNI_LETTERS: string;
  readonly VNI_MARKS: string;
  readonly VPS: string;
}
export function createEncoders(tables: EncoderTables): Readonly<Record<string, Encoder>>;
export function plain(text: string): string;
