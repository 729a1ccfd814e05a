import { type Unzipped, unzipSync } from 'fflate';
import { LARGEST_UNPACKED, TooLarge } from './limits.js';

/**
 * Unpacks the parts of a ZIP file that are asked for. What a part says of its size holds: no more is unpacked of it. fflate
 * enters here.
 * @param most bytes that all of them may have together, unpacked
 * @throws TooLarge; whatever fflate throws at a damaged file
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, most = LARGEST_UNPACKED): Unzipped {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > most) throw new TooLarge();
      return true;
    },
  });
}

export { zipSync } from 'fflate';
