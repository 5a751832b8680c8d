// What bytes and bytearrays do as sequences: Objects/bytesobject.c, bytearrayobject.c and bytes_methods.c,
// CPython 3.11 to 3.15.
import { isBytes, PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { PySlice } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { asIndex, clamped, positionOf } from '../indexing.ts';
import { positionsOf, unpackSlice } from '../slice-bounds.ts';
import { raise, typeError } from '../raise.ts';
import { byteOf, collected, newByteArray, newBytes, setBytes } from './making.ts';

type Bytes = PyBytes | PyByteArray;

/** An object of the same kind with other bytes, which nobody holds yet. */
export function like(machine: Machine, kind: Bytes, text: string): PyObject {
  return kind instanceof PyByteArray ? newByteArray(machine, text) : newBytes(machine.heap, text);
}

/** Whether it is of `bytes` itself, so that it may stand for equal ones. */
const isPlain = (bytes: Bytes) => bytes instanceof PyBytes && !bytes.cls;

/** bytes_concat: one of the two where the other is empty. */
function joined(machine: Machine, left: PyBytes, right: Bytes): PyObject {
  if (left.text === '' && isPlain(right)) return right;
  if (right.text === '' && isPlain(left)) return left;
  return like(machine, left, left.text + right.text);
}

function position(machine: Machine, bytes: Bytes, index: PyObject): number {
  const array = bytes instanceof PyByteArray;
  const size = bytes.text.length;
  const at = positionOf(machine, size, index, (type) => {
    const name = array ? 'bytearray' : 'byte';
    return `${name} indices must be integers or slices, not ${type}`;
  });
  if (at >= 0 && at < size) return at;
  const name = array ? 'bytearray index' : 'index';
  throw raise(machine, 'IndexError', `${name} out of range`);
}

/** `bytes[index]`. */
export function bytesItem(machine: Machine, bytes: Bytes, index: PyObject): PyObject {
  const { text } = bytes;
  if (!(index instanceof PySlice)) {
    return machine.heap.int(text.charCodeAt(position(machine, bytes, index)));
  }
  const { start, step, count } = positionsOf(text.length, unpackSlice(machine, index));
  if (count === text.length && step === 1 && isPlain(bytes)) return bytes;
  const places = Array.from({ length: count }, (_, at) => text.charAt(start + at * step));
  return like(machine, bytes, places.join(''));
}

/** `bytearray[index] = value`, or `del bytearray[index]`. */
export function setByte(
  machine: Machine,
  frame: Frame,
  array: PyByteArray,
  index: PyObject,
  value: PyObject | null,
): void {
  const { text } = array;
  if (index instanceof PySlice) {
    setSlice(machine, array, index, value ? assignedTo(machine, frame, value) : '');
    return;
  }
  const at = position(machine, array, index);
  const byte = value ? byteOf(machine, value, 'byte') : '';
  setBytes(machine, array, text.slice(0, at) + byte + text.slice(at + 1));
}

/** The bytes of what is assigned to a slice. */
function assignedTo(machine: Machine, frame: Frame, value: PyObject): string {
  if (isBytes(value)) return value.text;
  if (value instanceof PyInt || value instanceof PyFloat || value instanceof PyStr) {
    const text = 'can assign only bytes, buffers, or iterables of ints in range(0, 256)';
    throw typeError(machine, text);
  }
  return collected(machine, frame, value, 'byte');
}

function setSlice(machine: Machine, array: PyByteArray, slice: PySlice, added: string): void {
  const unpacked = unpackSlice(machine, slice);
  const { text } = array;
  const { start, stop, step, count } = positionsOf(text.length, unpacked);
  if (step === 1) {
    setBytes(machine, array, text.slice(0, start) + added + text.slice(Math.max(start, stop)));
    return;
  }
  if (added !== '' && added.length !== count) {
    const sizes = `size ${String(added.length)} to extended slice of size ${String(count)}`;
    throw raise(machine, 'ValueError', `attempt to assign bytes of ${sizes}`);
  }
  const bytes = [...text];
  for (let at = 0; at < count; at++) bytes[start + at * step] = added.charAt(at);
  setBytes(machine, array, bytes.join(''));
}

/** `item in bytes`: an int, or bytes that are a part of it. */
export function inBytes(machine: Machine, bytes: Bytes, item: PyObject): boolean {
  if (isBytes(item)) return bytes.text.includes(item.text);
  if (item instanceof PyInt) return bytes.text.includes(byteOf(machine, item, 'byte'));
  throw typeError(machine, `a bytes-like object is required, not '${item.type.name}'`);
}

/** Pushes `left operator right` where one is bytes; false where there is no such operator. */
export function combinedBytes(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (operator === '+' && isBytes(left)) {
    if (!isBytes(right)) {
      const name = right.type.name;
      const text =
        left instanceof PyByteArray
          ? `can't concat ${name} to bytearray`
          : `can't concat ${name} to bytes`;
      throw typeError(machine, text);
    }
    frame.push(
      left instanceof PyByteArray
        ? like(machine, left, left.text + right.text)
        : joined(machine, left, right),
    );
    return true;
  }
  if (operator !== '*') return false;
  const bytes = isBytes(left) ? left : isBytes(right) ? right : null;
  const times = bytes && asIndex(machine, bytes === left ? right : left);
  if (!bytes || times === null) return false;
  const count = Math.max(0, clamped(times));
  if (count * bytes.text.length > 10_000_000) throw machine.unsupported('bytes this long');
  const itself = count === 1 && isPlain(bytes);
  frame.push(itself ? bytes : like(machine, bytes, bytes.text.repeat(count)));
  return true;
}

/** Carries out `left += right` or `*=` in a bytearray and pushes it; false for anything else. */
export function combinedBytesInPlace(
  machine: Machine,
  frame: Frame,
  operator: BinaryOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  if (!(left instanceof PyByteArray)) return false;
  if (operator === '+' && isBytes(right)) setBytes(machine, left, left.text + right.text);
  else if (operator === '*' && right instanceof PyInt) {
    setBytes(machine, left, left.text.repeat(Math.max(0, clamped(right.value))));
  } else return false;
  frame.push(left);
  return true;
}

/** Compares the bytes of two. */
export function orderedBytes(operator: string, a: Bytes, b: Bytes): boolean {
  switch (operator) {
    case '==':
      return a.text === b.text;
    case '<':
      return a.text < b.text;
    case '<=':
      return a.text <= b.text;
    case '>':
      return a.text > b.text;
    default:
      return a.text >= b.text;
  }
}
