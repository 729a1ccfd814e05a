import type { UnitLevel, UnitType } from '../../../model/entity.js';

/**
 * How the name of a body goes on after its head word.
 * - `site`: one of a kind in each place: named by its place (`Sở Y tế Hà Tĩnh`, `UBND xã Cẩm Lạc`)
 * - `proper`: has a name of its own, known to no list (`Trường Mầm non Sao Mai`, `Bệnh viện Bạch Mai`), or a speciality
 * - `part`: a part of a body, named by its speciality or its number (`khoa Nội`, `Tổ Công nghệ thông tin`)
 * - `central`: of the whole country, named by its field (`Bộ Y tế`, `Cục Quản lý Dược`)
 * - `board`: leans on the body that it is of (`Ban Giám đốc Bệnh viện Bạch Mai`), on a place or a number (`Chi bộ 2`)
 * - `centre`: a speciality, then a place or a body (`Trung tâm Kỹ thuật cao Bệnh viện Xanh Pôn`)
 * - `whole`: the head is the whole name
 */
export type Grammar = 'site' | 'proper' | 'part' | 'central' | 'board' | 'centre' | 'whole';

/** A kind of body. */
export interface Head {
  /** Canonical head of the name. */
  readonly name: string;
  readonly type: UnitType;
  /** Of a body without a place word that tells (`huyện`, `xã`). */
  readonly level: UnitLevel | null;
  readonly grammar: Grammar;
  /** Abbreviations, other spellings, misspellings; in any case. */
  readonly spellings?: readonly string[];
  /** Names of bodies of the same sort, each canonical in itself. */
  readonly also?: readonly string[];
  /** True when the bare head is too common a word to be a mention; it is read only where a post asks for it. */
  readonly shy?: boolean;
  /** True when its words in small letters are a part of a sentence: `thu thuế tỉnh`. */
  readonly capital?: boolean;
  /** True for bodies that are read only where a post asks for them: shops, the press, clubs. */
  readonly askedOnly?: boolean;
  /** True for a `site` whose name goes on with a field of work (`Sở Nội vụ`, `Ban Chỉ đạo phòng, chống dịch`). */
  readonly fields?: boolean;
  /** True for a committee whose name goes on with its task (`Hội đồng thẩm định thiết bị y tế`). */
  readonly tasks?: boolean;
  /** True for a body of bodies, whose name goes on with its members (`Cụm thi đua các bệnh viện`). */
  readonly members?: boolean;
  /** True when its words after `trưởng`, `phó` are those of an office: `Phó Trưởng ban Thường trực Ban Chỉ đạo`. */
  readonly likeOffice?: boolean;
  /** The word of a place that stands in its spellings (`CAH`): its name is that of another head, and a place follows. */
  readonly placeWord?: string;
  /** True when the mention names its body without a place (`Bộ Chính trị`). */
  readonly unique?: boolean;
}
