import { type Unzipped, unzipSync } from 'fflate';

/** The parts of an office file that hold text are together no larger, unpacked: some 10,000 pages. */
const LARGEST = 48 << 20;

/** Thrown for a file that is larger unpacked than any document: a zip bomb, or an archive. */
export class TooLarge extends Error {}

/**
 * Unpacks the parts of a ZIP file that are asked for. What a part says of its size holds: no more is unpacked of it. fflate
 * enters here.
 * @throws TooLarge; whatever fflate throws at a damaged file
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > LARGEST) throw new TooLarge();
      return true;
    },
  });
}

export { zipSync } from 'fflate';
