import type { Entity } from '../model/entity.js';

/** A mention and what it means, on one line, as a person compares them: `indicator «93,3%» 93.3 % · tỷ lệ trẻ được tiêm · 2024`. */
export function describe(entity: Entity): string {
  const parts = meaning(entity).filter(part => part !== null && part !== '');
  return `${entity.kind} «${entity.text.replace(/\s+/g, ' ')}» ${parts.join(' · ')}`.trimEnd();
}

function meaning(entity: Entity): readonly (string | null)[] {
  switch (entity.kind) {
    case 'date':
      return [entity.value];
    case 'person':
      return [
        entity.name,
        entity.degrees.join(', '),
        ...entity.positions.map(({ title, unit }) => (unit === null ? title : `${title} (${unit})`)),
        entity.role,
      ];
    case 'unit':
      return [entity.name];
    case 'indicator':
    case 'quantity':
      return [`${figure(entity.value, entity.value_max)} ${entity.unit}`, entity.name, entity.period];
  }
}

function figure(value: number, most: number | null): string {
  return most === null ? `${value}` : `${value} - ${most}`;
}
