import { createRequire } from 'node:module';

/** False where the optional package vntk or its native part is missing. */
export function hasVntk(): boolean {
  try {
    createRequire(import.meta.url)('vntk');
    return true;
  } catch {
    return false;
  }
}
