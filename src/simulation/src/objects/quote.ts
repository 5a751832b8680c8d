// A string's `repr()` and `ascii()`: unicode_repr in Objects/unicodeobject.c.

const unprintable = /[\p{C}\p{Z}]/u;

/** Whether `str.isprintable` holds for a character. */
export function isPrintable(character: string): boolean {
  return character === ' ' || !unprintable.test(character);
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16);
  if (point < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string's `repr()`. */
export function quote(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  let text = mark;
  for (const character of value) {
    if (character === mark || character === '\\') text += `\\${character}`;
    else if (character >= ' ' && character <= '~') text += character;
    else text += short[character] ?? (isPrintable(character) ? character : escaped(character));
  }
  return text + mark;
}

/** Text with everything that is not ASCII escaped. */
export function asciiOnly(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, escaped);
}
