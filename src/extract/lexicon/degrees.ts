import type { Words } from './row.js';

/**
 * Medical, academic, military and merit titles: spellings (lower case), then the canonical abbreviations.
 * `CK` or `chuyên khoa` with a number after it is read by `LEVELS`.
 */
export const DEGREES: readonly (readonly [spellings: string, degrees: string])[] = [
  ['bs | b.s | bác sĩ | bác sỹ | bác sĩ đa khoa | bác sỹ đa khoa | bsđk | bs đa khoa | bsyk | bác sĩ y khoa', 'BS'],
  [
    'bác sĩ y học cổ truyền | bs yhct | bsyhct | bác sĩ y học dự phòng | bs yhdp | bsyhdp | bsgđ | bác sĩ gia đình | bs.yhct | bs.yhdp | bs.đk | bs.gđ',
    'BS',
  ],
  ['bsrhm | bs rhm | bs.rhm | bác sĩ răng hàm mặt | bác sỹ răng hàm mặt', 'BS'],
  ['bscc | bs cc | bác sĩ cao cấp | bác sỹ cao cấp', 'BSCC'],
  ['bác sĩ chính | bác sỹ chính', 'BSC'],
  ['bscki | bs-cki | bs1 | bski', 'BSCKI'],
  ['bsckii | bs-ckii | bskii', 'BSCKII'],
  ['bsnt | bs nt | bs nội trú | bsnội trú | bác sĩ nội trú | bác sỹ nội trú', 'BSNT'],
  [
    'ds | d.s | dược sĩ | dược sỹ | dsđh | ds đh | dược sĩ đại học | dược sỹ đại học | dược sĩ trung học | dsth | ds th | ds.th | ds.đh | ds.cđ | ds cđ | dscđ | dược sĩ cao đẳng | dược sỹ cao đẳng',
    'DS',
  ],
  ['dscki', 'DSCKI'],
  ['dsckii', 'DSCKII'],
  ['đd | đ.d | điều dưỡng | điều dưỡng viên | đdv', 'ĐD'],
  ['đdcki', 'ĐDCKI'],
  ['hscki', 'HSCKI'],
  ['hsckii', 'HSCKII'],
  ['ktvcki', 'KTVCKI'],
  ['ncs | nghiên cứu sinh', 'NCS'],
  ['cn | c.n | cử nhân', 'CN'],
  ['cnđd | cn đd | cn.đd | đdcn | cử nhân điều dưỡng | cn điều dưỡng | cnđ d | điều dưỡng cử nhân', 'CN ĐD'],
  ['cnytcc | cn ytcc | cử nhân y tế công cộng | cn y tế công cộng | cn.ytcc', 'CN'],
  [
    'cnhs | cử nhân hộ sinh | cn hộ sinh | cnxn | cử nhân xét nghiệm | cn xét nghiệm | cn.xn | cn.hs | cnds | cn.ds',
    'CN',
  ],
  [
    'cnktyh | cn ktyh | cử nhân kỹ thuật y | cndd | cn dinh dưỡng | cử nhân dinh dưỡng | cntl | cử nhân tâm lý | cnctxh | cử nhân công tác xã hội',
    'CN',
  ],
  ['cnktv', 'CN KTV'],
  ['ktv | kỹ thuật viên | kĩ thuật viên', 'KTV'],
  ['ks | kỹ sư | kĩ sư', 'KS'],
  ['ths | th.s | thạc sĩ | thạc sỹ | th s | thsĩ', 'ThS'],
  ['ths.ytcc | thsytcc | ths ytcc | thạc sĩ y tế công cộng | thạc sỹ y tế công cộng', 'ThS'],
  ['ts | t.s | tiến sĩ | tiến sỹ', 'TS'],
  ['tskh | ts.kh | tiến sĩ khoa học | tiến sỹ khoa học', 'TSKH'],
  ['pgs | p.gs | p.g.s | phó giáo sư | phó gs', 'PGS'],
  ['gs | g.s | giáo sư', 'GS'],
  ['vs | viện sĩ | viện sỹ', 'VS'],
  ['gsvs', 'GS VS'],
  ['thsbs | thsbsĩ', 'ThS BS'],
  ['tsbs', 'TS BS'],
  ['pgsts | pgst', 'PGS TS'],
  ['gsts', 'GS TS'],
  ['pgstsbs', 'PGS TS BS'],
  ['thsbscki', 'ThS BSCKI'],
  ['thsbsckii', 'ThS BSCKII'],
  ['thsds', 'ThS DS'],
  ['tsds', 'TS DS'],
  ['thsđd', 'ThS ĐD'],
  ['ttnd | t.t.n.d | thầy thuốc nhân dân', 'TTND'],
  ['ttưt | ttut | tt ưt | t.t.ư.t | thầy thuốc ưu tú', 'TTƯT'],
  ['ngnd | nhà giáo nhân dân', 'NGND'],
  ['ngưt | ngut | nhà giáo ưu tú', 'NGƯT'],
  ['ahlđ | anh hùng lao động', 'AHLĐ'],
  ['bmvnah | bà mẹ việt nam anh hùng | mẹ việt nam anh hùng', 'BMVNAH'],
  [
    'ahllvt | ahllvtnd | anh hùng llvt | anh hùng llvtnd | anh hùng lực lượng vũ trang | anh hùng lực lượng vũ trang nhân dân',
    'AHLLVTND',
  ],
  ['nsnd | nghệ sĩ nhân dân | nghệ sỹ nhân dân', 'NSND'],
  ['nnnd | nghệ nhân nhân dân', 'NNND'],
  ['nnưt | nghệ nhân ưu tú', 'NNƯT'],
  ['nsưt | nghệ sĩ ưu tú | nghệ sỹ ưu tú', 'NSƯT'],
];

/** Degrees in one word are counted too: `5 BSCKII`, `3 ThS`. Those of two letters stand among the counted nouns (`BS`), or are others (`CN`). */
export const DEGREE_NOUNS: Words = {
  counted: 'people',
  rows: DEGREES.flatMap(([spellings]) => spellings.split(' | ').filter(spelling => /^\p{L}{3,}$/u.test(spelling))),
};

/** What may follow a rank and says in which corps it is held: `Thiếu tá QNCN`. */
export const RANK_SORTS: readonly string[] = [
  'qncn',
  'cn',
  'chuyên nghiệp',
  'quân nhân chuyên nghiệp',
  'quân y',
  'cand',
];

/** Words of specialisation: `CKII` is whole, `CK`, `chuyên khoa cấp` want a number (`1`, `II`) after them. */
export const LEVELS: readonly (readonly [spellings: string, level: 'I' | 'II' | '?'])[] = [
  ['cki | c.k.i | ck.i', 'I'],
  ['ckii | c.k.ii | ck.ii', 'II'],
  ['ck | chuyên khoa | chuyên khoa cấp | ck cấp | chuyên khoa bậc', '?'],
];

/** A degree with its level in one word whose number is a token of its own: `BSCK2`. */
export const OPEN_DEGREES: readonly (readonly [spelling: string, degrees: string])[] = [
  ['bsck', 'BS'],
  ['dsck', 'DS'],
  ['đdck', 'ĐD'],
  ['thsbsck', 'ThS BS'],
];
