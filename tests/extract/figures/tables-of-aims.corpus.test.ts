import { corpus } from '../../support/corpus.js';

corpus('indicator', 'in a table of aims the columns after what was reached are aimed at', [
  [
    `Phụ lục 02: CHỈ TIÊU CHĂM SÓC SỨC KHỎE GIAI ĐOẠN 2026 - 2030
STT | Chỉ tiêu | ĐVT | Hiện trạng 2025 | Năm 2026 | Năm 2030
1 | Số điều dưỡng trên 10.000 dân | điều dưỡng | «14,6» | «15,3» | «18»
2 | Tỷ lệ hộ dùng nước sạch | % | «84,2» | «86» | «95»`,
    { value: 14.6, unit: 'per_10000', period: '2025', target: false },
    { value: 15.3, unit: 'per_10000', period: '2026', target: true },
    { value: 18, unit: 'per_10000', period: '2030', target: true },
    { value: 84.2, unit: '%', period: '2025', target: false },
    { value: 86, unit: '%', period: '2026', target: true },
    { value: 95, unit: '%', period: '2030', target: true },
  ],
  // A table of results has no aims, whatever year its columns are of.
  [
    `Biểu 3. KẾT QUẢ CHĂM SÓC SỨC KHỎE
STT | Chỉ tiêu | ĐVT | Năm 2019 | Năm 2020
1 | Tỷ lệ hộ dùng nước sạch | % | «84,2» | «86»
2 | Tỷ lệ hộ có nhà tiêu | % | «74,5» | «77»`,
    { period: '2019', target: false },
    { period: '2020', target: false },
    { period: '2019', target: false },
    { period: '2020', target: false },
  ],
]);
