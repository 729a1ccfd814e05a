/**
 * Walks over the properties of a run, paragraph or row: for each its code and where its operand stands. The size of an
 * operand follows from the code. Source: [MS-DOC] 2.2.5.
 * @param bytes a list of properties (grpprl) from `at` to `end`
 */
export function eachSprm(
  bytes: DataView,
  at: number,
  end: number,
  visit: (code: number, operand: number, size: number) => void,
): void {
  const last = Math.min(end, bytes.byteLength);
  for (let next = at; next + 3 <= last; ) {
    const code = bytes.getUint16(next, true);
    let operand = next + 2;
    let size: number = SIZES[code >> 13]!;
    if (size === VARIABLE) {
      if (code === LONG) {
        size = bytes.getUint16(operand, true) - 1;
        operand += 2;
      } else {
        size = bytes.getUint8(operand);
        operand += 1;
      }
    }
    if (operand + size > last) return;
    visit(code, operand, size);
    next = operand + Math.max(0, size);
  }
}

const VARIABLE = -1;
/** By the three highest bits of a code. */
const SIZES = [1, 1, 2, 4, 2, 2, VARIABLE, 3] as const;

/** sprmTDefTable, whose size has two bytes. */
const LONG = 0xd608;
