// Words before the name of a person, in lower case, each in one of the lists. What a degree or a rank means, with its
// canonical form, stands in the tables of the reader of people.

/** Forms of address. */
export const FORMS_OF_ADDRESS: readonly string[] = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô giáo',
  'thầy giáo',
  'đồng chí',
  'đ/c',
  'đc',
];

/** Degrees and titles of merit in short; names of bodies hold none of them. */
export const SHORT_DEGREES: readonly string[] = [
  'bs',
  'bsck',
  'bscki',
  'bsckii',
  'bsnt',
  'cki',
  'ckii',
  'ths',
  'ts',
  'pgs',
  'gs',
  'ds',
  'dscki',
  'dsckii',
  'cn',
  'cnđd',
  'đdv',
  'ktv',
  'ttnd',
  'ttưt',
  'ngnd',
  'ngưt',
  'ahlđ',
];

/** Degrees and professions written out. */
export const DEGREE_WORDS: readonly string[] = [
  'bác sĩ',
  'bác sỹ',
  'thạc sĩ',
  'thạc sỹ',
  'tiến sĩ',
  'tiến sỹ',
  'phó giáo sư',
  'giáo sư',
  'dược sĩ',
  'dược sỹ',
  'điều dưỡng viên',
  'y sĩ',
  'y sỹ',
  'thầy thuốc',
];

/** Military and police ranks, as they are spelled at the head of a name. */
export const RANKS: readonly string[] = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Chuẩn Đô đốc',
  'Phó Đô đốc',
  'Đô đốc',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
  'Chuẩn úy',
  'Thượng sĩ',
  'Thượng sỹ',
  'Trung sĩ',
  'Trung sỹ',
  'Hạ sĩ',
  'Hạ sỹ',
  'Binh nhất',
  'Binh nhì',
];

/** Heads of bodies. */
export const CHIEFS: readonly string[] = [
  'giám đốc',
  'phó giám đốc',
  'chủ tịch',
  'phó chủ tịch',
  'bí thư',
  'phó bí thư',
];
