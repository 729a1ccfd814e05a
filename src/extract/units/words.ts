import type { UnitLevel } from '../../model/entity.js';

/** A word for a level of place: what it is called in a canonical name and which level it gives a body. */
export interface LevelWord {
  readonly name: string;
  readonly level: UnitLevel;
}

const PROVINCE: LevelWord = { name: 'tỉnh', level: 'province' };
/** A city under the province, or under the central government. */
export const CITY: LevelWord = { name: 'thành phố', level: 'district' };
const DISTRICT: LevelWord = { name: 'huyện', level: 'district' };
const URBAN_DISTRICT: LevelWord = { name: 'quận', level: 'district' };
const TOWN: LevelWord = { name: 'thị xã', level: 'district' };
const TOWNSHIP: LevelWord = { name: 'thị trấn', level: 'commune' };
const COMMUNE: LevelWord = { name: 'xã', level: 'commune' };
const WARD: LevelWord = { name: 'phường', level: 'commune' };
const REGION: LevelWord = { name: 'khu vực', level: 'region' };

/** Level words as they are written; a sign belongs to the abbreviation. */
export const LEVEL_WORDS: readonly (readonly [spelling: string, word: LevelWord | null])[] = [
  ['tỉnh', PROVINCE],
  ['thành phố', CITY],
  ['tp', CITY],
  ['tp.', CITY],
  ['t.p', CITY],
  ['t.p.', CITY],
  ['thành phố (tp)', CITY],
  ['huyện', DISTRICT],
  ['h.', DISTRICT],
  ['huyện đảo', { name: 'huyện đảo', level: 'district' }],
  ['quận', URBAN_DISTRICT],
  ['q.', URBAN_DISTRICT],
  ['thị xã', TOWN],
  ['tx', TOWN],
  ['tx.', TOWN],
  ['t.x', TOWN],
  ['t.x.', TOWN],
  ['thị trấn', TOWNSHIP],
  ['tt', TOWNSHIP],
  ['tt.', TOWNSHIP],
  ['xã', COMMUNE],
  ['x.', COMMUNE],
  ['xã đảo', { name: 'xã đảo', level: 'commune' }],
  ['phường', WARD],
  ['p.', WARD],
  ['đặc khu', { name: 'đặc khu', level: 'commune' }],
  ['khu vực', REGION],
  ['kv', REGION],
  ['liên huyện', { name: 'liên huyện', level: 'region' }],
  ['liên xã', { name: 'liên xã', level: 'region' }],
  ['vùng', { name: 'vùng', level: 'region' }],
  ['miền', { name: 'miền', level: 'region' }],
  ['phía', { name: 'phía', level: 'region' }],
  ['khu vực miền núi phía', { name: 'khu vực miền núi phía', level: 'region' }],
  ['miền núi phía', { name: 'miền núi phía', level: 'region' }],
  ['khu', { name: 'khu', level: 'region' }],
  ['cụm', { name: 'cụm', level: 'region' }],
  ['đảo', { name: 'đảo', level: 'commune' }],
  ['quần đảo', { name: 'quần đảo', level: 'district' }],
  ['cấp tỉnh', { name: 'cấp tỉnh', level: 'province' }],
  ['cấp huyện', { name: 'cấp huyện', level: 'district' }],
  ['cấp xã', { name: 'cấp xã', level: 'commune' }],
  ['xã hội', null],
  ['khu công nghiệp', null],
  ['khu kinh tế', null],
];

/** Parts of a province, before its name: `Bệnh viện Đa khoa khu vực Bắc Quảng Bình`. */
export const PROVINCE_PARTS: readonly (readonly [spelling: string, name: string])[] = [
  ['bắc', 'Bắc'],
  ['nam', 'Nam'],
  ['đông', 'Đông'],
  ['tây', 'Tây'],
  ['đông bắc', 'Đông Bắc'],
  ['đông nam', 'Đông Nam'],
  ['tây bắc', 'Tây Bắc'],
  ['tây nam', 'Tây Nam'],
];

/** Parts of the country that its bodies are called after, beside the regions of the gazetteer: `phía Bắc`, `miền Trung`. */
export const COUNTRY_PARTS: ReadonlySet<string> = new Set(['Bắc', 'Trung', 'Nam']);

/** Quarters of a commune, in which cells and branches of the Party and the unions are set up: `Chi bộ thôn 3`. */
export const HAMLET_WORDS: readonly string[] = [
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'xóm',
  'khóm',
  'khu phố',
  'khối',
  'khối phố',
  'tổ dân phố',
  'tổ',
  'khu',
  'khu dân cư',
  'khu vực',
  'tiểu khu',
  'sóc',
  'phum',
  'plei',
];

/** Words of a name that make a body the one of the whole country. */
export const NATIONAL_WORDS: readonly (readonly [spelling: string, name: string])[] = [
  ['trung ương', 'Trung ương'],
  ['tw', 'Trung ương'],
  ['t.ư', 'Trung ương'],
  // Only in capitals: `Bệnh viện tư` is private, `Tư` a commune.
  ['tư', 'Trung ương'],
  ['t.w', 'Trung ương'],
  ['việt nam', 'Việt Nam'],
  ['vn', 'Việt Nam'],
  ['quốc gia', 'Quốc gia'],
];

/** Last syllables of offices and occupations, after which a body may be followed by a name: `Giám đốc`, `PCT`, `y sĩ`. */
export const OFFICE_ENDS: readonly string[] = [
  'đốc',
  'tịch',
  'thư',
  'trưởng',
  'phó',
  'chánh',
  'viên',
  'gđ',
  'pgđ',
  'ct',
  'pct',
  'bt',
  'pbt',
  'bộ',
  'sĩ',
  'sỹ',
  'bs',
  'ys',
  'tá',
  'sinh',
  'chủ',
  // `phụ trách`, `phụ trách chuyên môn`, `thường trực`
  'trách',
  'môn',
  'trực',
];
