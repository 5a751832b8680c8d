// Number literals: Parser/tokenizer.c (3.11), Parser/lexer/lexer.c (3.13 and later).

/** All forms of number literals. */
export const numberForm =
  /(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?)/y;

/** Words that may stand right behind a number, as in `1if x else 2`. */
const wordBehind = /(?:and|else|for|i[fns]|or|not)/y;

/** Why a number literal is none, given what stands behind it; null where it is one. */
export function numberError(text: string, from: number, to: number): string | null {
  const digits = text.slice(from, to);
  const next = text[to] ?? '';
  const base = /^0[xob]/i.test(digits) ? digits[1]?.toLowerCase() : '';
  const kind = /j$/i.test(digits) ? 'imaginary' : (kinds[base ?? ''] ?? 'decimal');
  const missing = digits === '0' ? kinds[next.toLowerCase()] : undefined;
  if (missing) {
    const digit = text[to + 1] === '_' ? text[to + 2] : text[to + 1];
    return digitError(missing, digit ?? '') ?? `invalid ${missing} literal`;
  }
  const wrong = base === 'o' || base === 'b' ? digitError(kind, next) : null;
  if (wrong !== null) return wrong;
  if (/^0[\d_]*[1-9][\d_]*$/.test(digits)) return leadingZeros;
  if (!/[A-Za-z0-9_]/.test(next)) return null;
  wordBehind.lastIndex = to;
  return wordBehind.test(text) ? null : `invalid ${kind} literal`;
}

const kinds: Readonly<Record<string, string>> = { x: 'hexadecimal', o: 'octal', b: 'binary' };

const leadingZeros =
  'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';

function digitError(kind: string, digit: string): string | null {
  if (kind === 'hexadecimal' || !/\d/.test(digit)) return null;
  return `invalid digit '${digit}' in ${kind} literal`;
}

/** The number before the `j` of an imaginary literal. */
export function imaginaryValue(literal: string): number {
  return Number(literal.replaceAll('_', '').slice(0, -1));
}

/** The value of a number literal; null for an imaginary one. */
export function numberValue(literal: string): bigint | number | null {
  const digits = literal.replaceAll('_', '').toLowerCase();
  if (/^0[xob]/.test(digits) || /^\d+$/.test(digits)) return BigInt(digits);
  return digits.endsWith('j') ? null : Number(digits);
}
