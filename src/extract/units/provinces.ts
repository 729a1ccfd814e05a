/** A province (or a city under the central government) of one era. */
export interface Province {
  readonly name: string;
  /** Provinces of before that it is made of, its own old name included. */
  readonly madeOf: readonly string[];
}

/** Cities that are provinces: other cities of a province's name are one of its districts (`thành phố Bắc Ninh`). */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
]);

/** First day of the 34 provinces. */
export const MERGER_DAY = '2025-07-01';

/**
 * The 34 provinces and cities since 1 July 2025, with the provinces each was put together from.
 * Source: Nghị quyết số 202/2025/QH15 of 12 June 2025, Điều 1. The 11 that did not change (khoản 24) stand last.
 */
export const PROVINCES: readonly Province[] = [
  { name: 'Tuyên Quang', madeOf: ['Hà Giang', 'Tuyên Quang'] },
  { name: 'Lào Cai', madeOf: ['Yên Bái', 'Lào Cai'] },
  { name: 'Thái Nguyên', madeOf: ['Bắc Kạn', 'Thái Nguyên'] },
  { name: 'Phú Thọ', madeOf: ['Hòa Bình', 'Vĩnh Phúc', 'Phú Thọ'] },
  { name: 'Bắc Ninh', madeOf: ['Bắc Giang', 'Bắc Ninh'] },
  { name: 'Hưng Yên', madeOf: ['Thái Bình', 'Hưng Yên'] },
  { name: 'Hải Phòng', madeOf: ['Hải Dương', 'Hải Phòng'] },
  { name: 'Ninh Bình', madeOf: ['Hà Nam', 'Nam Định', 'Ninh Bình'] },
  { name: 'Quảng Trị', madeOf: ['Quảng Bình', 'Quảng Trị'] },
  { name: 'Đà Nẵng', madeOf: ['Quảng Nam', 'Đà Nẵng'] },
  { name: 'Quảng Ngãi', madeOf: ['Kon Tum', 'Quảng Ngãi'] },
  { name: 'Gia Lai', madeOf: ['Bình Định', 'Gia Lai'] },
  { name: 'Khánh Hòa', madeOf: ['Ninh Thuận', 'Khánh Hòa'] },
  { name: 'Lâm Đồng', madeOf: ['Đắk Nông', 'Bình Thuận', 'Lâm Đồng'] },
  { name: 'Đắk Lắk', madeOf: ['Phú Yên', 'Đắk Lắk'] },
  { name: 'Hồ Chí Minh', madeOf: ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh'] },
  { name: 'Đồng Nai', madeOf: ['Bình Phước', 'Đồng Nai'] },
  { name: 'Tây Ninh', madeOf: ['Long An', 'Tây Ninh'] },
  { name: 'Cần Thơ', madeOf: ['Sóc Trăng', 'Hậu Giang', 'Cần Thơ'] },
  { name: 'Vĩnh Long', madeOf: ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'] },
  { name: 'Đồng Tháp', madeOf: ['Tiền Giang', 'Đồng Tháp'] },
  { name: 'Cà Mau', madeOf: ['Bạc Liêu', 'Cà Mau'] },
  { name: 'An Giang', madeOf: ['Kiên Giang', 'An Giang'] },
  { name: 'Cao Bằng', madeOf: ['Cao Bằng'] },
  { name: 'Điện Biên', madeOf: ['Điện Biên'] },
  { name: 'Hà Tĩnh', madeOf: ['Hà Tĩnh'] },
  { name: 'Lai Châu', madeOf: ['Lai Châu'] },
  { name: 'Lạng Sơn', madeOf: ['Lạng Sơn'] },
  { name: 'Nghệ An', madeOf: ['Nghệ An'] },
  { name: 'Quảng Ninh', madeOf: ['Quảng Ninh'] },
  { name: 'Thanh Hóa', madeOf: ['Thanh Hóa'] },
  { name: 'Sơn La', madeOf: ['Sơn La'] },
  { name: 'Hà Nội', madeOf: ['Hà Nội'] },
  // A city under the central government since 1 January 2025 (Nghị quyết 175/2024/QH15); before, province Thừa Thiên Huế.
  { name: 'Huế', madeOf: ['Thừa Thiên Huế'] },
];
