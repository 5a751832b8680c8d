// The module array: its type and its methods, Modules/arraymodule.c, CPython 3.11 to 3.15.
import { PyByteArray, PyBytes } from '../../../objects/bytes.ts';
import type { PyObject } from '../../../objects/object.ts';
import { PyList } from '../../../objects/sequences.ts';
import { PyStr } from '../../../objects/simple.ts';
import { exactly, index, positional } from '../../builtins/arguments.ts';
import { unnamed } from '../../builtins/clinic.ts';
import type { Call, Native } from '../../context.ts';
import { asIndex, clamped } from '../../indexing.ts';
import { equalItems } from '../../item-equality.ts';
import { raise, typeError } from '../../raise.ts';
import { newList } from '../../sequences.ts';
import type { NativeModule } from '../native-module.ts';
import {
  appendNumber,
  arrayType,
  extendArray,
  newArray,
  PyArray,
  setNumbers,
} from './array-object.ts';
import { numbersOf } from './machine-values.ts';
import { objectOf, storedOf, typeCode } from './type-codes.ts';

function self({ args: [array] }: Call): PyArray {
  if (array instanceof PyArray) return array;
  throw new Error('not an array');
}

function rest(call: Call): Call {
  return { ...call, args: call.args.slice(1) };
}

/** Positions of the numbers that equal a value, from `start` up to `stop`; only the first, if asked. */
function search(call: Call, value: PyObject, first: boolean, start = 0, stop = Infinity): number[] {
  const { machine, frame } = call;
  const array = self(call);
  const found: number[] = [];
  for (let at = start; at < Math.min(stop, array.numbers.length); at += 1) {
    frame.push(objectOf(machine, array.code, array.numbers[at] ?? 0));
    const same = equalItems(machine, frame, frame.peek(0), value);
    frame.pop();
    if (same) found.push(at);
    if (same && first) break;
  }
  return found;
}

function bound({ machine }: Call, object: PyObject | undefined, size: number, missing: number) {
  if (!object) return missing;
  const at = clamped(asIndex(machine, object) ?? 0n);
  return at < 0 ? Math.max(0, at + size) : at;
}

const methods: Readonly<Record<string, Native>> = {
  append(call) {
    const [item] = exactly(call, 1, 'array.append');
    const array = self(call);
    if (item) appendNumber(call.machine, array, storedOf(call.machine, array.code, item));
    return call.machine.heap.none;
  },
  extend(call) {
    const [iterable] = exactly(call, 1, 'array.extend');
    if (iterable) extendArray(call.machine, call.frame, self(call), iterable);
    return call.machine.heap.none;
  },
  insert(call) {
    const [asked, item] = unnamed(rest(call), 'insert', 2);
    if (!asked || !item) return undefined;
    const array = self(call);
    const { length } = array.numbers;
    const at = index(call, asked);
    const place = Math.min(Math.max(at < 0 ? at + length : at, 0), length);
    const stored = storedOf(call.machine, array.code, item);
    setNumbers(call.machine, array, array.numbers.toSpliced(place, 0, stored));
    return call.machine.heap.none;
  },
  pop(call) {
    const { machine } = call;
    const [asked] = unnamed(rest(call), 'pop', 0, 1);
    const array = self(call);
    const { length } = array.numbers;
    if (length === 0) throw raise(machine, 'IndexError', 'pop from empty array');
    const given = asked ? index(call, asked) : -1;
    const at = given < 0 ? given + length : given;
    if (at < 0 || at >= length) throw raise(machine, 'IndexError', 'pop index out of range');
    const value = objectOf(machine, array.code, array.numbers[at] ?? 0);
    setNumbers(machine, array, array.numbers.toSpliced(at, 1));
    return value;
  },
  remove(call) {
    const { machine } = call;
    const [value] = exactly(call, 1, 'array.remove');
    const [at] = value ? search(call, value, true) : [];
    if (at === undefined) {
      throw raise(machine, 'ValueError', 'array.remove(x): x not in array');
    }
    setNumbers(machine, self(call), self(call).numbers.toSpliced(at, 1));
    return machine.heap.none;
  },
  index(call) {
    const { machine } = call;
    const [value, first, last] = unnamed(rest(call), 'index', 1, 3);
    if (!value) return undefined;
    const { length } = self(call).numbers;
    const start = bound(call, first, length, 0);
    const [at] = search(call, value, true, start, bound(call, last, length, length));
    if (at === undefined) throw raise(machine, 'ValueError', 'array.index(x): x not in array');
    return machine.heap.int(at);
  },
  count(call) {
    const [value] = exactly(call, 1, 'array.count');
    return call.machine.heap.int(value ? search(call, value, false).length : 0);
  },
  reverse(call) {
    exactly(call, 0, 'array.reverse');
    self(call).numbers.reverse();
    return call.machine.heap.none;
  },
  tolist(call) {
    const { machine, frame } = call;
    exactly(call, 0, 'array.tolist');
    const { code, numbers } = self(call);
    const base = frame.depth;
    for (const number of numbers) frame.push(objectOf(machine, code, number));
    frame.push(
      newList(
        machine,
        numbers.map((_, at) => frame.peek(numbers.length - 1 - at)),
      ),
    );
    frame.collapse(base);
    return undefined;
  },
  fromlist(call) {
    const { machine } = call;
    const [list] = exactly(call, 1, 'array.fromlist');
    if (!(list instanceof PyList)) throw typeError(machine, 'arg must be list');
    const array = self(call);
    const added = list.items.map((item) => storedOf(machine, array.code, item));
    setNumbers(machine, array, [...array.numbers, ...added]);
    return machine.heap.none;
  },
};

/** The module array. */
export const array: NativeModule = {
  types: [
    {
      type: arrayType,
      methods,
      construct(call) {
        const { machine, frame } = call;
        const [letter, initial] = positional(call);
        if (!letter) {
          throw typeError(machine, 'array() takes at least 1 argument (0 given)');
        }
        const code = letter instanceof PyStr ? typeCode(letter.value) : undefined;
        if (!code) {
          const known = letter instanceof PyStr && /^[uwe]$|^Z/.test(letter.value);
          if (known || !(letter instanceof PyStr)) throw machine.unsupported('this array()');
          const { minor } = machine.profile;
          const more = minor >= 15 ? 'q, Q, e, f, d, Zf or Zd' : 'q, Q, f or d';
          const text = `bad typecode (must be b, B, u, ${minor >= 14 ? 'w, ' : ''}h, H, i, I, l, L, ${more})`;
          throw raise(machine, 'ValueError', text);
        }
        if (initial instanceof PyStr) {
          throw typeError(
            machine,
            `cannot use a str to initialize an array with typecode '${code.code}'`,
          );
        }
        if (initial instanceof PyBytes || initial instanceof PyByteArray) {
          const made = newArray(machine, code, []);
          setNumbers(machine, made, numbersOf(machine, code, initial.text));
          return made;
        }
        const items =
          initial && 'items' in initial && Array.isArray(initial.items) ? initial.items : null;
        if (items) {
          return newArray(
            machine,
            code,
            items.map((item: PyObject) => storedOf(machine, code, item)),
          );
        }
        const made = newArray(machine, code, initial instanceof PyArray ? initial.numbers : []);
        if (!initial || initial instanceof PyArray) return made;
        frame.push(made);
        extendArray(machine, frame, made, initial);
        return undefined;
      },
    },
  ],
};
