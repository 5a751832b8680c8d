// White space and line ends: _PyUnicode_IsWhitespace and _PyUnicode_IsLinebreak of
// Objects/unicodetype_db.h.

const spaces = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const one = new RegExp(`^[${spaces}]$`);
const leading = new RegExp(`^[${spaces}]+`);
const trailing = new RegExp(`[${spaces}]+$`);

/** Whether a character is white space. */
export function isSpace(character: string): boolean {
  return one.test(character);
}

/** Text without white space at its start. */
export function trimStart(text: string): string {
  return text.replace(leading, '');
}

/** Text without white space at its end. */
export function trimEnd(text: string): string {
  return text.replace(trailing, '');
}

/** Words between white space: everything, at most so many cuts from the left. */
export function words(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = trimStart(text);
  while (rest !== '') {
    if (found.length === most) return [...found, rest];
    const end = rest.search(new RegExp(`[${spaces}]`));
    if (end < 0) return [...found, rest];
    found.push(rest.slice(0, end));
    rest = trimStart(rest.slice(end));
  }
  return found;
}

/** Words between white space, at most so many cuts from the right; the last word first. */
export function lastWords(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = trimEnd(text);
  while (rest !== '') {
    if (found.length === most) return [...found, rest];
    const word = new RegExp(`[^${spaces}]+$`).exec(rest)?.[0] ?? '';
    found.push(word);
    rest = trimEnd(rest.slice(0, rest.length - word.length));
  }
  return found;
}

/** Lines with their ends. */
export function lines(text: string): string[] {
  return (
    text
      .match(/[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$)/g)
      ?.filter((line) => line !== '') ?? []
  );
}

/** A line without its end. */
export function withoutEnd(line: string): string {
  return line.replace(/(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/, '');
}
