import { people } from './brief.js';

people('rows of a list of guests', [
  [
    'STT\tHọ và tên\tChức vụ\tCơ quan, đơn vị\n1\tÔng «Lò Văn Páo»\tPhó Giám đốc\tSở Y tế tỉnh Lai Châu\n2\tBSCKII. «Sùng Thị Mỷ»\tGiám đốc\tTrung tâm Y tế huyện Tam Đường',
    'ông | Phó Giám đốc @ Sở Y tế tỉnh Lai Châu',
    'BSCKII | Giám đốc @ Trung tâm Y tế huyện Tam Đường',
  ],
  [
    'Họ tên | Chức danh\n«Lò Văn Páo» | Trưởng khoa Nội\n«Sùng Thị Mỷ» | Điều dưỡng trưởng',
    'Trưởng khoa @ khoa Nội',
    'Điều dưỡng trưởng',
  ],
  [
    'TT   Họ và tên             Đơn vị                  Chức vụ\n1    ThS. «Lò Văn Páo»        Khoa Dược               Trưởng khoa\n2    «Sùng Thị Mỷ»           Phòng Điều dưỡng        Phó Trưởng phòng',
    'ThS | Trưởng khoa @ Khoa Dược',
    'Phó Trưởng phòng @ Phòng Điều dưỡng',
  ],
]);

people('cells that hold no people', [
  ['Huyện\tSố ca\tTử vong\nVân Canh\t12\t0\nVĩnh Thạnh\t15\t1\nCộng\t27\t1'],
  ['Xã | Số hộ | Tỷ lệ (%)\nAn Lão | 120 | 71,0\nHòa An | 98 | 69,5'],
]);
