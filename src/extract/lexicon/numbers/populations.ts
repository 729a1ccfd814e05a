import type { Words } from '../row.js';

/** Who a rate is counted per and of whom, and what a fraction is a part of. */
export const POPULATIONS: readonly Words[] = [
  // After `100.000`: they belong to the rate.
  {
    senses: ['population'],
    rows: [
      'trẻ đẻ sống',
      'trẻ em đẻ sống',
      'trẻ đẻ ra sống',
      'trẻ đẻ',
      'trẻ sinh sống',
      'trẻ sinh ra sống',
      'trẻ sinh ra',
      'trẻ sơ sinh sống',
      'trẻ sinh',
      'trẻ dưới 0 tuổi',
      'trẻ em dưới 0 tuổi',
      'trẻ từ 0 tuổi',
      'ca đẻ sống',
      'ca sinh sống',
      'ca sinh',
      'ca đẻ',
      'ca sinh ra sống',
      'sơ sinh sống',
      'lần sinh sống',
      'lượt khám',
      'ca phẫu thuật',
      'phụ nữ mang thai',
      'phụ nữ từ 0 tuổi',
      'ngày điều trị',
      'người/năm',
      'dân/năm',
      ['trẻ em gái', 'sex-counted'],
      ['trẻ em nữ', 'sex-counted'],
      ['trẻ nữ', 'sex-counted'],
      ['trẻ gái', 'sex-counted'],
      'trẻ sơ sinh gái',
      'trẻ sơ sinh nữ',
      ['trẻ trai', 'sex-counted'],
      ['trẻ em trai', 'sex-counted'],
      ['trẻ nam', 'sex-counted'],
      ['trẻ em nam', 'sex-counted'],
      'cháu gái',
      ['cháu trai', 'sex-counted'],
      'con gái',
      ['con trai', 'sex-counted'],
    ],
  },
  // The count of a sex ratio: `112 bé trai/100 bé gái`.
  {
    senses: ['sex-counted'],
    rows: ['trẻ sơ sinh trai', 'trẻ sơ sinh nam'],
  },
  // After `n/m` that is no share of counted things: `24/24 giờ`, `60/40 mmHg`, `4,35/5 điểm`.
  {
    senses: ['no-ratio'],
    rows: ['thị lực', 'cốc', 'bát'],
  },
];
