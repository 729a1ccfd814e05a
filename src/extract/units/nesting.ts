import type { UnitType } from '../../model/entity.js';
import type { Head } from './heads/index.js';

/** Bodies that a hospital, a station or a clinic may belong to, or be named after, in one name. */
const OWNERS: ReadonlySet<UnitType> = new Set<UnitType>(['school', 'enterprise', 'ministry']);

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
    case 'proper':
      return OWNERS.has(inner.type) || inner.name === 'Công an' || inner.name === 'Quân khu';
    case 'site':
      return (
        (outer.fields === true && inner.grammar !== 'part' && inner.grammar !== 'board' && outer.name !== 'Sở') ||
        (outer.type === 'health_station' && inner.type === 'enterprise') ||
        (outer.name === 'Bệnh xá' && inner.name === 'Công an')
      );
    default:
      return false;
  }
}
