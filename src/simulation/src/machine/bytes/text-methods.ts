// Methods of bytes and bytearray that treat them as ASCII text: Objects/bytes_methods.c and
// Objects/stringlib, CPython 3.11 to 3.15.
import { isBytes, type PyByteArray, PyBytes } from '../../objects/bytes.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyNone } from '../../objects/simple.ts';
import { indexNumber } from '../builtins/arguments.ts';
import { unnamed } from '../builtins/clinic.ts';
import type { Call, Native } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import { like } from './operations.ts';

function self({ args: [bytes] }: Call): PyBytes | PyByteArray {
  if (bytes && isBytes(bytes)) return bytes;
  throw new Error('no bytes');
}

function given(call: Call, name: string, least: number, most = least): readonly PyObject[] {
  return unnamed({ ...call, args: call.args.slice(1) }, name, least, most);
}

function textOf({ machine }: Call, value: PyObject | undefined): string {
  if (value && isBytes(value)) return value.text;
  const kind = value?.type.name ?? '';
  throw typeError(machine, `a bytes-like object is required, not '${kind}'`);
}

/** Other bytes of the same kind; bytes that stay as they are are the same object. */
function changed(call: Call, text: string): PyObject {
  const bytes = self(call);
  const same = bytes instanceof PyBytes && bytes.type.hidden && bytes.text === text;
  return same ? bytes : like(call.machine, bytes, text);
}

const test =
  (name: string, pattern: RegExp): Native =>
  (call) => {
    given(call, name, 0);
    return call.machine.heap.bool(pattern.test(self(call).text));
  };

const made =
  (name: string, make: (text: string) => string): Native =>
  (call) => {
    given(call, name, 0);
    return like(call.machine, self(call), make(self(call).text));
  };

const stripped =
  (name: string, left: boolean, right: boolean): Native =>
  (call) => {
    const [wanted] = given(call, name, 0, 1);
    const away = wanted && !(wanted instanceof PyNone) ? textOf(call, wanted) : ' \t\n\r\x0b\f';
    const { text } = self(call);
    let [from, to] = [0, text.length];
    while (left && from < to && away.includes(text.charAt(from))) from += 1;
    while (right && from < to && away.includes(text.charAt(to - 1))) to -= 1;
    return changed(call, text.slice(from, to));
  };

const padded =
  (name: string, pad: (text: string, width: number, fill: string) => string): Native =>
  (call) => {
    const [width, fill] = given(call, name, 1, 2);
    const { machine, frame } = call;
    const count = width ? indexNumber(machine, frame, width) : 0;
    const byte = fill ? textOf(call, fill) : ' ';
    if (byte.length !== 1) throw machine.unsupported(`bytes.${name} with this fill byte`);
    return changed(call, pad(self(call).text, count, byte));
  };

function centered(text: string, width: number, fill: string): string {
  const more = width - text.length;
  if (more <= 0) return text;
  const left = (more >> 1) + (more & width & 1);
  return fill.repeat(left) + text + fill.repeat(more - left);
}

const parted =
  (name: string, last: boolean): Native =>
  (call) => {
    const { machine, frame } = call;
    const separator = textOf(call, given(call, name, 1)[0]);
    const bytes = self(call);
    const { text } = bytes;
    if (separator === '') throw raise(machine, 'ValueError', 'empty separator');
    const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
    const missing = last ? ['', '', text] : [text, '', ''];
    const parts =
      at < 0 ? missing : [text.slice(0, at), separator, text.slice(at + separator.length)];
    const base = frame.depth;
    for (const part of parts) frame.push(changed({ ...call, args: [bytes] }, part));
    frame.push(newTuple(machine, [frame.peek(2), frame.peek(1), frame.peek(0)]));
    frame.collapse(base);
    return undefined;
  };

const found =
  (name: string, last: boolean, raises: boolean): Native =>
  (call) => {
    if (call.args.length > 2) throw call.machine.unsupported(`bytes.${name} between bounds`);
    const [wanted] = given(call, name, 1);
    const { text } = self(call);
    const part = textOf(call, wanted);
    const at = last ? text.lastIndexOf(part) : text.indexOf(part);
    if (at < 0 && raises) throw raise(call.machine, 'ValueError', 'subsection not found');
    return call.machine.heap.int(at);
  };

const upper = (text: string) => text.replace(/[a-z]+/g, (word) => word.toUpperCase());
const lower = (text: string) => text.replace(/[A-Z]+/g, (word) => word.toLowerCase());
const swapped = (text: string) =>
  text.replace(/[a-zA-Z]/g, (letter) => (letter >= 'a' ? upper(letter) : lower(letter)));
const titled = (text: string) =>
  text.replace(/[a-zA-Z]+/g, (word) => upper(word.charAt(0)) + lower(word.slice(1)));

/** The methods of bytes and bytearray that are in this file, by name. */
export const bytesTextMethods: Readonly<Record<string, Native>> = {
  strip: stripped('strip', true, true),
  lstrip: stripped('lstrip', true, false),
  rstrip: stripped('rstrip', false, true),
  ljust: padded('ljust', (text, width, fill) => text.padEnd(width, fill)),
  rjust: padded('rjust', (text, width, fill) => text.padStart(width, fill)),
  center: padded('center', centered),
  partition: parted('partition', false),
  rpartition: parted('rpartition', true),
  rfind: found('rfind', true, false),
  index: found('index', false, true),
  rindex: found('rindex', true, true),
  removeprefix(call) {
    const part = textOf(call, given(call, 'removeprefix', 1)[0]);
    const { text } = self(call);
    return changed(call, text.startsWith(part) ? text.slice(part.length) : text);
  },
  removesuffix(call) {
    const part = textOf(call, given(call, 'removesuffix', 1)[0]);
    const { text } = self(call);
    return changed(call, text.endsWith(part) ? text.slice(0, text.length - part.length) : text);
  },
  title: made('title', titled),
  swapcase: made('swapcase', swapped),
  capitalize: made('capitalize', (text) => upper(text.charAt(0)) + lower(text.slice(1))),
  isalpha: test('isalpha', /^[a-zA-Z]+$/),
  isdigit: test('isdigit', /^[0-9]+$/),
  isalnum: test('isalnum', /^[a-zA-Z0-9]+$/),
  isspace: test('isspace', /^[ \t\n\r\x0b\f]+$/),
  isascii: test('isascii', /^[\0-\x7f]*$/),
  isupper: test('isupper', /^(?=[^]*[A-Z])[^a-z]*$/),
  islower: test('islower', /^(?=[^]*[a-z])[^A-Z]*$/),
};
