import type { UnitLevel } from '../../model/entity.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import { PlaceLevel } from './gazetteer.js';
import { innerBody } from './pieces/bodies.js';
import { field } from './pieces/fields.js';
import { hamlet } from './pieces/hamlets.js';
import { modifiers } from './pieces/modifiers.js';
import { numeral } from './pieces/numbers.js';
import { barePlace, higherPlace, ofPlace, placeOfHead, placeOnNextLine, placeWithWord } from './pieces/places.js';
import { branch, doctor, nationalWord, properName, run } from './pieces/runs.js';
import { members, task } from './pieces/tasks.js';
import { concern, trade, trades, unknownField, work } from './pieces/unknown-fields.js';
import { CENTRAL_CITIES } from './provinces.js';
import type { UnitReading } from './reading.js';
import { type Beginning, TailState } from './state.js';

/** The pieces that a name is made of after its head; the first that fits is taken, again and again. */
const PIECES: readonly ((state: TailState) => boolean)[] = [
  placeOfHead,
  innerBody,
  properName,
  branch,
  task,
  members,
  trades,
  field,
  work,
  modifiers,
  numeral,
  nationalWord,
  concern,
  hamlet,
  placeWithWord,
  ofPlace,
  barePlace,
  unknownField,
  trade,
  doctor,
  run,
];

/** Reads what follows the head of a name, as long as a piece fits. */
export function readTail(beginning: Beginning): UnitReading {
  const state = new TailState(beginning);
  if (beginning.head.grammar !== 'whole') while (piece(state) || bracket(state));
  return readingOf(state);
}

function piece(state: TailState): boolean {
  const kind = state.from.article.tokens.kind(state.at);
  if (state.parent !== null || kind === 0) return false;
  if (kind === TokenKind.Break) return placeOnNextLine(state);
  if (state.places.length > 0) return higherPlace(state);
  return PIECES.some(read => read(state));
}

/** `(TTYT)`, `(LĐTB & XH)`: stays in the name when the name goes on after it. */
function bracket(state: TailState): boolean {
  const { word } = state.from.tables;
  if (state.word(state.at) !== word.open || state.places.length > 0) return false;
  const close = closeOf(state);
  if (close === undefined) return false;
  const back = state.at;
  state.at = close + 1;
  const { tokens } = state.from.article;
  // `Bệnh viện Quân y (BVQY) 103`
  if ((state.isWord(state.at) || tokens.isNumber(state.at)) && piece(state)) return true;
  state.at = back;
  return false;
}

/** No acronym in brackets has more tokens: `LĐTB & XH`. */
const MAX_ACRONYM = 4;

/** The bracket that closes an acronym, or undefined when other words stand in it. */
function closeOf(state: TailState): number | undefined {
  const { tokens } = state.from.article;
  const { word } = state.from.tables;
  for (let at = state.at + 1; at <= state.at + MAX_ACRONYM + 1; at++) {
    if (state.word(at) === word.close) return at > state.at + 1 ? at : undefined;
    const shape = tokens.shape(at);
    const letters = state.isWord(at) && (shape === Shape.Upper || shape === Shape.Mixed);
    if (!letters && tokens.kind(at) !== TokenKind.Sign) return undefined;
  }
  return undefined;
}

function readingOf(state: TailState): UnitReading {
  const { head, start, headEnd } = state.from;
  const own =
    head.unique === true ||
    (state.national && !isCentralHospital(state)) ||
    state.numbered ||
    state.proper ||
    state.places.some(place => place.name !== null);
  const byField = (state.telling && isNamedByField(state)) || state.tasked;
  return {
    head,
    start,
    end: state.at,
    name: state.name.toString(),
    stem: state.stem ?? state.name.toString(),
    // A speciality tells `khoa Dược TTYT huyện` from other parts of the facility, as it tells `khoa Dược`.
    named: state.parent ? state.parent.named || (head.grammar === 'part' && byField) : own || byField,
    level: levelOf(state) ?? state.parent?.level ?? null,
    places: state.places.length > 0 ? state.places : (state.parent?.places ?? []),
    parent: state.parent,
    bare: state.at === headEnd,
    byFieldOnly: byField && !own && !state.parent?.named,
  };
}

/** `bệnh viện trung ương`, `Bệnh viện Quốc gia`: the sort alone, when nothing tells which. */
function isCentralHospital({ fields, from: { head } }: TailState): boolean {
  return head.type === 'hospital' && head.grammar === 'proper' && fields === 0;
}

/** A speciality names a part of a body, a central body, and a hospital or a centre that bears it as a name. */
function isNamedByField(state: TailState): boolean {
  const { grammar, type } = state.from.head;
  if (grammar === 'part' || grammar === 'central') return true;
  if ((grammar !== 'centre' && grammar !== 'proper') || !state.isCapitalised(state.from.headEnd)) return false;
  // `bệnh viện Ung bướu`, and not `trung tâm Y tế`.
  return !state.small || type === 'hospital';
}

/** The level that the place tells, else the one of the head. */
function levelOf({ from: { head }, places, national }: TailState): UnitLevel | null {
  if (head.level === 'facility' || head.level === 'central') return head.level;
  const place = places[0];
  if (place === undefined) return national ? 'central' : head.level;
  if (place.word !== null) {
    // `Sở Y tế TP`: a department of the province, whose city is one under the central government.
    const central = place.name === null ? head.level === 'province' : CENTRAL_CITIES.has(place.name);
    const city = place.word.name === 'thành phố' && central;
    return city ? 'province' : place.word.level;
  }
  if (head.level !== null) return head.level;
  const known = place.match?.place.levels ?? 0;
  if (known & PlaceLevel.Province) return 'province';
  if (known & PlaceLevel.District) return 'district';
  if (known & PlaceLevel.Region) return 'region';
  return known & PlaceLevel.Commune ? 'commune' : null;
}
