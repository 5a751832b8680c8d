// The array: Modules/arraymodule.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject } from '../../../objects/object.ts';
import { compareOrder } from '../../compare.ts';
import type { Machine } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import { asIndex, clamped, positionOf } from '../../indexing.ts';
import { positionsOf, unpackSlice } from '../../slice-bounds.ts';
import { equalItems } from '../../item-equality.ts';
import { type Comparison, NativeObject, newNative, type Slots } from '../../native-object.ts';
import { raise, typeError } from '../../raise.ts';
import { PySlice } from '../../../objects/functions.ts';
import { itemSize, objectOf, type Stored, storedOf, type TypeCode } from './type-codes.ts';

export const arrayType = builtinType('array.array');
const iteratorType = builtinType('array.arrayiterator');

/** An `array.array`: plain numbers, and the room that its table has. */
export class PyArray extends NativeObject {
  readonly code: TypeCode;
  numbers: Stored[] = [];
  allocated = 0;

  constructor(code: TypeCode) {
    super(arrayType, 8, slots);
    this.code = code;
  }
}

/** A new array with room for exactly its numbers. */
export function newArray(machine: Machine, code: TypeCode, numbers: readonly Stored[]): PyArray {
  const array = machine.heap.allocate(new PyArray(code), false);
  machine.heap.track(array);
  array.numbers = [...numbers];
  setRoom(machine, array, numbers.length);
  return array;
}

function setRoom({ heap }: Machine, array: PyArray, allocated: number): void {
  array.allocated = allocated;
  array.tableBytes = allocated * itemSize(array.code, heap.profile.word);
  heap.resizeTable(array, array.tableBytes, 'items');
  heap.changed(array);
}

/** Gives an array other numbers, with the room that array_resize makes for as many. */
export function setNumbers(machine: Machine, array: PyArray, numbers: Stored[]): void {
  const before = array.numbers.length;
  array.numbers = numbers;
  settle(machine, array, before);
}

/** Appends a number. */
export function appendNumber(machine: Machine, array: PyArray, number: Stored): void {
  array.numbers.push(number);
  settle(machine, array, array.numbers.length - 1);
}

/** array_resize, from `before` numbers on. */
function settle(machine: Machine, array: PyArray, before: number): void {
  const after = array.numbers.length;
  if (array.allocated >= after && before < after + 16 && array.allocated > 0) return;
  setRoom(machine, array, after === 0 ? 0 : (after >> 4) + (before < 8 ? 3 : 7) + after);
}

/** Adds everything that an iterable gives, or the numbers of another array. */
export function extendArray(
  machine: Machine,
  frame: Frame,
  array: PyArray,
  iterable: PyObject,
): void {
  if (iterable instanceof PyArray) {
    if (iterable.code !== array.code) {
      throw typeError(machine, 'can only extend with array of same kind');
    }
    setNumbers(machine, array, [...array.numbers, ...iterable.numbers]);
    return;
  }
  machine.iterate(frame, iterable);
  while (machine.next(frame, frame.peek(0))) {
    appendNumber(machine, array, storedOf(machine, array.code, frame.peek(0)));
    frame.pop();
  }
  frame.pop();
}

function asArray(self: NativeObject): PyArray {
  if (self instanceof PyArray) return self;
  throw new Error('not an array');
}

function position(machine: Machine, array: PyArray, index: PyObject, what: string): number {
  const { length } = array.numbers;
  const at = positionOf(machine, length, index, () => 'array indices must be integers');
  if (at >= 0 && at < length) return at;
  throw raise(machine, 'IndexError', `array ${what}index out of range`);
}

function setSlice(machine: Machine, array: PyArray, slice: PySlice, value: PyObject | null): void {
  if (value && !(value instanceof PyArray)) {
    throw typeError(machine, `can only assign array (not "${value.type.name}") to array slice`);
  }
  if (value && value.code !== array.code) {
    throw typeError(machine, 'bad argument type for built-in operation');
  }
  const { start, stop, step, count } = positionsOf(
    array.numbers.length,
    unpackSlice(machine, slice),
  );
  const given = value ? [...value.numbers] : [];
  const numbers = [...array.numbers];
  if (step === 1) numbers.splice(start, Math.max(0, stop - start), ...given);
  else if (value && given.length !== count) {
    throw raise(
      machine,
      'ValueError',
      `attempt to assign array of size ${String(given.length)} to extended slice of size ${String(count)}`,
    );
  } else {
    const places = new Set(Array.from({ length: count }, (_, at) => start + at * step));
    if (value) [...places].forEach((place, at) => (numbers[place] = given[at] ?? 0));
    else {
      setNumbers(
        machine,
        array,
        numbers.filter((_, at) => !places.has(at)),
      );
      return;
    }
  }
  setNumbers(machine, array, numbers);
}

function order(
  machine: Machine,
  frame: Frame,
  operator: Comparison,
  self: NativeObject,
  other: PyObject,
): boolean | null {
  if (!(self instanceof PyArray) || !(other instanceof PyArray)) return null;
  const [a, b] = [self.numbers, other.numbers];
  const equality = operator === '==' || operator === '!=';
  if (equality && a.length !== b.length) return operator === '!=';
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    frame.push(objectOf(machine, self.code, a[at] ?? 0));
    frame.push(objectOf(machine, other.code, b[at] ?? 0));
    const [left, right] = [frame.peek(1), frame.peek(0)];
    const same = equalItems(machine, frame, left, right);
    const result =
      same || equality ? operator === '!=' : compareOrder(machine, frame, operator, left, right);
    frame.pop();
    frame.pop();
    if (!same) return result;
  }
  if (equality) return operator === '==';
  const by = a.length - b.length;
  return operator === '<'
    ? by < 0
    : operator === '<='
      ? by <= 0
      : operator === '>'
        ? by > 0
        : by >= 0;
}

function repeated(machine: Machine, { numbers }: PyArray, times: bigint): Stored[] {
  const count = Math.max(0, clamped(times));
  if (count * numbers.length > 1_000_000) throw machine.unsupported('an array this long');
  return Array.from({ length: count }, () => numbers).flat();
}

const slots: Slots = {
  repr(machine, frame, self) {
    const { code, numbers } = asArray(self);
    if (numbers.length === 0) return `array('${code.code}')`;
    const texts = numbers.map((number) => {
      frame.push(objectOf(machine, code, number));
      const text = machine.repr(frame, frame.peek(0));
      frame.pop();
      return text;
    });
    return `array('${code.code}', [${texts.join(', ')}])`;
  },
  iterate(machine, frame, self) {
    const array = asArray(self);
    const iterator = newNative(machine, iteratorType, 5, [['.array', array]], {
      hint: (made) => Math.max(0, array.numbers.length - made.position),
      next(inner, current, made) {
        const stored = array.numbers[made.position];
        if (stored === undefined || made.position < 0) {
          made.position = -1;
          made.drop(inner.heap, '.array');
          return false;
        }
        made.position += 1;
        current.push(objectOf(inner, array.code, stored));
        return true;
      },
    });
    frame.push(iterator);
  },
  length: (self) => asArray(self).numbers.length,
  item(machine, frame, self, index) {
    const array = asArray(self);
    const { code, numbers } = array;
    if (index instanceof PySlice) {
      const { start, step, count } = positionsOf(numbers.length, unpackSlice(machine, index));
      const chosen = Array.from({ length: count }, (_, at) => numbers[start + at * step] ?? 0);
      frame.push(newArray(machine, code, chosen));
    } else {
      const at = position(machine, array, index, '');
      frame.push(objectOf(machine, code, numbers[at] ?? 0));
    }
  },
  setItem(machine, _frame, self, index, value) {
    const array = asArray(self);
    if (index instanceof PySlice) {
      setSlice(machine, array, index, value);
      return;
    }
    const at = position(machine, array, index, 'assignment ');
    if (value) array.numbers[at] = storedOf(machine, array.code, value);
    else setNumbers(machine, array, array.numbers.toSpliced(at, 1));
  },
  attribute(machine, self, name) {
    const { code } = asArray(self);
    if (name === 'itemsize') return machine.heap.int(itemSize(code, machine.profile.word));
    return name === 'typecode' ? machine.heap.str(code.code) : null;
  },
  binary(machine, frame, operator, self, other) {
    const array = asArray(self);
    if (operator === '+') {
      if (!(other instanceof PyArray)) {
        throw typeError(machine, `can only append array (not "${other.type.name}") to array`);
      }
      if (other.code !== array.code) {
        throw typeError(machine, 'bad argument type for built-in operation');
      }
      frame.push(newArray(machine, array.code, [...array.numbers, ...other.numbers]));
      return true;
    }
    const times = operator === '*' ? asIndex(machine, other) : null;
    if (times === null) return false;
    frame.push(newArray(machine, array.code, repeated(machine, array, times)));
    return true;
  },
  inPlace(machine, frame, operator, self, other) {
    const array = asArray(self);
    const times = operator === '*' ? asIndex(machine, other) : null;
    if (operator === '+') {
      if (!(other instanceof PyArray)) {
        const name = other.type.name;
        throw typeError(machine, `can only extend with array (not "${name}")`);
      }
      extendArray(machine, frame, array, other);
    } else if (times === null) return false;
    else setNumbers(machine, array, repeated(machine, array, times));
    return true;
  },
  order,
};
