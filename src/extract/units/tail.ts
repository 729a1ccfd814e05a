import type { UnitLevel } from '../../model/entity.js';
import type { Article } from '../engine/article.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import { PlaceLevel } from './gazetteer.js';
import type { Head } from './heads/index.js';
import { UnitName } from './name.js';
import { holds } from './nesting.js';
import type { UnitReader } from './reader.js';
import type { PlaceReading, UnitReading } from './reading.js';

const MAX_RUN = 6;
/** Lower-case field words that are verbs too: `Bệnh viện điều trị`, `Trung tâm tổ chức`. */
const VERBS: ReadonlySet<string> = new Set([
  'tổ chức',
  'kiểm tra',
  'giám sát',
  'khám',
  'khám bệnh',
  'khám chữa bệnh',
  'điều trị',
  'đào tạo',
  'cấp cứu',
  'phẫu thuật',
  'thu',
  'chi trả',
  'tư vấn',
  'truyền thông',
  'xét nghiệm',
  'tiếp dân',
  'đấu thầu',
  'mua sắm',
  'thống kê',
  'tiêm chủng',
  'cách ly',
  'xây dựng',
  'bảo vệ',
  'kiểm soát',
  'chẩn đoán',
  'sàng lọc',
  'chăm sóc sức khỏe',
  'công tác xã hội',
  'phòng bệnh',
  'kế hoạch',
  'thông tin',
  'siêu âm',
  'mổ',
  'đẻ',
  'mở',
  'thanh tra',
  'kiểm định',
  'can thiệp',
  'hướng dẫn',
  'công tác thanh niên',
  'hồi sức',
  'dịch vụ',
  'yêu cầu',
  'theo yêu cầu',
  'nhiễm',
  'xét nghiệm',
  'nghiên cứu',
  'chuyên',
  'nội trú',
  'ngoại trú',
  'thi đua',
  'dân số',
  'bảo hiểm',
  'bảo hiểm y tế',
  'y tế',
  'sức khỏe',
  'môi trường',
  'trẻ em',
  'lây',
  'tim',
  'thận',
  'phong',
  'răng',
  'vệ sinh',
  'tài chính',
  'quốc tế',
  'khoa học',
  'nghề',
  'liên lạc',
  'vật tư',
  'thuế',
  'thiết bị',
  'kỹ thuật',
  'chuyên môn',
  'chức năng',
  'nghiệp vụ',
]);

/** Reads what follows the head of a name, piece by piece, as long as a piece fits. */
export class Tail {
  readonly #reader: UnitReader;
  readonly #article: Article;
  readonly #head: Head;
  readonly #start: number;
  readonly #depth: number;
  readonly #name: UnitName;
  readonly #small: boolean;
  readonly #asked: boolean;
  readonly #headEnd: number;
  #at: number;
  readonly places: PlaceReading[] = [];
  parent: UnitReading | null = null;
  national = false;
  #fields = 0;
  #telling = false;
  #number = false;
  #proper = false;

  constructor(
    reader: UnitReader,
    article: Article,
    head: Head,
    start: number,
    end: number,
    depth: number,
    { asked, small }: { readonly asked: boolean; readonly small: boolean },
  ) {
    this.#reader = reader;
    this.#article = article;
    this.#head = head;
    this.#start = start;
    this.#headEnd = end;
    this.#at = end;
    this.#depth = depth;
    this.#asked = asked;
    this.#small = small;
    this.#name = new UnitName(head.name);
  }

  read(): void {
    if (this.#head.grammar === 'whole') return;
    while (this.#piece() || this.#bracket());
  }

  finish(level: UnitLevel | null): UnitReading {
    const placed = this.national || this.#number || this.#proper || this.places.some(place => place.name !== null);
    const own = this.#head.unique === true || placed;
    const byField = this.#telling && this.#namedByField();
    const named = this.parent ? this.parent.named : own || byField;
    return {
      head: this.#head,
      start: this.#start,
      end: this.#at,
      name: this.#name.toString(),
      named,
      level,
      places: this.places.length > 0 ? this.places : (this.parent?.places ?? []),
      parent: this.parent,
      bare: this.#at === this.#headEnd,
      byFieldOnly: named && !own && this.parent === null,
    };
  }

  /** The level that the last place word tells, or the highest level of a bare place name. */
  placeLevel(): UnitLevel | null {
    const place = this.places[0];
    if (place === undefined) return null;
    if (place.word !== null) {
      const city = place.word.name === 'thành phố' && place.match !== null;
      return city && place.match!.place.levels & PlaceLevel.Province ? 'province' : place.word.level;
    }
    if (this.#head.level !== null) return this.#head.level;
    const levels = place.match?.place.levels ?? 0;
    if (levels & PlaceLevel.Province) return 'province';
    if (levels & PlaceLevel.District) return 'district';
    return levels & PlaceLevel.Region ? 'region' : levels & PlaceLevel.Commune ? 'commune' : null;
  }

  #namedByField(): boolean {
    const { grammar } = this.#head;
    if (grammar === 'part' || grammar === 'central' || grammar === 'proper') return true;
    return grammar === 'centre' && this.#article.tokens.isCapitalised(this.#headEnd);
  }

  #piece(): boolean {
    const { tokens } = this.#article;
    const kind = tokens.kind(this.#at);
    if (kind === 0 || kind === TokenKind.Break) return false;
    if (this.places.length > 0) return this.#higherPlace();
    return (
      this.#innerBody() ||
      this.#field() ||
      this.#numeral() ||
      this.#nationalWord() ||
      this.#properName() ||
      this.#placeWithWord() ||
      this.#barePlace() ||
      this.#run()
    );
  }

  /** `(TTYT)`: stays in the name when the name goes on after it. */
  #bracket(): boolean {
    const { tokens } = this.#article;
    const { word } = this.#reader.tables;
    if (tokens.word(this.#at) !== word.open || tokens.word(this.#at + 2) !== word.close) return false;
    const shape = tokens.shape(this.#at + 1);
    if (shape !== Shape.Upper && shape !== Shape.Mixed) return false;
    const back = this.#at;
    this.#at += 3;
    const kind = tokens.kind(this.#at);
    if (kind === TokenKind.Word && this.places.length === 0 && this.#piece()) return true;
    this.#at = back;
    return false;
  }

  #takesFields(): boolean {
    const { grammar, fields } = this.#head;
    return grammar !== 'site' && grammar !== 'board' ? true : fields === true;
  }

  #field(): boolean {
    if (!this.#takesFields() || this.parent) return false;
    const { tokens, lower } = this.#article;
    const { fields } = this.#reader.tables;
    let from = this.#at;
    const joiner = this.#fields > 0 ? this.#joinerEnd() : 0;
    if (joiner > 0) from = joiner;
    const match = fields.longestAt(tokens, from);
    if (match === undefined) return joiner > 0 && this.#acronym(from);
    const capital = tokens.isCapitalised(from) || tokens.kind(from) === TokenKind.Number;
    if (!capital) {
      if (joiner > 0 && tokens.word(this.#at) === this.#reader.tables.word.and && this.#startsCapital()) return false;
      if (this.#fields > 0 && joiner === 0 && match.end === from + 1) return false;
      const phrase = lower.slice(tokens.start(from), tokens.end(match.end - 1));
      if (VERBS.has(phrase) && !(this.#head.grammar === 'part' && this.#fields === 0)) return false;
    }
    // `Phòng Nghiệp vụ Y - Sở Y tế`: what follows the dash is a body.
    if (joiner > 0) this.#name.add(this.#joinerText());
    this.#name.add(capital || joiner > 0 || this.#fields === 0 ? match.value.name : lowerFirst(match.value.name));
    if (!match.value.plain) this.#telling = true;
    this.#fields++;
    this.#at = match.end;
    return true;
  }

  /** `- HSCC` after a dash: an abbreviation that no table knows. */
  #acronym(at: number): boolean {
    const { tokens, text } = this.#article;
    if (tokens.shape(at) !== Shape.Upper || this.#reader.tables.heads.longestAt(tokens, at)) return false;
    if (this.#startsUpper() || DEGREES.has(text.slice(tokens.start(at), tokens.end(at)))) return false;
    this.#name.add(this.#joinerText());
    this.#name.add(text.slice(tokens.start(at), tokens.end(at)));
    this.#fields++;
    this.#at = at + 1;
    return true;
  }

  #startsCapital(): boolean {
    return this.#article.tokens.isCapitalised(this.#headEnd);
  }

  #startsUpper(): boolean {
    return this.#article.tokens.shape(this.#headEnd) === Shape.Upper && this.#isHeading();
  }

  /** Token after ` - `, `&`, `/` or `và`; 0 when there is none. */
  #joinerEnd(): number {
    const { tokens } = this.#article;
    const { word } = this.#reader.tables;
    const joiner = tokens.word(this.#at);
    const joins =
      joiner !== 0 &&
      (joiner === word.hyphen ||
        joiner === word.dash ||
        joiner === word.longDash ||
        joiner === word.ampersand ||
        joiner === word.plus ||
        joiner === word.slash ||
        joiner === word.and);
    return joins ? this.#at + 1 : 0;
  }

  #joinerText(): string {
    const { tokens } = this.#article;
    const { word } = this.#reader.tables;
    const joiner = tokens.word(this.#at);
    return joiner === word.and || joiner === word.ampersand ? 'và' : '-';
  }

  /** `số 2`, `115`, `30-4`, `IV`. */
  #numeral(): boolean {
    const { grammar } = this.#head;
    if (grammar !== 'part' && grammar !== 'proper' && grammar !== 'board' && grammar !== 'centre') return false;
    if (this.#number) return false;
    const { tokens, text } = this.#article;
    const { word, stops } = this.#reader.tables;
    let at = this.#at;
    const said = tokens.word(at) === word.number;
    if (said) at++;
    if (tokens.kind(at) === TokenKind.Word && !said) return this.#romanNumeral(at);
    if (tokens.kind(at) !== TokenKind.Number || (!said && tokens.isGlued(at))) return false;
    let end = at + 1;
    const sign = tokens.word(end);
    if ((sign === word.hyphen || sign === word.slash) && tokens.isGlued(end) && tokens.isGlued(end + 1)) {
      if (tokens.kind(end + 1) === TokenKind.Number && grammar === 'proper') end += 2;
      else if (sign === word.slash) return false;
    }
    if (tokens.isGlued(end) && (tokens.word(end) === word.dot || tokens.word(end) === word.comma)) {
      if (tokens.kind(end + 1) === TokenKind.Number && tokens.isGlued(end + 1)) return false;
    }
    if (tokens.word(end) === word.percent || tokens.word(end) === word.slash) return false;
    const counts = tokens.kind(end) === TokenKind.Word && tokens.shape(end) === Shape.Lower;
    if (!said && counts && !tokens.isGlued(end) && !stops.has(tokens.word(end)) && !tokens.isCapitalised(end)) {
      if (this.#reader.tables.levels.longestAt(tokens, end) === undefined && tokens.word(end) !== word.branch)
        return false;
    }
    // `Nội 7B`, `Bệnh viện 7A`
    if (tokens.isGlued(end) && tokens.kind(end) === TokenKind.Word && tokens.end(end) - tokens.start(end) === 1) end++;
    this.#name.add(text.slice(tokens.start(this.#at), tokens.end(end - 1)));
    this.#number = true;
    this.#at = end;
    return true;
  }

  #romanNumeral(at: number): boolean {
    const { tokens, text } = this.#article;
    const written = text.slice(tokens.start(at), tokens.end(at));
    if (!ROMAN.has(written) && !(this.#fields > 0 && this.#head.grammar === 'part' && /^[A-E]$/.test(written)))
      return false;
    this.#name.add(written);
    this.#number = true;
    this.#at = at + 1;
    return true;
  }

  #nationalWord(): boolean {
    const { tokens } = this.#article;
    const match = this.#reader.tables.national.longestAt(tokens, this.#at);
    if (match === undefined) return false;
    if (this.#head.grammar === 'part') return false;
    this.#name.add(match.value);
    this.national = true;
    this.#at = match.end;
    return true;
  }

  #properName(): boolean {
    if (this.#head.grammar !== 'proper' && this.#head.grammar !== 'central') return false;
    const { tokens } = this.#article;
    if (!tokens.isCapitalised(this.#at)) return false;
    const match = this.#reader.tables.properNames.longestAt(tokens, this.#at);
    if (match === undefined) return false;
    const place = this.#reader.tables.gazetteer.longestAt(this.#article, this.#at);
    if (place !== undefined && place.end >= match.end) return false;
    this.#name.add(match.value);
    this.#proper = true;
    this.#at = match.end;
    return true;
  }

  /** `huyện Mê Linh`, `TP. Huế`, `quận 1`, `xã A Lưới 2`; also the bare `huyện`. */
  #placeWithWord(): boolean {
    const { tokens } = this.#article;
    const level = this.#reader.tables.levels.longestAt(tokens, this.#at);
    if (level === undefined || this.#head.grammar === 'whole') return false;
    const name = this.#placeName(level.end, level.value.level === 'commune');
    if (name === undefined) return this.#bareLevelWord(level.value, level.end, this.#at);
    this.#name.add(level.value.name);
    this.#name.add(name.name);
    this.places.push({ name: name.name, word: level.value, match: name.match });
    this.#at = name.end;
    return true;
  }

  #bareLevelWord(word: PlaceReading['word'] & object, end: number, at: number): boolean {
    const { grammar } = this.#head;
    if (grammar !== 'site' && grammar !== 'proper' && grammar !== 'board' && grammar !== 'centre') return false;
    const { tokens } = this.#article;
    if (!BARE_LEVELS.has(word.name) || (end - at > 1 && tokens.word(end - 1) === this.#reader.tables.word.dot))
      return false;
    this.#name.add(word.name);
    this.places.push({ name: null, word, match: null });
    this.#at = end;
    return true;
  }

  #placeName(at: number, numbered: boolean): { name: string; match: PlaceReading['match']; end: number } | undefined {
    const { tokens, text } = this.#article;
    const { gazetteer, stops } = this.#reader.tables;
    const match = gazetteer.longestAt(this.#article, at);
    if (match !== undefined) {
      const plain = { name: match.place.name, match, end: match.end };
      if (!numbered || tokens.kind(match.end) !== TokenKind.Number || tokens.isGlued(match.end)) return plain;
      const next = match.end + 1;
      const ends = tokens.kind(next) !== TokenKind.Word || tokens.isCapitalised(next) || stops.has(tokens.word(next));
      const signs =
        tokens.isGlued(next) && tokens.kind(next) === TokenKind.Sign && tokens.kind(next + 1) === TokenKind.Number;
      if (!ends || signs) return plain;
      const number = text.slice(tokens.start(match.end), tokens.end(match.end));
      return { name: `${match.place.name} ${number}`, match, end: next };
    }
    if (tokens.kind(at) === TokenKind.Number && !tokens.isGlued(at)) {
      return { name: text.slice(tokens.start(at), tokens.end(at)), match: null, end: at + 1 };
    }
    const end = this.#runEnd(at, 4);
    if (end === at) return undefined;
    return { name: this.#written(at, end), match: null, end };
  }

  /** `Trung tâm Y tế Than Uyên`: a known place without a level word. */
  #barePlace(): boolean {
    const { grammar, type, level } = this.#head;
    if (grammar === 'part') return false;
    const { tokens } = this.#article;
    const { gazetteer, surnames } = this.#reader.tables;
    const match = gazetteer.longestAt(this.#article, this.#at);
    if (match === undefined) return false;
    const { levels } = match.place;
    if (grammar === 'site' && type === 'department' && level === 'province' && (levels & PlaceLevel.Province) === 0) {
      return false;
    }
    // `Bí thư Đảng ủy Lê Hồng Trung`: the commune of Lê Hồng is not meant.
    const goesOn = tokens.isCapitalised(match.end) && tokens.kind(match.end) === TokenKind.Word;
    if (goesOn && !(levels & PlaceLevel.Province) && surnames.has(tokens.word(this.#at))) {
      if (grammar !== 'proper' && !surnames.has(tokens.word(match.end))) return false;
    }
    this.#name.add(match.place.name);
    this.places.push({ name: match.place.name, word: null, match });
    this.#at = match.end;
    if (grammar === 'proper') this.#run();
    return true;
  }

  /** `huyện Mê Linh thành phố Hà Nội`, `Thống Nhất Đồng Nai`: the province after the place. */
  #higherPlace(): boolean {
    if (this.places.length !== 1 || this.places[0]!.name === null) return this.#bodyAfterPlace();
    const { tokens } = this.#article;
    const { levels, gazetteer } = this.#reader.tables;
    const level = levels.longestAt(tokens, this.#at);
    if (
      level !== undefined &&
      (level.value.name === 'tỉnh' || level.value.name === 'thành phố' || level.value.name === 'huyện')
    ) {
      const match = gazetteer.longestAt(this.#article, level.end);
      if (match === undefined) return false;
      this.#name.add(level.value.name);
      this.#name.add(match.place.name);
      this.places.push({ name: match.place.name, word: level.value, match });
      this.#at = match.end;
      return true;
    }
    return false;
  }

  #bodyAfterPlace(): boolean {
    return false;
  }

  /** A run of capitalised words: `Sao Mai`, `Quốc tế Vinmec Times City`. */
  #run(): boolean {
    const { grammar, type } = this.#head;
    if (grammar !== 'proper' && !(grammar === 'site' && RUN_TYPES.has(type))) return false;
    const end = this.#runEnd(this.#at, MAX_RUN);
    if (end === this.#at || this.#isPerson(this.#at, end)) return false;
    this.#name.add(this.#written(this.#at, end));
    this.#proper = true;
    this.#at = end;
    return true;
  }

  #runEnd(from: number, most: number): number {
    const { tokens, text } = this.#article;
    const { heads, levels } = this.#reader.tables;
    let at = from;
    while (at < from + most && tokens.kind(at) === TokenKind.Word && tokens.isCapitalised(at)) {
      if (heads.longestAt(tokens, at)?.value) break;
      if (levels.longestAt(tokens, at)) break;
      if (DEGREES.has(text.slice(tokens.start(at), tokens.end(at)))) break;
      if (this.#isHeading() && at - from >= 3) break;
      at++;
    }
    return at;
  }

  /** A name that begins with a surname: of a person, unless the body is a hospital or a school named after one. */
  #isPerson(from: number, end: number): boolean {
    const { tokens } = this.#article;
    const { surnames } = this.#reader.tables;
    if (!surnames.has(tokens.word(from)) || end - from < 2) return false;
    if (this.#head.grammar !== 'proper') return true;
    return this.#asked || (this.#head.type !== 'school' && this.places.length > 0);
  }

  /** True when the mention stands in capitals throughout. */
  #isHeading(): boolean {
    const { tokens } = this.#article;
    const upper = (i: number) => tokens.shape(i) === Shape.Upper || tokens.end(i) - tokens.start(i) === 1;
    return (
      tokens.shape(this.#start) === Shape.Upper &&
      upper(this.#headEnd - 1) &&
      tokens.shape(this.#headEnd) === Shape.Upper
    );
  }

  #written(from: number, end: number): string {
    const { tokens, text } = this.#article;
    const written = text.slice(tokens.start(from), tokens.end(end - 1));
    return this.#isHeading()
      ? written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
      : written;
  }

  /** `Khoa Dược Bệnh viện Mắt Huế`: the body that it is a part of, or that it is named after. */
  #innerBody(): boolean {
    const { tokens } = this.#article;
    if (tokens.kind(this.#at) !== TokenKind.Word) return false;
    const inner = this.#reader.tables.heads.longestAt(tokens, this.#at)?.value;
    if (!inner || !holds(this.#head, inner)) return false;
    if (this.#small && tokens.shape(this.#at) === Shape.Lower && inner.shy) return false;
    const reading = this.#reader.readAt(this.#article, this.#at, { depth: this.#depth + 1 });
    if (reading === undefined) return false;
    this.parent = reading;
    this.#name.add(reading.name);
    this.#at = reading.end;
    return false;
  }
}

const ROMAN: ReadonlySet<string> = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']);
const BARE_LEVELS: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'khu vực',
]);
const DEGREES: ReadonlySet<string> = new Set([
  'BS',
  'Bs',
  'BSCKI',
  'BSCKII',
  'BSNT',
  'ThS',
  'Ths',
  'THS',
  'TS',
  'Ts',
  'PGS',
  'GS',
  'DS',
  'DSCKI',
  'DSCKII',
  'TTND',
  'TTƯT',
  'CN',
  'KTV',
  'CNĐD',
  'CKI',
  'CKII',
  'BSCK',
  'Đ',
  'Ông',
  'Bà',
  'ÔNG',
  'BÀ',
]);
/** Kinds of sites that may bear a name that no list knows: a hamlet, a new commune. */
const RUN_TYPES: ReadonlySet<string> = new Set(['health_station', 'health_centre', 'people_committee', 'clinic']);

function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
