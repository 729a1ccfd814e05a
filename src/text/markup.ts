/** Tags left from a page, by name; others in angle brackets are text (`<5 tuổi`, `<Covid>`). */
const BREAKING =
  'address|article|aside|blockquote|br|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const INLINE =
  'a|abbr|acronym|b|big|body|button|cite|code|em|embed|font|head|html|i|iframe|img|input|ins|label|link|meta|o:p|object|param|s|script|small|source|span|st1:[a-z]+|strike|strong|style|sub|sup|title|u|v:[a-z]+|video';

/** Group 1 is set for a tag that ends a line of text. */
export const TAG = new RegExp(`</?(?:(${BREAKING})|${INLINE})(?:[\\s/][^<>]*)?>|<!--[^<>]*-->|<![a-z][^<>]*>`, 'gi');

/** Line ends written out as `\r\n` or `\n`, as programs leave them; not the backslash of a path (`C:\nam`). */
export const ESCAPED_BREAK = /(?:\\r)?\\n(?![a-z])|\\r\\n/g;

/** `&eacute;`, `&#7879;`, `&#x1EC7;`. */
export const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}\d?));/g;

/** Named entities that pages of Vietnamese text use: Latin-1 and punctuation. Source: HTML 4.01, section 24. */
const NAMED = `
quot " amp & lt < gt > apos '
nbsp \u00a0 shy \u00ad ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d
ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • middot · laquo « raquo » lsaquo ‹ rsaquo ›
deg ° plusmn ± sup2 ² sup3 ³ frac12 ½ frac14 ¼ frac34 ¾ times × divide ÷ permil ‰ le ≤ ge ≥ copy © reg ® trade ™ sect § para ¶ euro €
larr ← rarr → prime ′ minus − micro µ acute ´
Agrave À Aacute Á Acirc Â Atilde Ã Egrave È Eacute É Ecirc Ê Igrave Ì Iacute Í Ograve Ò Oacute Ó Ocirc Ô Otilde Õ
Ugrave Ù Uacute Ú Yacute Ý agrave à aacute á acirc â atilde ã egrave è eacute é ecirc ê igrave ì iacute í ograve ò
oacute ó ocirc ô otilde õ ugrave ù uacute ú yacute ý ETH Ð eth ð
Auml Ä auml ä Euml Ë euml ë Iuml Ï iuml ï Ouml Ö ouml ö Uuml Ü uuml ü Ccedil Ç ccedil ç Ntilde Ñ ntilde ñ szlig ß
Aring Å aring å AElig Æ aelig æ Oslash Ø oslash ø Icirc Î icirc î Ucirc Û ucirc û
`;

let named: ReadonlyMap<string, string> | undefined;

/** The character of an entity that `ENTITY` matched, or the entity itself where it names none. */
export function readEntity([whole, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) {
    named ??= readNames();
    return named.get(name) ?? whole;
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  const isCharacter = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
  return isCharacter ? String.fromCodePoint(point) : point === 10 || point === 13 || point === 9 ? ' ' : whole;
}

function readNames(): ReadonlyMap<string, string> {
  // White space of other kinds stands in the table as a character: only space and line end part its cells.
  const cells = NAMED.replaceAll('\n', ' ').trim().split(' ');
  const names = new Map<string, string>();
  for (let i = 0; i < cells.length; i += 2) names.set(cells[i]!, cells[i + 1]!);
  return names;
}
