import type { CheckWords, ScoreWords } from '../../evaluation/words.js';

/** What depends on more than the language: see `cli/words.ts`. */
type Shared = 'kind' | 'field' | 'value' | 'number' | 'reason';

/** The words of `check` and `score` in one language, without those that are made from other tables. */
export interface ReportTexts {
  readonly check: Omit<CheckWords, Shared>;
  readonly score: Omit<ScoreWords, Shared | 'belowFloor'>;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const sharedEn = {
  quote: (text: string): string => `“${text}”`,
  line: (number: number): string => `line ${number}`,
  inside: (sentence: string): string => `in: ${sentence}`,
  articles: (count: number): string => counted(count, 'article'),
  more: (count: number): string => `and ${count} more`,
  nothing: 'nothing',
};

const en: ReportTexts = {
  check: {
    ...sharedEn,
    title: 'vihealth check',
    change: { document: 'document changed', changed: 'changed', missing: 'missing', unexpected: 'unexpected' },
    moved: mentions => `${counted(mentions, 'mention')} moved: the article was edited`,
    differences: count => counted(count, 'difference'),
    orphan: 'an expectation without its article: remove it, or put the article beside it',
    unchecked: 'there is no expectation for it: write one with --update',
    outdated: (contract, current) =>
      `the expectation was written under contract ${contract}, and this version writes ${current}: write it again with --update`,
    malformed: reason => `the expectation is malformed: ${reason}`,
    unread: reason => `cannot be read: ${reason}`,
    noExpectation: 'no expectation',
    written: 'expectation written',
    updated: 'expectation updated',
    state: {
      same: count => `${count} as expected`,
      updated: count => `${count} updated`,
      differs: count => `${count} different`,
      unchecked: count => `${count} without expectation`,
      orphan: count => `${count} without article`,
      outdated: count => `${count} of another contract`,
      malformed: count => `${count} malformed`,
      unread: count => `${count} unread`,
    },
  },
  score: {
    ...sharedEn,
    title: 'vihealth score',
    fault: { missed: 'missed', 'false alarm': 'false alarm', value: 'value', year: 'year' },
    annotated: articles => counted(articles, 'annotated article'),
    columns: {
      measure: 'measure',
      precision: 'precision',
      recall: 'recall',
      f1: 'F1',
      gold: 'gold',
      found: 'found',
      change: 'change of F1',
      floor: 'floor',
    },
    fresh: 'new',
    gone: measures => `measured before, not now: ${measures}`,
    found: (marked, found) => `${marked}, found ${found}`,
    wrongField: (mention, expected, found) => `${mention}: ${expected} expected, found ${found}`,
  },
};

const sharedVi = {
  quote: (text: string): string => `“${text}”`,
  line: (number: number): string => `dòng ${number}`,
  inside: (sentence: string): string => `trong câu: ${sentence}`,
  articles: (count: number): string => `${count} bài`,
  more: (count: number): string => `và ${count} mục nữa`,
  nothing: 'không có',
};

const vi: ReportTexts = {
  check: {
    ...sharedVi,
    title: 'vihealth check',
    change: { document: 'thông tin chung của bài thay đổi', changed: 'thay đổi', missing: 'thiếu', unexpected: 'thừa' },
    moved: mentions => `${mentions} mục đổi vị trí: bài đã được sửa`,
    differences: count => `${count} khác biệt`,
    orphan: 'có kết quả mong đợi mà không còn bài: hãy xóa tệp này, hoặc đặt bài vào cạnh nó',
    unchecked: 'chưa có kết quả mong đợi: hãy ghi bằng --update',
    outdated: (contract, current) =>
      `kết quả mong đợi được ghi theo cấu trúc ${contract}, còn phiên bản này ghi theo ${current}: hãy ghi lại bằng --update`,
    malformed: reason => `kết quả mong đợi sai định dạng: ${reason}`,
    unread: reason => `không đọc được: ${reason}`,
    noExpectation: 'chưa có kết quả mong đợi',
    written: 'đã ghi kết quả mong đợi',
    updated: 'đã cập nhật kết quả mong đợi',
    state: {
      same: count => `${count} đúng như mong đợi`,
      updated: count => `${count} đã cập nhật`,
      differs: count => `${count} có khác biệt`,
      unchecked: count => `${count} chưa có kết quả mong đợi`,
      orphan: count => `${count} không còn bài`,
      outdated: count => `${count} theo cấu trúc khác`,
      malformed: count => `${count} sai định dạng`,
      unread: count => `${count} không đọc được`,
    },
  },
  score: {
    ...sharedVi,
    title: 'vihealth score',
    fault: { missed: 'bỏ sót', 'false alarm': 'nhầm', value: 'giá trị', year: 'năm' },
    annotated: articles => `${articles} bài đã gán nhãn`,
    columns: {
      measure: 'độ đo',
      precision: 'độ chính xác',
      recall: 'độ phủ',
      f1: 'F1',
      gold: 'nhãn',
      found: 'tìm được',
      change: 'thay đổi F1',
      floor: 'mức tối thiểu',
    },
    fresh: 'mới',
    gone: measures => `lần trước có đo, lần này không: ${measures}`,
    found: (marked, found) => `${marked}, tìm được ${found}`,
    wrongField: (mention, expected, found) => `${mention}: phải là ${expected}, tìm được ${found}`,
  },
};

/** The words of the reports in both languages. */
export const reportTexts = { en, vi };
