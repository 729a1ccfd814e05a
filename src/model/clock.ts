/** Milliseconds since some moment, for what took how long. Node loads ten modules of its own for `performance`. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
