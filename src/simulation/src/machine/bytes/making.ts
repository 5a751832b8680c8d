// Making bytes and bytearrays: Objects/bytesobject.c and bytearrayobject.c, CPython 3.11 to 3.15.
import { isBytes, PyByteArray, PyBytes } from '../../objects/bytes.ts';
import type { Heap } from '../../objects/heap.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import { callBound } from '../bound-calls.ts';
import { positional } from '../builtins/arguments.ts';
import type { Call, Machine } from '../context.ts';
import { asIndex, clamped } from '../indexing.ts';
import { behindProxy, isProxy } from '../proxies.ts';
import { raise, typeError } from '../raise.ts';

const shared = new WeakMap<Heap, Map<string, PyBytes>>();

/** Bytes: the cached ones of at most one byte, or new ones that nobody holds yet. */
export function newBytes(heap: Heap, text: string): PyBytes {
  if (text.length > 1) return heap.allocate(new PyBytes(text));
  let cache = shared.get(heap);
  if (!cache) shared.set(heap, (cache = new Map()));
  let bytes = cache.get(text);
  if (!bytes) {
    bytes = new PyBytes(text);
    bytes.permanent = true;
    cache.set(text, bytes);
  }
  return bytes;
}

/** A new bytearray of exactly some bytes. */
export function newByteArray(machine: Machine, text: string): PyByteArray {
  const array = machine.heap.allocate(new PyByteArray(), false);
  setBytes(machine, array, text);
  return array;
}

/** Gives a bytearray other bytes, with the room that PyByteArray_Resize makes for as many. */
export function setBytes({ heap, profile }: Machine, array: PyByteArray, text: string): void {
  const size = text.length;
  // Until 3.14 the room takes in a byte of zero behind them.
  const extra = profile.minor >= 15 ? 0 : 1;
  const { allocated } = array;
  const same = size === array.text.length;
  array.text = text;
  if (same || (size + extra <= allocated && size >= Math.floor(allocated / 2))) return;
  const grows = size + extra > allocated && size <= allocated * 1.125;
  array.allocated = grows ? size + (size >> 3) + (size < 9 ? 3 : 6) : size + extra;
  if (size === 0 && profile.minor >= 15) array.allocated = 0;
  // From 3.15 on the bytes lie in a bytes object of their own.
  const inner = profile.minor >= 15 && array.allocated > 0 ? 4 * profile.word + 1 : 0;
  heap.resizeTable(array, inner + array.allocated, 'items');
  heap.changed(array);
}

/** One byte as a character; raises where the object is no int from 0 to 255. */
export function byteOf(machine: Machine, object: PyObject, what: string): string {
  const value = asIndex(machine, object);
  if (value === null) {
    const { name } = object.type;
    throw typeError(machine, `'${name}' object cannot be interpreted as an integer`);
  }
  if (value < 0n || value > 255n) {
    throw raise(machine, 'ValueError', `${what} must be in range(0, 256)`);
  }
  return String.fromCharCode(Number(value));
}

/** Encodes a string; only UTF-8, ASCII and Latin-1 are modelled. */
export function encoded(
  machine: Machine,
  text: string,
  encoding: string,
  errors = 'strict',
): string {
  const name = encoding.toLowerCase().replaceAll('_', '-');
  if (name === 'utf-8' || name === 'utf8') {
    const bytes = unescape(encodeURIComponent(text));
    return bytes;
  }
  const most = name === 'ascii' ? 0x7f : name === 'latin-1' || name === 'latin1' ? 0xff : -1;
  const other = { replace: '?', ignore: '' }[errors];
  const bytes = [...text].map((character) =>
    character <= String.fromCharCode(most) ? character : other,
  );
  if (most > 0 && bytes.every((byte) => byte !== undefined)) return bytes.join('');
  throw machine.unsupported(`encoding with '${encoding}'`);
}

const parameters = ['source', 'encoding', 'errors'];

/** `source`, `encoding` and `errors`, by their places or their names. */
function named(call: Call, name: string): readonly (PyObject | undefined)[] {
  const given = positional(call);
  const places = call.names.map((word) => parameters.indexOf(word));
  const wrong = places.some((place, at) => place < given.length || places.indexOf(place) !== at);
  if (wrong || given.length > 3) throw call.machine.unsupported(`${name}() with these arguments`);
  const words = call.args.slice(given.length);
  return parameters.map((_, at) => given[at] ?? words[places.indexOf(at)]);
}

/** What `bytes(…)` and `bytearray(…)` make of their arguments. */
export function bytesOf(call: Call, name: string): string {
  const { machine, frame } = call;
  const [source, encoding, errors] = named(call, name);
  if (source instanceof PyStr) {
    if (!(encoding instanceof PyStr)) {
      throw typeError(machine, 'string argument without an encoding');
    }
    const kind = errors instanceof PyStr ? errors.value : undefined;
    return encoded(machine, source.value, encoding.value, kind);
  }
  if (encoding) throw typeError(machine, 'encoding without a string argument');
  if (errors) throw typeError(machine, 'errors without a string argument');
  if (!source) return '';
  if (isProxy(source)) {
    return behindProxy(machine, source, (target) => bytesOf({ ...call, args: [target] }, name));
  }
  const own = name === 'bytes' ? machine.special(source, '__bytes__') : undefined;
  if (own) {
    callBound(machine, frame, own, [source]);
    const made = frame.peek(0);
    if (!isBytes(made)) {
      throw typeError(machine, `__bytes__ returned non-bytes (type ${made.type.name})`);
    }
    frame.pop();
    return made.text;
  }
  if (isBytes(source)) return source.text;
  if (source instanceof PyInt) {
    if (source.value < 0n) throw raise(machine, 'ValueError', 'negative count');
    if (source.value > 10_000_000n) throw machine.unsupported('bytes this long');
    return '\0'.repeat(clamped(source.value));
  }
  return collected(machine, frame, source, name === 'bytes' ? 'bytes' : 'byte');
}

/** The bytes that an iterable of ints gives; `complaint` is what is said of what cannot be iterated. */
export function collected(
  machine: Machine,
  frame: Machine['frame'],
  source: PyObject,
  what: string,
  complaint = `cannot convert '${source.type.name}' object to ${what === 'bytes' ? what : 'bytearray'}`,
): string {
  const { depth } = frame;
  try {
    machine.iterate(frame, source);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    frame.unwind(depth);
    throw typeError(machine, complaint);
  }
  let text = '';
  while (machine.next(frame, frame.peek(0))) {
    text += byteOf(machine, frame.peek(0), what);
    frame.pop();
  }
  frame.pop();
  return text;
}
