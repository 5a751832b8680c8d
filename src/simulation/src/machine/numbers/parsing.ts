// Numbers as text: Objects/longobject.c (PyLong_FromString) and floatobject.c (float_from_string).
import { quote } from '../../objects/quote.ts';
import type { Machine } from '../context.ts';
import { raise } from '../raise.ts';
import { limitText, mostDigits } from './conversion.ts';

/** Python's white space at both ends taken off. */
export function withoutSpace(text: string): string {
  return text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, '');
}

/** Decimal digits of any script as ASCII ones. */
function asciiDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let before = point;
    while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
    return String((point - before) % 10);
  });
}

const prefixes: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 16: '0x' };
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

function digitsValue(digits: string, base: number): bigint {
  const prefix = base === 10 ? '' : prefixes[base];
  if (prefix !== undefined) return BigInt(prefix + digits);
  return [...digits].reduce((sum, d) => sum * BigInt(base) + BigInt(alphabet.indexOf(d)), 0n);
}

/** `int(text, base)`. */
export function parseInteger(machine: Machine, text: string, base: number): bigint {
  const invalid = () =>
    raise(
      machine,
      'ValueError',
      `invalid literal for int() with base ${String(base)}: ${quote(text)}`,
    );
  const [, sign, body = ''] =
    /^([-+]?)([^]*)$/.exec(asciiDigits(withoutSpace(text)).toLowerCase()) ?? [];
  const [, prefix, plain = ''] = /^(0[box]_?)?([^]*)$/.exec(body) ?? [];
  const named = prefix ? { b: 2, o: 8, x: 16 }[prefix[1] as 'b' | 'o' | 'x'] : undefined;
  const radix = base === 0 ? (named ?? 10) : base;
  const digits = named === radix ? plain : body;
  if (!/^[\da-z]+(_[\da-z]+)*$/.test(digits)) throw invalid();
  const all = digits.replaceAll('_', '');
  const known = alphabet.slice(0, radix);
  if ([...all].some((digit) => !known.includes(digit))) throw invalid();
  if (base === 0 && !named && /^0+[1-9]/.test(all)) throw invalid();
  if (all.length > mostDigits && (radix & (radix - 1)) !== 0) {
    const found = `: value has ${String(all.length)} digits`;
    throw raise(machine, 'ValueError', limitText.replace(';', `${found};`));
  }
  const value = digitsValue(all, radix);
  return sign === '-' ? -value : value;
}

const decimalFloat =
  /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/i;
const namedFloat = /^([-+]?)(?:(inf(?:inity)?)|nan)$/i;

/** `float(text)`. */
export function parseFloatText(machine: Machine, text: string): number {
  const trimmed = asciiDigits(withoutSpace(text));
  if (decimalFloat.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const special = namedFloat.exec(trimmed);
  if (special) return special[2] ? (special[1] === '-' ? -Infinity : Infinity) : NaN;
  throw raise(machine, 'ValueError', `could not convert string to float: ${quote(text)}`);
}
