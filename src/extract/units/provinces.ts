/** A province, or a city that is one, as it stood at some time. */
export interface Province {
  /**
   * The official code of its time, two digits. The code of a province means another one in the other era: 24 was Bắc Giang
   * and is Bắc Ninh.
   */
  readonly code: string;
  readonly name: string;
}

/** First day of the 34 provinces. */
export const MERGER_DAY = '2025-07-01';

/** Since this day Thừa Thiên Huế is a city, and called Huế (Nghị quyết 175/2024/QH15). */
const HUE_DAY = '2025-01-01';

/** Since this day Hà Tây is a part of Hà Nội (Nghị quyết 15/2008/QH12). */
const HA_TAY_DAY = '2008-08-01';

const HA_TAY: Province = { code: '28', name: 'Hà Tây' };

/**
 * Cities that are provinces: other cities of a province's name are one of its districts (`thành phố Bắc Ninh`). Huế since 1
 * January 2025, Đồng Nai since 30 April 2026 (Nghị quyết 30/2026/QH16): before, no other city bore the name of Đồng Nai.
 */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
  'Đồng Nai',
]);

/**
 * The 34 provinces and cities since 1 July 2025, with the provinces each was put together from, its own old one included.
 * Sources: Nghị quyết 202/2025/QH15 of 12 June 2025, Điều 1; codes of before Quyết định 124/2004/QĐ-TTg, since Quyết định
 * 19/2025/QĐ-TTg of 30 June 2025.
 */
const PROVINCES: readonly (readonly [code: string, name: string, madeOf: string])[] = [
  ['01', 'Hà Nội', '01 Hà Nội'],
  ['04', 'Cao Bằng', '04 Cao Bằng'],
  ['08', 'Tuyên Quang', '02 Hà Giang, 08 Tuyên Quang'],
  ['11', 'Điện Biên', '11 Điện Biên'],
  ['12', 'Lai Châu', '12 Lai Châu'],
  ['14', 'Sơn La', '14 Sơn La'],
  ['15', 'Lào Cai', '10 Lào Cai, 15 Yên Bái'],
  ['19', 'Thái Nguyên', '06 Bắc Kạn, 19 Thái Nguyên'],
  ['20', 'Lạng Sơn', '20 Lạng Sơn'],
  ['22', 'Quảng Ninh', '22 Quảng Ninh'],
  ['24', 'Bắc Ninh', '24 Bắc Giang, 27 Bắc Ninh'],
  ['25', 'Phú Thọ', '17 Hòa Bình, 25 Phú Thọ, 26 Vĩnh Phúc'],
  ['31', 'Hải Phòng', '30 Hải Dương, 31 Hải Phòng'],
  ['33', 'Hưng Yên', '33 Hưng Yên, 34 Thái Bình'],
  ['37', 'Ninh Bình', '35 Hà Nam, 36 Nam Định, 37 Ninh Bình'],
  ['38', 'Thanh Hóa', '38 Thanh Hóa'],
  ['40', 'Nghệ An', '40 Nghệ An'],
  ['42', 'Hà Tĩnh', '42 Hà Tĩnh'],
  ['44', 'Quảng Trị', '44 Quảng Bình, 45 Quảng Trị'],
  ['46', 'Huế', '46 Thừa Thiên Huế'],
  ['48', 'Đà Nẵng', '48 Đà Nẵng, 49 Quảng Nam'],
  ['51', 'Quảng Ngãi', '51 Quảng Ngãi, 62 Kon Tum'],
  ['52', 'Gia Lai', '52 Bình Định, 64 Gia Lai'],
  ['56', 'Khánh Hòa', '56 Khánh Hòa, 58 Ninh Thuận'],
  ['66', 'Đắk Lắk', '54 Phú Yên, 66 Đắk Lắk'],
  ['68', 'Lâm Đồng', '60 Bình Thuận, 67 Đắk Nông, 68 Lâm Đồng'],
  ['75', 'Đồng Nai', '70 Bình Phước, 75 Đồng Nai'],
  ['79', 'Hồ Chí Minh', '74 Bình Dương, 77 Bà Rịa - Vũng Tàu, 79 Hồ Chí Minh'],
  ['80', 'Tây Ninh', '72 Tây Ninh, 80 Long An'],
  ['82', 'Đồng Tháp', '82 Tiền Giang, 87 Đồng Tháp'],
  ['86', 'Vĩnh Long', '83 Bến Tre, 84 Trà Vinh, 86 Vĩnh Long'],
  ['91', 'An Giang', '89 An Giang, 91 Kiên Giang'],
  ['92', 'Cần Thơ', '92 Cần Thơ, 93 Hậu Giang, 94 Sóc Trăng'],
  ['96', 'Cà Mau', '95 Bạc Liêu, 96 Cà Mau'],
];

/** The provinces since 1 July 2025, by code. */
export const PROVINCES_SINCE: ReadonlyMap<string, Province> = new Map(
  PROVINCES.map(([code, name]) => [code, { code, name }]),
);

/** The provinces of before, by code. */
export const PROVINCES_BEFORE: ReadonlyMap<string, Province> = new Map([
  ...PROVINCES.flatMap(([, , madeOf]) => parts(madeOf)),
  [HA_TAY.code, HA_TAY] as const,
]);

const SINCE_OF_BEFORE: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.flatMap(([code, , madeOf]) => parts(madeOf).map(([old]) => [old, code] as const)),
  [HA_TAY.code, '01'] as const,
]);

/** The province since 1 July 2025 that the territory of one of before lies in. */
export function provinceSince(before: string): Province {
  return PROVINCES_SINCE.get(SINCE_OF_BEFORE.get(before)!)!;
}

/** Code of the province before July 2025 that has a name, or whose territory a province since then was named after. */
export function provinceCode(name: string): string | undefined {
  const lower = name.toLowerCase();
  for (const provinces of [PROVINCES_BEFORE, PROVINCES_SINCE])
    for (const province of provinces.values()) if (province.name.toLowerCase() === lower) return province.code;
  return undefined;
}

/** The province that the territory of a province of before lies in on `day` (ISO; null: before the merger). */
export function provinceOn(before: string, day: string | null): Province {
  if (day !== null && day >= MERGER_DAY) return provinceSince(before);
  const province = PROVINCES_BEFORE.get(before)!;
  if (province === HA_TAY && (day === null || day >= HA_TAY_DAY)) return PROVINCES_BEFORE.get('01')!;
  return province.code === '46' && day !== null && day >= HUE_DAY ? { code: '46', name: 'Huế' } : province;
}

function parts(madeOf: string): (readonly [string, Province])[] {
  return madeOf.split(', ').map(part => {
    const code = part.slice(0, 2);
    return [code, { code, name: part.slice(3) }] as const;
  });
}
