// The mini-language of format specifications: parse_internal_render_format_spec of
// Python/formatter_unicode.c, CPython 3.11 to 3.15.
import type { Machine } from '../context.ts';
import { raise } from '../raise.ts';

/** A parsed format specification; absent parts are empty or -1. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number;
  /** Grouping of the digits after the point (3.14). */
  readonly fractionGrouping: string;
  /** One character, or empty. */
  readonly type: string;
}

const pattern =
  /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_]*)(?:(\.)(\d+)?([,_]*))?([^]*)$/u;

/** Reads a specification for a value of the named type; raises `ValueError` as CPython words it. */
export function parseSpec(
  machine: Machine,
  text: string,
  typeName: string,
  defaultAlign: '<' | '>',
): FormatSpec {
  const invalid = (message: string) => raise(machine, 'ValueError', message);
  const [, fill, align, sign, z, alternate, zero, width, grouping, point, precision, more, type] =
    pattern.exec(text) as unknown as (string | undefined)[];
  const newer = machine.profile.minor >= 14;
  const wrong = () =>
    invalid(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  const digits = (written: string | undefined) => {
    if (written === undefined) return -1;
    const value = Number(written);
    if (value > 2 ** (machine.profile.word * 8 - 1) - 1)
      throw invalid('Too many decimal digits in format string');
    return value;
  };
  const separators = (written = '') => {
    if (written.length <= 1) return;
    if (/^(,_|_,)/.test(written)) throw invalid("Cannot specify both ',' and '_'.");
    if (written.startsWith(',,')) throw invalid("Cannot specify ',' with ','.");
    throw wrong();
  };
  const wide = digits(width);
  separators(grouping);
  if (point !== undefined && precision === undefined && !(newer && more))
    throw invalid('Format specifier missing precision');
  const exact = digits(precision);
  separators(more);
  if ((more && !newer) || [...(type ?? '')].length > 1) throw wrong();
  const spec: FormatSpec = {
    fill: fill ?? (zero && align === undefined ? '0' : zero && fill === undefined ? '0' : ' '),
    align: align ?? (zero && defaultAlign === '>' ? '=' : defaultAlign),
    sign: sign ?? '',
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    width: wide,
    grouping: grouping ?? '',
    precision: exact,
    fractionGrouping: more ?? '',
    type: type ?? '',
  };
  checkGrouping(machine, spec);
  return spec;
}

function checkGrouping(machine: Machine, { grouping, type }: FormatSpec): void {
  if (grouping === '' || type === '') return;
  const allowed = grouping === '_' ? 'dboxXeEfFgG%' : 'deEfFgG%';
  if (allowed.includes(type)) return;
  throw raise(machine, 'ValueError', `Cannot specify '${grouping}' with '${type}'.`);
}

/** The error for a type letter that the value's type does not have. */
export function unknownCode(machine: Machine, type: string, typeName: string): Error {
  const shown =
    type > ' ' && type < '\x80' ? type : `\\x${(type.codePointAt(0) ?? 0).toString(16)}`;
  return raise(
    machine,
    'ValueError',
    `Unknown format code '${shown}' for object of type '${typeName}'`,
  );
}

/** Pads text to a width. */
export function padded(text: string, { fill, align, width }: FormatSpec): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (align === '<') return text + fill.repeat(missing);
  if (align !== '^') return fill.repeat(missing) + text;
  const left = missing >> 1;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}
