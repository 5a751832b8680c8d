// What string literals stand for: Parser/string_parser.c and Objects/unicodeobject.c, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import type { Token } from './tokens.ts';

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** The prefix in small letters, and the text between the quotes, of a string token. */
export function openString({ text }: Token): { readonly prefix: string; readonly inner: string } {
  const [{ length } = '', prefix = '', quote = ''] = /^(\w*)('''|"""|'|")/.exec(text) ?? [];
  return { prefix: prefix.toLowerCase(), inner: text.slice(length, -quote.length) };
}

/** The bytes of a bytes literal, each as a character. */
export function bytesOf(cursor: Cursor, token: Token): string {
  const { prefix, inner } = openString(token);
  if (/[^\0-\x7f]/.test(inner))
    throw cursor.wrong('bytes can only contain ASCII literal characters');
  return prefix.includes('r') ? inner : unescape(cursor, inner, true);
}

/** The value of a string literal that is neither bytes nor an f-string. */
export function stringOf(cursor: Cursor, token: Token): string {
  const { prefix, inner } = openString(token);
  return prefix === 'r' ? inner : unescape(cursor, inner, false);
}

/** Replaces the escape sequences of a literal's text. */
export function unescape(cursor: Cursor, text: string, inBytes = false): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\([0-7]{1,3}|[\s\S])([\da-fA-F]{0,8})/g,
    (whole, escape: string, hex: string) => {
      if (/[0-7]/.test(escape)) {
        const code = parseInt(escape, 8);
        return String.fromCharCode(inBytes ? code & 0xff : code) + hex;
      }
      const simple = simpleEscapes[escape];
      if (simple !== undefined) return simple + hex;
      const length = inBytes ? byteEscapes[escape] : textEscapes[escape];
      if (length === undefined) return whole;
      const code = parseInt(hex.slice(0, length), 16);
      if (length === 0 || hex.length < length || code > 0x10ffff) {
        throw cursor.unsupported(escape === 'N' ? '\\N{…}' : 'an escape that is cut off');
      }
      return String.fromCodePoint(code) + hex.slice(length);
    },
  );
}

/** How many digits belong to an escape. */
const byteEscapes: Readonly<Record<string, number>> = { x: 2 };
const textEscapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8, N: 0 };
