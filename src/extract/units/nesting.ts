import type { UnitType } from '../../model/entity.js';
import type { Head } from './heads/index.js';

/** Bodies that a hospital, a station or a clinic may belong to, or be named after, in one name. */
const OWNERS: ReadonlySet<UnitType> = new Set<UnitType>(['school', 'enterprise', 'ministry']);

/** Police and army, whose hospitals and dispensaries bear their names. */
const FORCES: ReadonlySet<string> = new Set([
  'Công an',
  'Quân khu',
  'Quân đoàn',
  'Quân chủng',
  'Binh đoàn',
  'Sư đoàn',
  'Trung đoàn',
  'Lữ đoàn',
  'Bộ đội Biên phòng',
  'Bộ Chỉ huy Quân sự',
  'Bộ Chỉ huy Bộ đội Biên phòng',
]);

/** What a command commands, beside what bears the name of a force. */
const COMMANDED: ReadonlySet<string> = new Set(['Binh chủng', 'Vùng cảnh sát biển', 'Cảnh sát biển', 'Sở chỉ huy']);

/** True when the name of `outer` may hold the name of `inner`: `Ban Giám đốc` + `Bệnh viện Bạch Mai`. */
export function holds(outer: Head, inner: Head): boolean {
  switch (outer.grammar) {
    case 'board':
      if (outer.name === 'Đoàn') return inner.type === 'school';
      return true;
    case 'part':
      return inner.grammar !== 'part';
    case 'centre':
      return inner.grammar !== 'part' && inner.grammar !== 'board' && inner.name !== 'Sở Y tế';
    case 'central':
      // `Viện Tim mạch Bệnh viện Bạch Mai`
      return FORCES.has(inner.name) || (outer.name === 'Viện' && inner.type === 'hospital');
    case 'proper':
      if (outer.name === 'Bộ Tư lệnh') return FORCES.has(inner.name) || COMMANDED.has(inner.name);
      if (outer.name.startsWith('Ban Quản lý')) return inner.grammar === 'proper' || inner.name === 'Quỹ';
      return OWNERS.has(inner.type) || FORCES.has(inner.name);
    case 'site':
      return (
        (outer.fields === true && inner.grammar !== 'part' && inner.grammar !== 'board' && outer.name !== 'Sở') ||
        // `phòng Nội vụ UBND huyện Than Uyên`
        (outer.type === 'office' && inner.type === 'people_committee') ||
        (outer.type === 'insurer' && inner.type === 'ministry') ||
        (outer.type === 'health_station' && inner.type === 'enterprise') ||
        (outer.type === 'clinic' && (FORCES.has(inner.name) || OWNERS.has(inner.type)))
      );
    default:
      return false;
  }
}
