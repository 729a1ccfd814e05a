import { corpus } from '../../support/corpus.js';

corpus('quantity', 'a place after a count, whether or not it is known', [
  [
    'Ghi nhận «12 ca» tại Nậm Cang, «8 ca» ở Bản Hồ và «3 ca» tại xã Sơn Lâm.',
    { place: 'Nậm Cang' },
    { place: 'Bản Hồ' },
    { place: 'Sơn Lâm' },
  ],
  // A body, and a name that goes on.
  ['Có «12 ca» tại Bệnh viện Lê Lợi.', { place: null }],
  ['Có «12 ca» ở Tây Ninh Plaza mới khai trương.', { place: null }],
  ['Hội thảo có sự tham gia của «120 đại biểu» đến từ «12 tỉnh».', { name: null }, { name: null }],
]);

corpus('indicator', 'places and areas of shares', [
  [
    'Tỷ lệ tiêm vắc xin dại trên đàn chó mới đạt «48%» ở Sơn Hà và «52%» ở Nậm Cang.',
    { place: 'Sơn Hà' },
    { place: 'Nậm Cang' },
  ],
  ['Thể thấp còi ở 3 huyện miền núi còn «37%».', { name: 'Thể thấp còi ở 3 huyện miền núi' }],
  [
    'Thể thấp còi còn tới «37,8%», cao nhất là Nậm Cang («49%»).',
    { name: 'Thể thấp còi', place: null },
    { name: 'Thể thấp còi', place: 'Nậm Cang' },
  ],
  // An illness, with small letters, is told of for itself.
  ['Ngạt nước chiếm «37%», cao nhất là bỏng («49%»).', { name: 'Ngạt nước' }, { name: 'bỏng' }],
]);

corpus('indicator', 'two things of one noun hold a share', [
  ['Mũ bảo hiểm giả, mũ nhái chiếm «50%».', { name: 'Mũ bảo hiểm giả, mũ nhái' }],
  ['Ông cho rằng thuốc giả, thuốc kém chất lượng chiếm «2%».', { name: 'thuốc giả, thuốc kém chất lượng' }],
  ['Trong số học sinh cận thị, cận thị nhẹ chiếm «68%».', { name: 'cận thị nhẹ' }],
  ['Hiệu quả hơn so với các thuốc ngoại, thuốc nội đạt «68%».', { name: 'thuốc nội' }],
]);

corpus('indicator', 'the whole, by no name, is no place', [
  ['Tỷ lệ mắc là «17,2%», cao hơn bình quân chung của tỉnh «3,4 điểm phần trăm».', { place: null }, { place: null }],
  ['Tỷ lệ tiêm của toàn huyện đạt «95%».', { place: null }],
  ['Tỷ lệ tiêm của huyện Sơn Lâm đạt «95%».', { place: 'Sơn Lâm' }],
]);

corpus('indicator', 'some of those that a measure is of', [
  [
    'Công suất giường bệnh chung đạt «97%»; riêng cơ sở Sơn Lâm «103,5%».',
    { name: 'Công suất giường bệnh chung' },
    { name: 'Công suất giường bệnh chung' },
  ],
  [
    'Tỷ lệ tăng huyết áp là «27,4%». Chia theo tỉnh, Ninh Thuận «29,8%», Khánh Hòa «27,0%».',
    { name: 'Tỷ lệ tăng huyết áp', place: null },
    { name: 'Tỷ lệ tăng huyết áp', place: 'Ninh Thuận' },
    { name: 'Tỷ lệ tăng huyết áp', place: 'Khánh Hòa' },
  ],
  [
    'Tỷ lệ đạt yêu cầu là «81%». Sơn Lâm và thị xã Sông Lam cùng xấp xỉ «88%», Nậm Cang chỉ «69,7%».',
    { name: 'Tỷ lệ đạt yêu cầu' },
    { name: 'Tỷ lệ đạt yêu cầu' },
    { name: 'Tỷ lệ đạt yêu cầu', place: 'Nậm Cang' },
  ],
  // Another measure, and who holds a share.
  ['Số ca mắc giảm «5%», riêng tử vong tăng «2%».', { name: 'Số ca mắc' }, { name: 'tử vong' }],
]);

corpus('quantity', 'cases in a state, what is left, and those at a place', [
  [
    'Đã khỏi «88 ca», đang điều trị «56 ca», tử vong «2 ca».',
    { name: 'khỏi' },
    { name: 'điều trị' },
    { name: 'tử vong' },
  ],
  ['Có «88 ca».', { name: null }],
  ['Phạt tiền «214 cơ sở»; «877 cơ sở» còn lại mắc lỗi.', { name: 'Phạt tiền' }, { name: 'cơ sở còn lại' }],
  [
    'Có «4 người» ở xóm Hòa Trung bị rắn cắn, «3 người» ở huyện Sơn Lâm.',
    { name: 'người ở xóm Hòa Trung bị rắn cắn', place: 'Hòa Trung' },
    { name: null, place: 'Sơn Lâm' },
  ],
]);

corpus(
  'quantity',
  'counts of places after where they were counted, districts by a number, the first of several places',
  [
    [
      'Có thêm «15.270 ca» mắc sởi tại «60 tỉnh», thành phố; Cà Mau nhiều nhất với hơn «1.300 ca»; Hà Nội có «704 ca».',
      { name: 'ca mắc sởi' },
      { value: 60 },
      { name: 'ca mắc sởi', place: 'Cà Mau' },
      { name: 'ca mắc sởi', place: 'Hà Nội' },
    ],
    [
      'Có «82 ca» ghi nhận trong nước tại Bắc Ninh («61 ca»), Đà Nẵng («21 ca»).',
      { place: null },
      { place: 'Bắc Ninh' },
      { place: 'Đà Nẵng' },
    ],
    ['Ghi nhận «1 trường hợp» tử vong tại quận 6.', { place: 'quận 6' }],
    [
      'Số tử vong tích lũy do sốt xuất huyết («42 ca») so với cùng kỳ năm 2021 («7 ca») tăng.',
      { name: 'Số tử vong tích lũy do sốt xuất huyết' },
      { name: 'Số tử vong tích lũy do sốt xuất huyết' },
    ],
    ['Tử vong «3 người», mắc «12 người».', { name: 'Tử vong' }, { name: 'mắc' }],
  ],
);

corpus('quantity', 'an address in a bracket names the smaller area first', [
  ['Vụ ngộ độc tại Công ty DHA (Lương Tài, Bắc Ninh) khiến «370 công nhân» nhập viện.', { place: 'Lương Tài' }],
  ['UBND xã Thanh Mai (Thanh Chương, Nghệ An) cho biết có «53 người» bị chó cắn.', { place: null }],
  ['Hai nơi (Hà Nội, Nghệ An) có «53 người» bị chó cắn.', { place: 'Nghệ An' }],
]);

corpus('quantity', 'two counts of one list are of the place before the first', [
  ['Vụ cháy ở huyện Mường Tè làm «2 người» chết, «10 người» bị thương.', { place: 'Mường Tè' }, { place: 'Mường Tè' }],
  ['Vụ cháy ở huyện Mường Tè làm «2 người» chết, cả nước có «10 người» chết.', { place: 'Mường Tè' }, { place: null }],
]);

corpus('quantity', 'a part of the same name is none of the whole', [
  [
    'UBND HUYỆN CÁI NƯỚC\nBÁO CÁO NHANH\n- Ghi nhận «7 ca» («4 ca» tại xã Tân Hưng, «3 ca» tại thị trấn Cái Nước), tăng «2 ca». Huyện Cái Nước có «20 ca».',
    { place: null },
    { place: 'Tân Hưng' },
    { place: 'Cái Nước' },
    { place: null },
    { place: null },
  ],
  [
    'Sở Y tế tỉnh Bắc Giang\nBÁO CÁO NHANH\n- Ghi nhận «3 ca» tại TP. Bắc Giang. Tỉnh Bắc Giang có «20 ca».',
    { place: 'Bắc Giang' },
    { place: null },
  ],
  ['Sở Y tế Hà Nội\nBÁO CÁO NHANH\n- Ghi nhận «3 ca» tại TP. Hà Nội.', { place: null }],
  // One that is told of by itself, though the bodies of the text are of it.
  [
    'Ung thư vú\nBệnh viện Ung bướu Đà Nẵng vừa họp. Bệnh viện C Đà Nẵng cũng vậy.\nRiêng tại Đà Nẵng, số ca mới là «312 ca». Tại Đà Nẵng có «30 ca» nhẹ.',
    { place: 'Đà Nẵng' },
    { place: null },
  ],
]);

corpus('indicator', 'by what a list of areas is divided is no part of the first', [
  [
    'Tỷ lệ mắc chung là «27%». Chia theo tỉnh, Ninh Thuận «29,8%», Khánh Hòa «27,0%».',
    { place: null },
    { place: 'Ninh Thuận' },
    { place: 'Khánh Hòa' },
  ],
  [
    'Tỷ lệ đạt chung là «27%». Xét theo huyện, Sìn Hồ đạt «20%», Mường Tè «30%».',
    { place: null },
    { place: 'Sìn Hồ' },
    { place: 'Mường Tè' },
  ],
  ['Xét theo địa bàn, Tiền Hải và thành phố Thái Bình cùng đạt «88%».', { place: null }],
]);

corpus('quantity', 'the address of the body that the counted are of', [
  ['Có «27 học sinh» Trường Tiểu học Lê Lợi, xã Sơn Hà, huyện Mường Tè nhập viện.', { place: 'Sơn Hà' }],
  ['Có «27 học sinh» Trường Tiểu học Lê Lợi (xã Sơn Hà) bị ngộ độc.', { place: 'Sơn Hà' }],
  ['Có «27 trẻ» Trường Mầm non xã Sơn Hà (huyện Mường Tè) nhập viện.', { place: null }],
  [
    'Khám cho «200 người» của Bệnh viện Mắt Sơn Lâm, huyện Mường Tè có «20 ca».',
    { place: null },
    { place: 'Mường Tè' },
  ],
]);
