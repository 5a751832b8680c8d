// printf-style formatting: PyUnicode_Format in Objects/unicodeobject.c, CPython 3.11 to 3.15.
import { asciiOnly, quote } from '../../objects/quote.ts';
import { PyRange } from '../../objects/ranges.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { decimalText, floatValue } from '../numbers/conversion.ts';
import { magnitudeText } from '../../numbers/float-format.ts';
import { raise, typeError } from '../raise.ts';
import { pushItem } from '../subscripts.ts';
import { pushRepr, pushStr } from '../text.ts';

const conversion =
  /%(?:\(((?:[^()]|\([^)]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([^]?)/gu;

/** The values of a format, taken one after the other. */
class Values {
  readonly #machine: Machine;
  readonly #frame: Frame;
  readonly #given: PyObject;
  readonly #items: readonly PyObject[];
  #next = 0;
  #named = false;
  #argument = '';
  /** Whether messages name the argument that they are about (3.15). */
  readonly newest: boolean;

  constructor(machine: Machine, frame: Frame, given: PyObject) {
    this.#machine = machine;
    this.newest = machine.profile.minor >= 15;
    this.#frame = frame;
    this.#given = given;
    this.#items = given instanceof PyTuple ? given.items : [given];
  }

  next(): PyObject {
    const value = this.#items[this.#next];
    if (!value || this.#named) {
      const got = this.newest ? ` (got ${String(this.#items.length)})` : '';
      throw typeError(this.#machine, `not enough arguments for format string${got}`);
    }
    this.#next += 1;
    if (this.#given instanceof PyTuple) this.#argument = ` ${String(this.#next)}`;
    return value;
  }

  /** The value of a key in the mapping; it stays on the stack. */
  named(key: string): PyObject {
    const mapping = this.#given;
    if (!this.#isMapping()) {
      const found = this.newest ? `, not ${mapping.type.name}` : '';
      throw typeError(this.#machine, `format requires a mapping${found}`);
    }
    this.#named = true;
    this.#argument = ` ${quote(key)}`;
    const text = this.#machine.heap.str(key);
    this.#frame.push(text);
    pushItem(this.#machine, this.#frame, mapping, text);
    return this.#frame.peek(0);
  }

  #isMapping(): boolean {
    const given = this.#given;
    if (given instanceof PyTuple || given instanceof PyStr) return false;
    if (given instanceof PyDict || given instanceof PyList || given instanceof PyRange) return true;
    return this.#machine.special(given, '__getitem__') !== undefined;
  }

  /** What a message says of the argument taken last, before 3.15 and from then on. */
  message(before: string, from: string): string {
    return this.newest ? `format argument${this.#argument}: ${from}` : before;
  }

  finish(): void {
    if (this.#isMapping() || this.#next >= this.#items.length) return;
    const numbers = ` (required ${String(this.#next)}, got ${String(this.#items.length)})`;
    throw typeError(
      this.#machine,
      `not all arguments converted during string formatting${this.newest ? numbers : ''}`,
    );
  }
}

/** Pushes `text % values`. */
export function pushPercent(machine: Machine, frame: Frame, text: PyStr, values: PyObject): void {
  machine.heap.blocks.meter?.called('format');
  const source = new Values(machine, frame, values);
  const base = frame.depth;
  const parts: (string | PyStr)[] = [];
  let at = 0;
  for (const match of text.value.matchAll(conversion)) {
    parts.push(text.value.slice(at, match.index));
    at = match.index + match[0].length;
    parts.push(convert(machine, frame, source, match));
  }
  if (at < text.value.length) parts.push(text.value.slice(at));
  source.finish();
  const written = parts.filter((part) => (part instanceof PyStr ? part.value : part) !== '');
  const [only] = written;
  // A writer that expects more copies what it is given: only a last part can be the result itself.
  const last = only !== undefined && only === parts.at(-1);
  if (only instanceof PyStr && written.length === 1 && last) frame.push(only);
  else if (only === undefined && text.value === '') frame.push(text);
  else
    frame.push(machine.heap.str(written.map((p) => (p instanceof PyStr ? p.value : p)).join('')));
  if (frame.depth > base + 1) frame.collapse(base);
}

function convert(
  machine: Machine,
  frame: Frame,
  source: Values,
  match: RegExpExecArray,
): string | PyStr {
  const [whole, key, flags = '', width, point, precision, kind = ''] = match;
  const star = (written: string | undefined): number => {
    if (written !== '*') return written === undefined ? -1 : Number(written);
    const value = source.next();
    if (value instanceof PyInt) return Number(value.value);
    throw typeError(
      machine,
      source.message('* wants int', `* requires int, not ${value.type.name}`),
    );
  };
  if (kind === '%' && whole === '%%') return '%';
  const named = key === undefined ? null : source.named(key);
  let size = star(width);
  const exact = point === undefined ? -1 : Math.max(0, star(precision));
  const left = flags.includes('-') || (width === '*' && size < 0);
  size = Math.abs(width === undefined ? 0 : size);
  if (kind === '') throw badFormat(machine, match);
  const value = named ?? source.next();
  if (!'sradiuoxXeEfFgGc'.includes(kind)) throw badFormat(machine, match);
  if ('sra'.includes(kind)) return textual(machine, frame, kind, value, exact, size, left);
  const body = numeric(machine, source, kind, value, exact, flags);
  const isNumber = kind !== 'c';
  const sign = body.startsWith('-')
    ? '-'
    : isNumber && flags.includes('+')
      ? '+'
      : isNumber && flags.includes(' ')
        ? ' '
        : '';
  const digits = body.startsWith('-') ? body.slice(1) : body;
  const prefix =
    /^0[xXo]/.test(digits) && flags.includes('#') && 'xXo'.includes(kind) ? digits.slice(0, 2) : '';
  const rest = digits.slice(prefix.length);
  const missing = Math.max(0, size - [...(sign + digits)].length);
  if (left) return sign + digits + ' '.repeat(missing);
  const zeros = flags.includes('0') && isNumber;
  return zeros ? sign + prefix + '0'.repeat(missing) + rest : ' '.repeat(missing) + sign + digits;
}

function textual(
  machine: Machine,
  frame: Frame,
  kind: string,
  value: PyObject,
  precision: number,
  width: number,
  left: boolean,
): string | PyStr {
  if (kind === 's') pushStr(machine, frame, value);
  else if (kind === 'r') pushRepr(machine, frame, value);
  else frame.push(machine.heap.freshStr(asciiOnly(machine.repr(frame, value))));
  const result = frame.peek(0);
  if (!(result instanceof PyStr)) return '';
  const letters = [...result.value];
  const cut = precision >= 0 && precision < letters.length ? letters.slice(0, precision) : null;
  const missing = width - (cut ?? letters).length;
  if (!cut && missing <= 0) return result;
  const text = cut ? cut.join('') : result.value;
  const pad = ' '.repeat(Math.max(0, missing));
  return left ? text + pad : pad + text;
}

function numeric(
  machine: Machine,
  source: Values,
  kind: string,
  value: PyObject,
  precision: number,
  flags: string,
): string {
  if (value instanceof AddressInt) throw machine.unsupported(value.feature);
  if (kind === 'c') return character(machine, source, value);
  const number = value instanceof PyInt || value instanceof PyFloat ? value : null;
  const owns = (name: string) => machine.special(value, name) !== undefined;
  if (['__float__', '__int__', '__index__'].some(owns))
    throw machine.unsupported(`%${kind} of an object that turns into a number`);
  if ('diuoxX'.includes(kind)) return integer(machine, source, kind, value, precision, flags);
  if (!number) {
    const found = `not ${value.type.name}`;
    throw typeError(
      machine,
      source.message(`must be real number, ${found}`, `%${kind} requires a real number, ${found}`),
    );
  }
  const double = number instanceof PyInt ? floatValue(machine, number) : number.value;
  const style = {
    type: kind.toLowerCase(),
    precision: precision < 0 ? 6 : precision,
    alternate: flags.includes('#'),
  };
  const text = magnitudeText(double, style);
  const negative = double < 0 || Object.is(double, -0) ? '-' : '';
  return negative + (kind < 'a' ? text.toUpperCase() : text);
}

function badFormat(machine: Machine, match: RegExpExecArray): Error {
  if (machine.profile.minor >= 15) return machine.unsupported('this format string');
  const [whole, , , , , , kind = ''] = match;
  if (kind === '' || kind === '(') {
    return raise(machine, 'ValueError', `incomplete format${kind && ' key'}`);
  }
  const point = kind.codePointAt(0) ?? 0;
  const at = [...match.input.slice(0, match.index + whole.length)].length - 1;
  const shown = point > 31 && point < 127 ? kind : '?';
  const text = `unsupported format character '${shown}' (0x${point.toString(16)}) at index ${String(at)}`;
  return raise(machine, 'ValueError', text);
}

const radixes: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 };

function integer(
  machine: Machine,
  source: Values,
  kind: string,
  value: PyObject,
  precision: number,
  flags: string,
): string {
  const radix = radixes[kind] ?? 10;
  const number =
    value instanceof PyInt || (value instanceof PyFloat && radix === 10) ? value : null;
  if (!number) {
    const [wanted, found] = [radix === 10 ? 'a real number' : 'an integer', value.type.name];
    throw typeError(
      machine,
      source.message(
        `%${kind} format: ${wanted} is required, not ${found}`,
        `%${kind} requires ${wanted}, not ${found}`,
      ),
    );
  }
  let whole: bigint;
  if (number instanceof PyInt) whole = number.value;
  else if (Number.isNaN(number.value))
    throw raise(machine, 'ValueError', 'cannot convert float NaN to integer');
  else if (!Number.isFinite(number.value))
    throw raise(machine, 'OverflowError', 'cannot convert float infinity to integer');
  else whole = BigInt(Math.trunc(number.value));
  const magnitude = whole < 0n ? -whole : whole;
  let digits = radix === 10 ? decimalText(machine, magnitude) : magnitude.toString(radix);
  if (kind === 'X') digits = digits.toUpperCase();
  digits = digits.padStart(precision, '0');
  const prefix = flags.includes('#') && radix !== 10 ? `0${kind}` : '';
  return (whole < 0n ? '-' : '') + prefix + digits;
}

function character(machine: Machine, source: Values, value: PyObject): string {
  if (value instanceof PyStr && [...value.value].length === 1) return value.value;
  if (!(value instanceof PyInt)) {
    const found =
      value instanceof PyStr
        ? `a string of length ${String([...value.value].length)}`
        : value.type.name;
    const wanted = `or a unicode character, not ${found}`;
    const before =
      machine.profile.minor >= 14 ? `%c requires an int ${wanted}` : '%c requires int or char';
    throw typeError(machine, source.message(before, `%c requires an integer ${wanted}`));
  }
  if (value.value >= 0n && value.value <= 0x10ffffn)
    return String.fromCodePoint(Number(value.value));
  const range = 'not in range(0x110000)';
  throw raise(machine, 'OverflowError', source.message(`%c arg ${range}`, `%c argument ${range}`));
}
