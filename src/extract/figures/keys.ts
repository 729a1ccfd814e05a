import type { OwnWords } from '../../model/own-words.js';
import type { Writable } from '../../model/writable.js';
import type { Draft, Found } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Gazetteer } from '../units/gazetteer.js';
import { unitReader } from '../units/index.js';
import { placeCodeOf } from '../units/where/place-code.js';

type Figure = Writable<Draft<'indicator'>> | Writable<Draft<'quantity'>>;

/** What a level word in a place says; a thành phố may be a province or a district. */
const LEVELS: Readonly<Record<string, 'province' | 'district' | 'commune'>> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};
const LED = new RegExp(`^(${Object.keys(LEVELS).join('|')}|thành phố) (.+)$`, 'iu');

/** The keys by which a figure joins places and bodies. */
export class FigureKeys {
  readonly #gazetteer: Gazetteer;

  constructor(vocabulary: Vocabulary, own: OwnWords) {
    this.#gazetteer = unitReader(vocabulary, own).tables.gazetteer;
  }

  /** Puts the code of its place and the key of its body into a figure. */
  complete(figure: Figure, { units, reportDate }: Found): void {
    if (figure.place != null) {
      const [, word, name = figure.place] = LED.exec(figure.place) ?? [];
      const level = (word !== undefined && LEVELS[word.toLowerCase()]) || null;
      const own = this.#gazetteer.own(figure.place) ?? this.#gazetteer.own(name);
      const isOwn = own !== undefined && (level === null || own.level === level);
      figure.place_code = isOwn ? own.code : placeCodeOf(this.#gazetteer, name, level, { day: reportDate, units });
      if (isOwn) figure.own = [...(figure.own ?? []), own];
    }
    if (figure.of_unit != null)
      figure.of_unit_id = units.find(unit => unit.name === figure.of_unit && unit.unit_id != null)?.unit_id ?? null;
  }
}
