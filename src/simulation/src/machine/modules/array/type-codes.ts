// The type codes of array: b_setitem and the like in Modules/arraymodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyFloat, PyInt } from '../../../objects/simple.ts';
import type { Machine } from '../../context.ts';
import { asIndex } from '../../indexing.ts';
import { raise, typeError } from '../../raise.ts';

/** What an array stores for one item. */
export type Stored = bigint | number;

/** How one type code stores its items. */
export interface TypeCode {
  readonly code: string;
  /** Bytes of an item; -1 for a C `long`. */
  readonly size: number;
  readonly signed: boolean;
  /** What the item is called where a number does not fit. */
  readonly name: string;
}

const whole = (code: string, size: number, name: string): TypeCode => ({
  code,
  size,
  name,
  signed: code === code.toLowerCase(),
});

const codes = [
  whole('b', 1, 'signed char'),
  whole('B', 1, 'unsigned byte integer'),
  whole('h', 2, 'signed short integer'),
  whole('H', 2, 'unsigned short'),
  whole('i', 4, 'signed integer'),
  whole('I', 4, 'unsigned int'),
  whole('l', -1, 'long'),
  whole('L', -1, 'unsigned long'),
  whole('q', 8, ''),
  whole('Q', 8, ''),
  whole('f', 4, 'float'),
  whole('d', 8, 'float'),
];

/** The type code of a letter, or undefined. */
export function typeCode(letter: string): TypeCode | undefined {
  return codes.find(({ code }) => code === letter);
}

/** Bytes of an item. */
export function itemSize({ size }: TypeCode, word: 4 | 8): number {
  return size < 0 ? word : size;
}

/** What is stored for an object; raises where it is no number of the right kind or does not fit. */
export function storedOf(machine: Machine, type: TypeCode, object: PyObject): Stored {
  if (type.name === 'float') {
    const value =
      object instanceof PyInt || object instanceof PyFloat ? Number(object.value) : null;
    if (value === null) throw typeError(machine, `must be real number, not ${object.type.name}`);
    return type.code === 'f' ? Math.fround(value) : value;
  }
  const value = asIndex(machine, object);
  if (value === null) {
    throw typeError(machine, `'${object.type.name}' object cannot be interpreted as an integer`);
  }
  const bits = itemSize(type, machine.profile.word) * 8;
  const fits = type.signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  if (fits === value) return value;
  throw raise(machine, 'OverflowError', tooLarge(machine, type, value));
}

function tooLarge(machine: Machine, { code, name }: TypeCode, value: bigint): string {
  const { word } = machine.profile;
  const long = BigInt.asIntN(word * 8, value) === value;
  if ((code === 'I' || code === 'L') && value < 0n) {
    return "can't convert negative value to unsigned int";
  }
  if (code === 'Q' && value < 0n) return "can't convert negative int to unsigned";
  if (code === 'q' || code === 'Q') return 'int too big to convert';
  if (code === 'l' || (!long && 'bBhHi'.includes(code))) {
    return 'Python int too large to convert to C long';
  }
  if (code === 'L' || (code === 'I' && BigInt.asUintN(word * 8, value) !== value)) {
    return 'Python int too large to convert to C unsigned long';
  }
  return `${name} is ${value < 0n ? 'less than minimum' : 'greater than maximum'}`;
}

/** The object that a stored item is given as. */
export function objectOf({ heap }: Machine, { name }: TypeCode, stored: Stored): PyObject {
  return name === 'float' ? heap.allocate(new PyFloat(Number(stored))) : heap.int(stored);
}
