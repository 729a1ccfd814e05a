import type { Clause } from '../clause/clause.js';

/** No more chunks stand between what is told of now and its figure: `đến nay toàn huyện mới | đạt`. */
const REACH = 16;
/** A goal stands so many chunks before its own figure. */
const GOAL_REACH = 4;
/** Turns from an aim to what came of it. */
const TURNS = /(?<!\p{L})(?:tuy nhiên|tuy vậy|nhưng|thế nhưng|song|trong khi|trên thực tế|thực tế)(?!\p{L})/u;
/** `đến nay mới đạt`, `hiện đạt`, `mới chỉ có`; not `từ nay đến`, `mới phát hiện`. */
const REACHED =
  /^(?:(?:và|tuy nhiên|tuy vậy|nhưng|thế nhưng|song|trong khi|trên thực tế|thực tế|,) ?){0,3}(?:(?:tính )?(?:đến|tới) (?:nay|thời điểm này|thời điểm hiện tại|hiện tại)|hiện(?: nay| tại)?(?! đại| hành)|(?:trên )?thực tế|kết quả|(?:[\p{L} ,]{0,60} )?(?:mới|chỉ)(?: chỉ| mới)? (?:đạt|được|có|ở mức|thực hiện|bằng|là|dừng)|(?:[\p{L} ,]{0,60} )?(?:đã đạt|mới đạt))(?!\p{L})/u;

/**
 * True for what came of an aim that its sentence told before: `đặt chỉ tiêu 60% hộ dùng nước sạch, tuy nhiên đến nay mới đạt
 * 36%`. The figure of the aim stands before it, or a word that turns from it.
 */
export function tellsResult(clause: Clause, at: number): boolean {
  let told = false;
  let start = at;
  let comma = -1;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    // `, mới đạt mục tiêu 80%`: the goal itself.
    if (back >= at - GOAL_REACH && clause.namesGoal(back)) return false;
    const role = clause.role(back);
    if (role === 'figure') {
      told = true;
      break;
    }
    if (role === 'comma' || role === 'semicolon' || role === 'stop') comma = Math.max(comma, back);
    start = back;
  }
  const words = clause.slice(start, at).toLowerCase();
  const turn = TURNS.exec(words);
  if (turn !== null) return REACHED.test(words.slice(turn.index));
  return told && comma >= 0 && REACHED.test(clause.slice(comma + 1, at).toLowerCase());
}
