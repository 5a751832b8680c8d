// Formatted ints and floats: format_long_internal and format_float_internal of
// Python/formatter_unicode.c, _PyUnicode_InsertThousandsGrouping of Objects/unicodeobject.c.
import { type PyFloat, PyInt } from '../../objects/simple.ts';
import type { Machine } from '../context.ts';
import { decimalText, floatValue } from '../numbers/conversion.ts';
import { magnitudeText } from '../../numbers/float-format.ts';
import { raise } from '../raise.ts';
import { type FormatSpec, padded, unknownCode } from './spec.ts';

/** Digits in groups from the right, with zeros before them until they fill a width. */
function grouped(digits: string, separator: string, size: number, least: number): string {
  let text = '';
  let [left, room] = [digits.length, least];
  for (;;) {
    const length = Math.min(size, Math.max(left, room, 1));
    const taken = digits.slice(Math.max(0, left - length), Math.max(0, left));
    text = taken.padStart(length, '0') + (text && separator) + text;
    left -= length;
    room -= length;
    if (left <= 0 && room <= 0) return text;
    room -= 1;
  }
}

/** Puts sign, prefix, whole digits and the rest together as wide as asked for. */
function laidOut(
  spec: FormatSpec,
  negative: boolean,
  prefix: string,
  whole: string,
  rest: string,
  groupSize: number,
): string {
  const sign = negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const around = sign.length + prefix.length + rest.length;
  const zeros = spec.fill === '0' && spec.align === '=' ? spec.width - around : 0;
  const body =
    spec.grouping && whole !== 'inf' && whole !== 'nan'
      ? grouped(whole, spec.grouping, groupSize, zeros)
      : whole.padStart(zeros, '0');
  const head = sign + prefix;
  if (spec.align !== '=') return padded(head + body + rest, spec);
  const missing = spec.width - head.length - body.length - rest.length;
  return head + spec.fill.repeat(Math.max(0, missing)) + body + rest;
}

const radixes: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

/** `format(int, spec)` for a specification that is not empty. */
export function formatInt(machine: Machine, value: PyInt, spec: FormatSpec): string {
  const { type } = spec;
  const fail = (message: string) => raise(machine, 'ValueError', message);
  if ('eEfFgG%'.includes(type) && type !== '') {
    return formatFloat(machine, floatValue(machine, value), spec, value.type.name);
  }
  if (!'dboxXcn'.includes(type)) throw unknownCode(machine, type, value.type.name);
  if (spec.precision >= 0) throw fail('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero)
    throw fail('Negative zero coercion (z) not allowed in integer format specifier');
  if (type === 'c') return formatCharacter(machine, value.value, spec);
  const negative = value.value < 0n;
  const magnitude = negative ? -value.value : value.value;
  const radix = radixes[type] ?? 10;
  let digits = radix === 10 ? decimalText(machine, magnitude) : magnitude.toString(radix);
  if (type === 'X') digits = digits.toUpperCase();
  const prefix = spec.alternate && radix !== 10 ? `0${type}` : '';
  return laidOut(spec, negative, prefix, digits, '', radix === 10 ? 3 : 4);
}

function formatCharacter(machine: Machine, value: bigint, spec: FormatSpec): string {
  const where = "with integer format specifier 'c'";
  if (spec.sign) throw raise(machine, 'ValueError', `Sign not allowed ${where}`);
  if (spec.alternate) throw raise(machine, 'ValueError', `Alternate form (#) not allowed ${where}`);
  const longMax = 1n << BigInt(machine.profile.word * 8 - 1);
  if (value >= longMax || value < -longMax)
    throw raise(machine, 'OverflowError', 'Python int too large to convert to C long');
  if (value < 0n || value > 0x10ffffn)
    throw raise(machine, 'OverflowError', '%c arg not in range(0x110000)');
  const align = spec.align === '=' ? '>' : spec.align;
  return padded(String.fromCodePoint(Number(value)), { ...spec, align });
}

/** `format(float, spec)` for a specification that is not empty. */
export function formatFloat(
  machine: Machine,
  given: number,
  spec: FormatSpec,
  typeName = 'float',
): string {
  const { type, alternate } = spec;
  if (!'eEfFgGn%'.includes(type)) throw unknownCode(machine, type, typeName);
  const value = type === '%' ? given * 100 : given;
  const precision = spec.precision < 0 ? 6 : spec.precision;
  const kind = type === '%' ? 'f' : type === 'n' ? 'g' : type.toLowerCase();
  const free = type === '' && spec.precision < 0;
  const style = { type: free ? 'r' : kind || 'g', precision, alternate, dotZero: type === '' };
  let text = magnitudeText(value, style);
  if (type !== type.toLowerCase()) text = text.toUpperCase();
  const [whole = '', rest = ''] = /^\d/.test(text)
    ? [/^\d+/.exec(text)?.[0] ?? '', text.replace(/^\d+/, '')]
    : [text, ''];
  const negative = value < 0 || Object.is(value, -0);
  const shown =
    spec.noNegativeZero && !/[1-9a-z]/i.test(text.split(/e/i)[0] ?? '') ? false : negative;
  return laidOut(
    spec,
    shown,
    '',
    whole,
    groupedFraction(rest, spec) + (type === '%' ? '%' : ''),
    3,
  );
}

function groupedFraction(rest: string, { fractionGrouping: separator }: FormatSpec): string {
  if (separator === '') return rest;
  return rest.replace(/^\.\d+/, (digits) => digits.replace(/\d{3}(?=\d)/g, `$&${separator}`));
}

/** The text of a number that is an int or a float. */
export function formatNumber(machine: Machine, value: PyInt | PyFloat, spec: FormatSpec): string {
  return value instanceof PyInt
    ? formatInt(machine, value, spec)
    : formatFloat(machine, value.value, spec, value.type.name);
}
