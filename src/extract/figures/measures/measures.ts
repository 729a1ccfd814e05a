/** A measure that Vietnamese health reports use, under a stable code. */
export interface Measure {
  /** Stable: figures of different reports line up by it. */
  readonly code: string;
  /** Its name in the source. */
  readonly name: string;
  /** Where it is defined. */
  readonly source: string;
  /** Wordings; `…` stands for any words between. Numbers match any number. The longest wording in a name wins. */
  readonly wordings: readonly string[];
}

/** Circular of 31 July 2019: the basic statistical indicators of the health sector. */
const TT20 = 'Thông tư 20/2019/TT-BYT';
/** The national criteria for commune health up to 2030, of the Ministry of Health. */
const COMMUNE_HEALTH = 'Bộ tiêu chí quốc gia về y tế xã đến năm 2030';
/** Resolution of 25 October 2017 on people's health. */
const NQ20 = 'Nghị quyết 20-NQ/TW (2017)';
/** The Viet Nam Health Programme, which the Prime Minister approved. */
const HEALTH_PROGRAMME = 'Chương trình Sức khỏe Việt Nam (2018)';
/** Decision 1679/QĐ-TTg of 2019: the population strategy to 2030. */
const QD1679 = 'Quyết định 1679/QĐ-TTg (2019)';
/** Decision of 14 August 2020: ending AIDS by 2030. */
const QD1246 = 'Quyết định 1246/QĐ-TTg (2020)';
/** Decision of 18 November 2016: quality criteria for hospitals. */
const QD6858 = 'Quyết định 6858/QĐ-BYT (2016)';
/** The Global Health Observatory of the World Health Organization. */
const WHO = 'WHO Global Health Observatory';

/** The measures, by field. */
export const MEASURES: readonly Measure[] = [
  // Health insurance
  {
    code: 'insurance_coverage',
    name: 'Tỷ lệ dân số tham gia bảo hiểm y tế',
    source: TT20,
    wordings: [
      'tham gia bảo hiểm y tế',
      'tham gia bhyt',
      'bao phủ bảo hiểm y tế',
      'bao phủ bhyt',
      'có thẻ bảo hiểm y tế',
      'có thẻ bhyt',
      'độ bao phủ bhyt',
      'diện bao phủ bhyt',
    ],
  },
  {
    code: 'insurance_students',
    name: 'Tỷ lệ học sinh, sinh viên tham gia bảo hiểm y tế',
    source: TT20,
    wordings: [
      'học sinh … tham gia bhyt',
      'học sinh … tham gia bảo hiểm y tế',
      'sinh viên … tham gia bhyt',
      'bhyt học sinh',
      'bảo hiểm y tế học sinh',
    ],
  },
  {
    code: 'insurance_near_poor',
    name: 'Tỷ lệ người cận nghèo tham gia bảo hiểm y tế',
    source: TT20,
    wordings: [
      'cận nghèo … tham gia bhyt',
      'cận nghèo … tham gia bảo hiểm y tế',
      'cận nghèo … có thẻ bhyt',
      'cận nghèo … thẻ bảo hiểm y tế',
      'cận nghèo … bao phủ bhyt',
    ],
  },
  {
    code: 'insurance_visits',
    name: 'Tỷ lệ lượt khám chữa bệnh bảo hiểm y tế',
    source: TT20,
    wordings: [
      'khám bhyt',
      'khám chữa bệnh bhyt',
      'khám, chữa bệnh bhyt',
      'khám chữa bệnh bảo hiểm y tế',
      'khám bệnh bảo hiểm y tế',
      'lượt khám bhyt',
    ],
  },
  // Hospital work
  {
    code: 'bed_occupancy',
    name: 'Công suất sử dụng giường bệnh',
    source: TT20,
    wordings: [
      'công suất sử dụng giường',
      'công suất giường',
      'công suất sử dụng giường bệnh',
      'công suất giường bệnh',
      'sử dụng giường bệnh',
    ],
  },
  {
    code: 'outpatient_visits',
    name: 'Số lượt khám bệnh',
    source: TT20,
    wordings: [
      'số lượt khám',
      'lượt khám bệnh',
      'số lần khám',
      'lượt khám chữa bệnh',
      'lượt khám, chữa bệnh',
      'lần khám bệnh',
    ],
  },
  {
    code: 'inpatients',
    name: 'Số lượt điều trị nội trú',
    source: TT20,
    wordings: ['điều trị nội trú', 'bệnh nhân nội trú', 'lượt nội trú', 'người bệnh nội trú'],
  },
  {
    code: 'referral_rate',
    name: 'Tỷ lệ chuyển tuyến',
    source: QD6858,
    wordings: ['chuyển tuyến', 'chuyển viện', 'chuyển tuyến trên'],
  },
  {
    code: 'hospital_mortality',
    name: 'Tỷ lệ tử vong tại bệnh viện',
    source: TT20,
    wordings: ['tử vong tại viện', 'tử vong tại bệnh viện', 'bệnh nhân tử vong', 'tử vong bệnh viện'],
  },
  {
    code: 'cure_rate',
    name: 'Tỷ lệ người bệnh khỏi, đỡ ra viện',
    source: QD6858,
    wordings: ['khỏi, đỡ', 'khỏi và đỡ', 'khỏi bệnh', 'bệnh nhân khỏi', 'khỏi, đỡ ra viện', 'điều trị khỏi'],
  },
  {
    code: 'patient_satisfaction',
    name: 'Tỷ lệ hài lòng của người bệnh',
    source: QD6858,
    wordings: ['hài lòng', 'hài lòng của người bệnh', 'hài lòng người bệnh', 'người bệnh hài lòng'],
  },
  {
    code: 'surgical_site_infection',
    name: 'Tỷ lệ nhiễm khuẩn vết mổ',
    source: QD6858,
    wordings: ['nhiễm khuẩn vết mổ', 'nhiễm trùng vết mổ'],
  },
  {
    code: 'hospital_infection',
    name: 'Tỷ lệ nhiễm khuẩn bệnh viện',
    source: QD6858,
    wordings: ['nhiễm khuẩn bệnh viện', 'nhiễm khuẩn huyết', 'nhiễm trùng bệnh viện'],
  },
  {
    code: 'caesarean_rate',
    name: 'Tỷ lệ mổ lấy thai',
    source: WHO,
    wordings: ['mổ lấy thai', 'đẻ mổ', 'sinh mổ', 'mổ đẻ'],
  },
  {
    code: 'obstetric_complications',
    name: 'Tỷ lệ tai biến sản khoa',
    source: TT20,
    wordings: ['tai biến sản khoa', 'tai biến sản'],
  },
  {
    code: 'traditional_medicine',
    name: 'Tỷ lệ khám chữa bệnh bằng y học cổ truyền',
    source: TT20,
    wordings: ['y học cổ truyền', 'yhct', 'đông y'],
  },
  {
    code: 'endoscopic_surgery',
    name: 'Tỷ lệ phẫu thuật nội soi',
    source: QD6858,
    wordings: ['phẫu thuật nội soi', 'mổ nội soi'],
  },
  {
    code: 'domestic_drugs',
    name: 'Tỷ lệ tiền thuốc nội',
    source: TT20,
    wordings: ['thuốc nội', 'tiền thuốc nội', 'thuốc sản xuất trong nước', 'thuốc việt'],
  },
  {
    code: 'antibiotic_spending',
    name: 'Tỷ lệ tiền thuốc kháng sinh',
    source: QD6858,
    wordings: ['thuốc kháng sinh', 'sử dụng kháng sinh', 'tiền kháng sinh'],
  },
  {
    code: 'electronic_records',
    name: 'Tỷ lệ triển khai bệnh án điện tử',
    source: COMMUNE_HEALTH,
    wordings: ['bệnh án điện tử', 'hồ sơ bệnh án điện tử'],
  },
  // Resources
  {
    code: 'doctors_per_10000',
    name: 'Số bác sĩ trên 10.000 dân',
    source: TT20,
    wordings: [
      'bác sĩ/0',
      'bác sĩ/vạn dân',
      'bác sĩ/0 vạn dân',
      'bác sỹ/vạn dân',
      'bác sỹ/0',
      'số bác sĩ trên',
      'số bác sỹ trên',
      'bác sĩ trên một vạn dân',
      'bác sĩ trên vạn dân',
    ],
  },
  {
    code: 'pharmacists_per_10000',
    name: 'Số dược sĩ đại học trên 10.000 dân',
    source: TT20,
    wordings: ['dược sĩ', 'dược sỹ', 'dược sĩ đại học'],
  },
  {
    code: 'nurses_per_10000',
    name: 'Số điều dưỡng trên 10.000 dân',
    source: NQ20,
    wordings: ['điều dưỡng', 'điều dưỡng viên'],
  },
  {
    code: 'beds_per_10000',
    name: 'Số giường bệnh trên 10.000 dân',
    source: TT20,
    wordings: ['giường bệnh', 'giường', 'giường bệnh quốc lập'],
  },
  {
    code: 'stations_with_doctor',
    name: 'Tỷ lệ trạm y tế xã có bác sĩ làm việc',
    source: COMMUNE_HEALTH,
    wordings: [
      'trạm y tế … có bác sĩ',
      'trạm y tế … có bác sỹ',
      'trạm … có bác sĩ',
      'xã có bác sĩ',
      'xã … có bác sĩ',
      'trạm y tế có bác sĩ',
      'trạm y tế có bác sỹ',
      'xã có bác sỹ',
    ],
  },
  {
    code: 'stations_with_midwife',
    name: 'Tỷ lệ trạm y tế xã có nữ hộ sinh hoặc y sĩ sản nhi',
    source: COMMUNE_HEALTH,
    wordings: [
      'có nữ hộ sinh',
      'hộ sinh hoặc y sĩ sản nhi',
      'có y sĩ sản nhi',
      'có hộ sinh',
      'y sỹ sản nhi',
      'y sĩ sản nhi',
    ],
  },
  {
    code: 'villages_with_health_worker',
    name: 'Tỷ lệ thôn, bản có nhân viên y tế hoạt động',
    source: COMMUNE_HEALTH,
    wordings: [
      'thôn … nhân viên y tế',
      'bản … nhân viên y tế',
      'y tế thôn bản',
      'ấp … nhân viên y tế',
      'y tế thôn, bản',
      'thôn … cán bộ y tế',
    ],
  },
  {
    code: 'communes_national_standard',
    name: 'Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã',
    source: COMMUNE_HEALTH,
    wordings: [
      'chuẩn quốc gia về y tế',
      'tiêu chí quốc gia về y tế',
      'bộ tiêu chí quốc gia về y tế xã',
      'đạt tcqgvyt',
      'tcqg về y tế',
      'tcqgvyt',
      'bộ tiêu chí quốc gia y tế xã',
      'chuẩn y tế',
    ],
  },
  // Mothers
  {
    code: 'maternal_mortality',
    name: 'Tỷ số tử vong mẹ',
    source: TT20,
    wordings: ['tử vong mẹ', 'chết mẹ', 'tử vong bà mẹ', 'mẹ tử vong'],
  },
  {
    code: 'antenatal_four_visits',
    name: 'Tỷ lệ phụ nữ đẻ được khám thai ít nhất 4 lần',
    source: TT20,
    wordings: [
      'khám thai 0 lần',
      'khám thai đủ 0 lần',
      'khám thai ít nhất 0 lần',
      'khám thai đủ 0 thời kỳ',
      'khám thai từ 0 lần',
      'khám thai định kỳ',
      'khám thai trên 0 lần',
      'khám thai',
    ],
  },
  {
    code: 'pregnancy_management',
    name: 'Tỷ lệ phụ nữ có thai được quản lý',
    source: TT20,
    wordings: ['quản lý thai', 'quản lý thai nghén', 'thai được quản lý'],
  },
  {
    code: 'skilled_birth',
    name: 'Tỷ lệ phụ nữ đẻ được nhân viên y tế đỡ',
    source: WHO,
    wordings: [
      'cán bộ y tế đỡ',
      'nhân viên y tế đỡ',
      'cán bộ y tế được đào tạo đỡ',
      'cán bộ chuyên môn đỡ',
      'nhân viên y tế có kỹ năng đỡ',
      'người được đào tạo đỡ',
    ],
  },
  {
    code: 'facility_birth',
    name: 'Tỷ lệ phụ nữ đẻ tại cơ sở y tế',
    source: TT20,
    wordings: [
      'đẻ tại cơ sở y tế',
      'sinh tại cơ sở y tế',
      'sinh con tại cơ sở y tế',
      'đẻ tại trạm',
      'đẻ tại các cơ sở y tế',
    ],
  },
  {
    code: 'postnatal_care',
    name: 'Tỷ lệ bà mẹ và trẻ sơ sinh được chăm sóc sau sinh',
    source: TT20,
    wordings: [
      'chăm sóc sau sinh',
      'khám sau sinh',
      'thăm khám sau sinh',
      'chăm sóc tuần đầu sau sinh',
      'chăm sóc sau đẻ',
    ],
  },
  {
    code: 'tetanus_pregnant',
    name: 'Tỷ lệ phụ nữ có thai được tiêm đủ mũi uốn ván',
    source: TT20,
    wordings: ['uốn ván', 'tiêm uốn ván', 'vắc xin uốn ván'],
  },
  // Children
  {
    code: 'infant_mortality',
    name: 'Tỷ suất tử vong trẻ em dưới 1 tuổi',
    source: TT20,
    wordings: [
      'tử vong trẻ em dưới 1 tuổi',
      'tử vong trẻ dưới 1 tuổi',
      'tử vong ở trẻ dưới 1 tuổi',
      'tử vong sơ sinh và trẻ dưới 1 tuổi',
      'chết trẻ em dưới 1 tuổi',
    ],
  },
  {
    code: 'under_five_mortality',
    name: 'Tỷ suất tử vong trẻ em dưới 5 tuổi',
    source: TT20,
    wordings: [
      'tử vong trẻ em dưới 5 tuổi',
      'tử vong trẻ dưới 5 tuổi',
      'tử vong ở trẻ dưới 5 tuổi',
      'chết trẻ em dưới 5 tuổi',
      'tử vong ở trẻ em dưới 5 tuổi',
    ],
  },
  {
    code: 'neonatal_mortality',
    name: 'Tỷ suất tử vong sơ sinh',
    source: TT20,
    wordings: ['tử vong sơ sinh', 'tử vong trẻ sơ sinh', 'chết sơ sinh', 'tử vong ở trẻ sơ sinh'],
  },
  {
    code: 'low_birth_weight',
    name: 'Tỷ lệ trẻ đẻ ra có cân nặng dưới 2.500 g',
    source: TT20,
    wordings: [
      'cân nặng dưới 0',
      'cân nặng khi sinh dưới',
      'sơ sinh nhẹ cân',
      'cân nặng sơ sinh',
      'trẻ sinh nhẹ cân',
      'sinh ra nhẹ cân',
    ],
  },
  {
    code: 'underweight',
    name: 'Tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ dưới 5 tuổi',
    source: TT20,
    wordings: [
      'suy dinh dưỡng',
      'suy dinh dưỡng … cân nặng',
      'suy dinh dưỡng … nhẹ cân',
      'suy dinh dưỡng … thiếu cân',
      'suy dinh dưỡng thể nhẹ cân',
      'sdd',
      'sdd … nhẹ cân',
    ],
  },
  {
    code: 'stunting',
    name: 'Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ dưới 5 tuổi',
    source: TT20,
    wordings: [
      'thể thấp còi',
      'suy dinh dưỡng … thấp còi',
      'suy dinh dưỡng … chiều cao',
      'sdd … thấp còi',
      'thấp còi',
      'suy dinh dưỡng thể thấp còi',
    ],
  },
  {
    code: 'overweight_children',
    name: 'Tỷ lệ trẻ em thừa cân, béo phì',
    source: HEALTH_PROGRAMME,
    wordings: ['thừa cân', 'béo phì', 'thừa cân béo phì', 'thừa cân, béo phì', 'thừa cân - béo phì'],
  },
  {
    code: 'vitamin_a',
    name: 'Tỷ lệ trẻ em được uống vitamin A',
    source: TT20,
    wordings: ['vitamin a', 'uống vitamin a', 'vitamin a liều cao', 'uống bổ sung vitamin a'],
  },
  {
    code: 'exclusive_breastfeeding',
    name: 'Tỷ lệ trẻ bú mẹ hoàn toàn trong 6 tháng đầu',
    source: WHO,
    wordings: ['bú mẹ hoàn toàn', 'bú sữa mẹ hoàn toàn', 'nuôi con bằng sữa mẹ', 'bú mẹ sớm'],
  },
  // Immunisation
  {
    code: 'full_immunization',
    name: 'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ',
    source: TT20,
    wordings: [
      'tiêm chủng đầy đủ',
      'tiêm đầy đủ',
      'tiêm chủng mở rộng',
      'tiêm đủ 0 loại',
      'miễn dịch đầy đủ',
      'tiêm chủng đủ',
    ],
  },
  {
    code: 'measles_vaccine',
    name: 'Tỷ lệ trẻ em được tiêm vắc xin sởi',
    source: TT20,
    wordings: ['vắc xin sởi', 'vaccine sởi', 'vắc xin mr', 'tiêm sởi', 'sởi – rubella', 'sởi-rubella', 'vắc-xin sởi'],
  },
  {
    code: 'hepatitis_b_birth_dose',
    name: 'Tỷ lệ trẻ sơ sinh được tiêm vắc xin viêm gan B',
    source: TT20,
    wordings: ['viêm gan b', 'viêm gan b sơ sinh', 'tiêm viêm gan b'],
  },
  {
    code: 'covid_vaccine',
    name: 'Tỷ lệ người được tiêm vắc xin phòng COVID-19',
    source: WHO,
    wordings: ['vắc xin … covid', 'vaccine … covid', 'tiêm … covid', 'vắc-xin … covid', 'tiêm chủng covid'],
  },
  // Population
  {
    code: 'natural_growth',
    name: 'Tỷ lệ tăng dân số tự nhiên',
    source: QD1679,
    wordings: [
      'tăng dân số tự nhiên',
      'tăng tự nhiên',
      'phát triển dân số tự nhiên',
      'tăng dân số',
      'phát triển dân số',
      'gia tăng dân số',
    ],
  },
  {
    code: 'crude_birth_rate',
    name: 'Tỷ suất sinh thô',
    source: QD1679,
    wordings: ['sinh thô', 'tỷ suất sinh', 'tỉ suất sinh', 'mức sinh'],
  },
  {
    code: 'third_child',
    name: 'Tỷ lệ sinh con thứ 3 trở lên',
    source: QD1679,
    wordings: ['con thứ 0', 'sinh con thứ 0', 'con thứ ba', 'sinh con thứ ba', 'con thứ 0 trở lên'],
  },
  {
    code: 'sex_ratio_at_birth',
    name: 'Tỷ số giới tính khi sinh',
    source: QD1679,
    wordings: ['giới tính khi sinh', 'giới tính', 'tỷ số giới tính'],
  },
  {
    code: 'contraceptive_use',
    name: 'Tỷ lệ cặp vợ chồng sử dụng biện pháp tránh thai',
    source: QD1679,
    wordings: ['biện pháp tránh thai', 'bptt', 'tránh thai', 'kế hoạch hóa gia đình'],
  },
  {
    code: 'modern_contraception',
    name: 'Tỷ lệ sử dụng biện pháp tránh thai hiện đại',
    source: QD1679,
    wordings: ['tránh thai hiện đại', 'bptt hiện đại', 'biện pháp tránh thai hiện đại'],
  },
  {
    code: 'prenatal_screening',
    name: 'Tỷ lệ sàng lọc trước sinh',
    source: QD1679,
    wordings: ['sàng lọc trước sinh', 'tầm soát trước sinh', 'sàng lọc, chẩn đoán trước sinh'],
  },
  {
    code: 'newborn_screening',
    name: 'Tỷ lệ sàng lọc sơ sinh',
    source: QD1679,
    wordings: ['sàng lọc sơ sinh', 'tầm soát sơ sinh', 'sơ sinh được sàng lọc'],
  },
  {
    code: 'premarital_health',
    name: 'Tỷ lệ khám sức khỏe trước khi kết hôn',
    source: QD1679,
    wordings: ['trước khi kết hôn', 'tiền hôn nhân', 'sức khỏe tiền hôn nhân', 'trước hôn nhân'],
  },
  {
    code: 'elderly_health_check',
    name: 'Tỷ lệ người cao tuổi được khám sức khỏe định kỳ',
    source: QD1679,
    wordings: [
      'người cao tuổi … khám',
      'người cao tuổi … quản lý',
      'người cao tuổi … chăm sóc',
      'người cao tuổi … sức khỏe',
    ],
  },
  {
    code: 'life_expectancy',
    name: 'Tuổi thọ trung bình',
    source: NQ20,
    wordings: ['tuổi thọ', 'tuổi thọ trung bình', 'tuổi thọ bình quân'],
  },
  {
    code: 'health_records',
    name: 'Tỷ lệ người dân có hồ sơ quản lý sức khỏe',
    source: NQ20,
    wordings: [
      'hồ sơ sức khỏe',
      'hồ sơ quản lý sức khỏe',
      'quản lý sức khỏe',
      'hồ sơ sức khỏe điện tử',
      'hồ sơ quản lý sức khỏe điện tử',
      'hồ sơ điện tử',
    ],
  },
  {
    code: 'periodic_health_check',
    name: 'Tỷ lệ người dân được khám sức khỏe định kỳ',
    source: NQ20,
    wordings: ['khám sức khỏe định kỳ', 'khám sức khỏe'],
  },
  // Infectious diseases
  {
    code: 'dengue',
    name: 'Tình hình mắc sốt xuất huyết',
    source: TT20,
    wordings: ['sốt xuất huyết', 'sxh', 'sxhd', 'dengue'],
  },
  {
    code: 'larvae_index',
    name: 'Chỉ số nhà có lăng quăng, bọ gậy',
    source: WHO,
    wordings: ['lăng quăng', 'bọ gậy', 'loăng quăng', 'chỉ số bi', 'chỉ số bretau'],
  },
  {
    code: 'malaria',
    name: 'Tình hình mắc sốt rét',
    source: TT20,
    wordings: ['sốt rét', 'ký sinh trùng sốt rét', 'kst sốt rét'],
  },
  {
    code: 'tb_detection',
    name: 'Tỷ lệ phát hiện bệnh nhân lao',
    source: TT20,
    wordings: ['lao', 'lao phổi', 'bệnh nhân lao', 'phát hiện lao', 'mắc lao', 'bệnh lao'],
  },
  {
    code: 'tb_treatment_success',
    name: 'Tỷ lệ điều trị khỏi bệnh lao',
    source: TT20,
    wordings: ['điều trị khỏi … lao', 'khỏi … lao', 'điều trị thành công … lao', 'lao … khỏi', 'âm hóa đờm'],
  },
  {
    code: 'hiv_prevalence',
    name: 'Tỷ lệ nhiễm HIV',
    source: QD1246,
    wordings: ['nhiễm hiv', 'hiện nhiễm hiv', 'hiv', 'nhiễm hiv/dân số'],
  },
  {
    code: 'hiv_status_known',
    name: 'Tỷ lệ người nhiễm HIV biết tình trạng nhiễm',
    source: QD1246,
    wordings: ['nhiễm … biết tình trạng', 'hiv … biết tình trạng', 'biết tình trạng nhiễm', 'biết tình trạng hiv'],
  },
  {
    code: 'art_coverage',
    name: 'Tỷ lệ người nhiễm HIV được điều trị ARV',
    source: QD1246,
    wordings: ['điều trị arv', 'arv', 'thuốc arv', 'điều trị kháng vi rút'],
  },
  {
    code: 'viral_suppression',
    name: 'Tỷ lệ người điều trị ARV có tải lượng vi rút dưới ngưỡng',
    source: QD1246,
    wordings: ['tải lượng vi rút', 'tải lượng virus', 'tải lượng hiv', 'ức chế tải lượng'],
  },
  {
    code: 'covid_mortality',
    name: 'Tỷ lệ tử vong do COVID-19',
    source: WHO,
    wordings: ['tử vong … covid', 'covid … tử vong'],
  },
  {
    code: 'rabies_vaccination_dogs',
    name: 'Tỷ lệ tiêm phòng dại đàn chó, mèo',
    source: TT20,
    wordings: ['tiêm phòng dại', 'dại … chó', 'chó … tiêm', 'vắc xin dại'],
  },
  // Noncommunicable diseases
  {
    code: 'hypertension_managed',
    name: 'Tỷ lệ người tăng huyết áp được quản lý điều trị',
    source: HEALTH_PROGRAMME,
    wordings: ['tăng huyết áp', 'cao huyết áp', 'huyết áp'],
  },
  {
    code: 'diabetes_managed',
    name: 'Tỷ lệ người đái tháo đường được quản lý điều trị',
    source: HEALTH_PROGRAMME,
    wordings: ['đái tháo đường', 'tiểu đường'],
  },
  {
    code: 'smoking',
    name: 'Tỷ lệ hút thuốc lá',
    source: HEALTH_PROGRAMME,
    wordings: ['hút thuốc', 'hút thuốc lá', 'sử dụng thuốc lá'],
  },
  {
    code: 'mental_health_managed',
    name: 'Tỷ lệ bệnh nhân tâm thần được quản lý',
    source: HEALTH_PROGRAMME,
    wordings: ['tâm thần', 'tâm thần phân liệt', 'động kinh', 'trầm cảm'],
  },
  {
    code: 'cervical_screening',
    name: 'Tỷ lệ phụ nữ được sàng lọc ung thư cổ tử cung',
    source: HEALTH_PROGRAMME,
    wordings: ['ung thư cổ tử cung', 'cổ tử cung'],
  },
  // Environment and food
  {
    code: 'hygienic_latrine',
    name: 'Tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh',
    source: TT20,
    wordings: [
      'nhà tiêu',
      'hố xí',
      'nhà tiêu hợp vệ sinh',
      'nhà vệ sinh hợp vệ sinh',
      'nhà tiêu hvs',
      'hố xí hợp vệ sinh',
    ],
  },
  {
    code: 'clean_water',
    name: 'Tỷ lệ hộ gia đình sử dụng nước sạch, hợp vệ sinh',
    source: TT20,
    wordings: ['nước sạch', 'nước hợp vệ sinh', 'nước sinh hoạt', 'nguồn nước hợp vệ sinh', 'nước uống'],
  },
  {
    code: 'medical_waste',
    name: 'Tỷ lệ chất thải y tế được xử lý',
    source: TT20,
    wordings: ['chất thải y tế', 'rác thải y tế', 'chất thải rắn y tế', 'chất thải nguy hại', 'nước thải y tế'],
  },
  {
    code: 'food_premises_compliant',
    name: 'Tỷ lệ cơ sở thực phẩm đạt yêu cầu',
    source: TT20,
    wordings: ['cơ sở … đạt', 'an toàn thực phẩm', 'atvstp', 'vsattp', 'cơ sở … vi phạm', 'attp', 'vệ sinh thực phẩm'],
  },
  {
    code: 'food_poisoning',
    name: 'Tỷ lệ ngộ độc thực phẩm',
    source: TT20,
    wordings: ['ngộ độc thực phẩm', 'ngộ độc', 'nđtp'],
  },
];
