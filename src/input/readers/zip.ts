import { type Unzipped, unzipSync } from 'fflate';
import { LARGEST_UNPACKED, TooLarge } from './limits.js';

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
      if (size > LARGEST_UNPACKED) throw new TooLarge();
      return true;
    },
  });
}

export { zipSync } from 'fflate';
