// Words in capitals that begin a sentence or a label and go on no name.

import { words } from './word-lists.js';

/**
 * Words that begin sentences in capitals: a name that runs into one ends before it, unless only the given name is still
 * missing (`Huỳnh Văn Được`).
 */
export const FUNCTION_WORDS: readonly string[] = words(`
  theo trong tại ngày sau trước và của với các những khi để đây do vì nhưng tuy hiện được bị không cũng cùng
  đến tới nếu bởi nhằm ngoài hôm trưa vừa hơn khoảng tôi chúng
`);

/** Labels of a page that stand in no name. */
export const PAGE_LABELS: readonly string[] = words(`
  tin bài nguồn email website facebook zalo twitter print fax số tel đt hotline
`);
