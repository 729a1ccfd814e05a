/** A field of work as it is written in a canonical name, or an abbreviation with what it stands for. */
export type FieldRow = string | readonly [spelling: string, canonical: string];

/**
 * Words of a name that tell no body from its like: `Bệnh viện Đa khoa` is as general as `Bệnh viện`.
 */
export const PLAIN_FIELDS: readonly FieldRow[] = [
  'Đa khoa',
  'Chuyên khoa',
  'Hữu nghị',
  'Quốc tế',
  'Tư nhân',
  'Công lập',
  'Tư thục',
  'Dân lập',
  'Bán công',
  'Điều trị',
  'Chuyên môn',
  'Chức năng',
  'Nghiệp vụ',
  'Lâm sàng',
  'Cận lâm sàng',
  ['ĐK', 'Đa khoa'],
  ['CK', 'Chuyên khoa'],
];
