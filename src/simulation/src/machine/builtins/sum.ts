// sum(): builtin_sum_impl of Python/bltinmodule.c, CPython 3.11 to 3.15.
import { isBytes } from '../../objects/bytes.ts';
import type { PyObject } from '../../objects/object.ts';
import { floatType, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { binary } from '../arithmetic.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { named, positional } from './arguments.ts';

/** How a fast loop ended: at the end of the iterator, or at an item, on the stack, that it cannot add. */
type Ended = 'done' | 'item left';

/**
 * Puts the sum so far in its place: under the iterator and the item left on the stack, or at the top
 * where all is done. The iterator goes before that object is made.
 */
function putSum({ frame }: Call, total: () => PyObject, ended: Ended): Ended {
  if (ended === 'done') frame.pop();
  frame.replaceAt(frame.depth - (ended === 'done' ? 1 : 3), total());
  return ended;
}

/** Adds up ints without an object for each sum on the way, while they fit in a C `long`. */
function addInts(call: Call, start: PyInt): Ended {
  const { machine, frame } = call;
  const { heap, profile } = machine;
  const origin = profile.minor === 11 ? 'computed' : 'counted';
  const limit = 1n << BigInt(profile.word * 8 - 1);
  const iterator = frame.peek(0);
  let total = start.value;
  const made = () => heap.int(total, origin);
  while (machine.next(frame, iterator)) {
    const item = frame.peek(0);
    const next = item instanceof PyInt && item.type.hidden ? total + item.value : null;
    if (next === null || next >= limit || next < -limit) return putSum(call, made, 'item left');
    total = next;
    frame.pop();
  }
  return putSum(call, made, 'done');
}

/** Adds up floats and ints, from 3.12 on with the rounding errors summed apart (cs_add). */
function addFloats(call: Call, start: number): Ended {
  const { machine, frame } = call;
  const { minor, word } = machine.profile;
  const iterator = frame.peek(0);
  let [total, lost, ended] = [start, 0, 'done' as Ended];
  while (machine.next(frame, iterator)) {
    const item = frame.peek(0);
    const value = addend(word, minor, item);
    if (value === null) {
      ended = 'item left';
      break;
    }
    const next = total + value;
    // Until 3.14 what an int loses in the sum stays lost.
    if (item.type === floatType || minor >= 14)
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    frame.pop();
  }
  const exact = minor >= 12 && Number.isFinite(lost);
  const value = exact ? total + lost : total;
  return putSum(call, () => machine.heap.allocate(new PyFloat(value)), ended);
}

/** What the loop over floats adds for an item; null where it does not add it itself. */
function addend(word: number, minor: number, item: PyObject): number | null {
  if (item instanceof PyFloat && item.type === floatType) return item.value;
  if (!(item instanceof PyInt)) return null;
  const fits = minor >= 14 || BigInt.asIntN(word * 8, item.value) === item.value;
  return fits && Number.isFinite(Number(item.value)) ? Number(item.value) : null;
}

/** Adds the item on the stack to the sum; both leave their places, the iterator stays on top. */
function addItem({ machine, frame }: Call): void {
  binary(machine, frame, '+', frame.peek(2), frame.peek(0), false);
  frame.removeAt(frame.depth - 2);
  frame.swap(2);
  frame.removeAt(frame.depth - 3);
}

/** `sum(iterable, start)`. */
export const sum: Native = (call) => {
  const { machine, frame } = call;
  const start = positional(call)[1] ?? named(call, 'start') ?? machine.heap.int(0);
  const [iterable] = positional(call);
  if (!iterable) throw typeError(machine, 'sum() takes at least 1 positional argument (0 given)');
  if (start instanceof PyStr)
    throw typeError(machine, "sum() can't sum strings [use ''.join(seq) instead]");
  if (isBytes(start))
    throw typeError(machine, `sum() can't sum ${start.type.name} [use b''.join(seq) instead]`);
  frame.push(start);
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  let ended: Ended | null = null;
  if (start instanceof PyInt && start.type.hidden && !start.isBool) ended = addInts(call, start);
  if (ended === 'item left') {
    addItem(call);
    ended = null;
  }
  const total = ended === null ? frame.peek(1) : null;
  if (total instanceof PyFloat && total.type === floatType) {
    ended = addFloats(call, total.value);
    if (ended === 'item left') addItem(call);
  }
  if (ended === 'done') return undefined;
  while (machine.next(frame, iterator)) addItem(call);
  frame.pop();
  return undefined;
};
