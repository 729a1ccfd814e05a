import { corpus } from '../../support/corpus.js';

corpus('indicator', 'cells of tables: what bounds a number', [
  [
    'Xã;Mức đạt (%)\nSơn Lâm;≥ «95»\nSơn Hà;không quá «5»\nSơn La;«60» trở lên\nSơn Mai;từ «60» trở xuống\n',
    { comparator: 'ge' },
    { comparator: 'le' },
    { comparator: 'ge' },
    { comparator: 'le' },
  ],
  [
    'Xã;Số trẻ;Mức đạt (%)\nSơn Lâm;40;>= «95»\nSơn Hà;42;vượt «100»\nSơn La;43;ước «60»\nSơn Mai;44;trên dưới «70»\n',
    { comparator: 'ge' },
    { comparator: 'gt' },
    { comparator: 'approx' },
    { comparator: 'approx' },
  ],
  [
    'Xã;Tăng, giảm (%)\nSơn Lâm;(-«5»)\nSơn Hà;+ «6»\nSơn La;– «7»\n',
    { change: 'decrease', comparator: 'eq' },
    { change: 'increase' },
    { change: 'decrease' },
  ],
]);
