/** A string's `repr()`: unicode_repr in Objects/unicodeobject.c. */
export function quote(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'";
  let text = mark;
  for (const character of value) {
    const point = character.codePointAt(0) ?? 0;
    if (character === mark || character === '\\') text += `\\${character}`;
    else if (character === '\n') text += '\\n';
    else if (character === '\r') text += '\\r';
    else if (character === '\t') text += '\\t';
    else if (point < 0x20 || point === 0x7f) text += `\\x${point.toString(16).padStart(2, '0')}`;
    else text += character;
  }
  return text + mark;
}
