import { createEncoders } from '../../bench/encoders.mjs';
import { VNI_LETTERS, VNI_MARKS } from '../../src/language/legacy/vni.js';
import { VPS } from '../../src/language/legacy/vps.js';

/** An encoder for each encoding that the program reads. */
export const ENCODERS = createEncoders({ VNI_LETTERS, VNI_MARKS, VPS });
