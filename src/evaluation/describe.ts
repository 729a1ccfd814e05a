import type { Entity, Kind } from '../model/entity.js';
import type { Words } from './words.js';

/** A mention and what it means, on one line, as a person compares them: `indicator “93,3%” 93.3 % · tỷ lệ trẻ được tiêm · 2024`. */
export function describe(entity: Entity, words: Words): string {
  return mentionWith(entity.kind, entity.text, meaning(entity, words), words);
}

/** A mention with what is said of it. */
export function mentionWith(kind: Kind, text: string, parts: readonly (string | null)[], words: Words): string {
  const said = parts.filter(part => part !== null && part !== '').join(' · ');
  return `${words.kind[kind]} ${words.quote(text.replace(/\s+/g, ' '))} ${said}`.trimEnd();
}

function meaning(entity: Entity, words: Words): readonly (string | null)[] {
  switch (entity.kind) {
    case 'date':
      return [entity.value];
    case 'person':
      return [
        entity.name,
        entity.degrees.join(', '),
        ...entity.positions.map(({ title, unit }) => (unit === null ? title : `${title} (${unit})`)),
        entity.role && words.value('person', 'role', entity.role),
      ];
    case 'unit':
      return [entity.name];
    case 'indicator':
    case 'quantity': {
      const { value, value_max: most, unit, name, period } = entity;
      const figure = most === null ? words.number(value) : `${words.number(value)} - ${words.number(most)}`;
      return [`${figure} ${words.value(entity.kind, 'unit', unit)}`, name, period];
    }
  }
}
