// Calls of bytes and bytearray: Objects/bytesobject.c and bytearrayobject.c, CPython 3.11 to 3.15.
import { isBytes, type PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import type { Call, Native } from '../context.ts';
import { bytesOf, newByteArray, newBytes, setBytes } from './making.ts';

/** What calling each of the types does. */
export const bytesConstructors: Readonly<Record<string, Native>> = {
  bytes(call) {
    const [source] = call.args;
    const own = source instanceof PyBytes && source.type.hidden;
    if (own) return source;
    return newBytes(call.machine.heap, bytesOf(call, 'bytes'));
  },
  bytearray(call) {
    const array = newByteArray(call.machine, '');
    fillBytes(call, array);
    return array;
  },
};

/** `bytearray.__init__` of an array without bytes: what the arguments stand for. */
export function fillBytes(call: Call, array: PyByteArray): void {
  const [source] = call.args;
  const text = bytesOf(call, 'bytearray');
  const whole = !source || isBytes(source) || source instanceof PyInt || source instanceof PyStr;
  if (whole) setBytes(call.machine, array, text);
  // What an iterable gives is added byte by byte.
  else for (const byte of text) setBytes(call.machine, array, array.text + byte);
}
