// Methods of range: Objects/rangeobject.c, CPython 3.11 to 3.15.
import { PyRange } from '../../objects/ranges.ts';
import { PyInt } from '../../objects/simple.ts';
import type { Call, Native } from '../context.ts';
import { equalItems } from '../item-equality.ts';
import { raise } from '../raise.ts';
import { slices } from '../slices-chunk.ts';
import { exactly } from './arguments.ts';

/** Where an object lies in a range, by value; -1 where it is not there. */
function offsetIn({ start, step, length }: PyRange, object: PyInt): number {
  const span = object.value - start;
  const at = span / step;
  return span % step === 0n && at >= 0n && at < BigInt(length) ? Number(at) : -1;
}

/** Finds an object in a range; one that is no int is compared with every number of it. */
function search(call: Call): readonly number[] {
  const { machine, frame, args } = call;
  const [range, value] = args;
  if (!(range instanceof PyRange) || !value) return [];
  if (value instanceof PyInt && value.type.hidden) {
    const at = offsetIn(range, value);
    return at < 0 ? [] : [at];
  }
  const found: number[] = [];
  for (let at = 0; at < range.length; at += 1) {
    frame.push(slices.code.rangeItem(machine, range, at));
    if (equalItems(machine, frame, frame.peek(0), value)) found.push(at);
    frame.pop();
  }
  return found;
}

/** The methods of `range`. */
export const rangeMethods: Readonly<Record<string, Native>> = {
  count(call) {
    exactly(call, 1, 'range.count');
    return call.machine.heap.int(search(call).length);
  },
  index(call) {
    const [value] = exactly(call, 1, 'range.index');
    const [first] = search(call);
    if (first !== undefined) return call.machine.heap.int(first);
    const { machine, frame } = call;
    const text =
      value instanceof PyInt
        ? machine.profile.minor >= 14
          ? 'range.index(x): x not in range'
          : `${machine.repr(frame, value)} is not in range`
        : 'sequence.index(x): x not in sequence';
    throw raise(machine, 'ValueError', text);
  },
};
