// Choices from sequences: Lib/random.py, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyList } from '../../../objects/sequences.ts';
import { PyFloat, PyInt, PyNone } from '../../../objects/simple.ts';
import { PyDict, PySet } from '../../../objects/tables.ts';
import { indexPlace } from '../../../trace/place.ts';
import { collectItems, named } from '../../builtins/arguments.ts';
import { lengthOf } from '../../lengths.ts';
import { raise, typeError } from '../../raise.ts';
import { appendTop, newList } from '../../sequences.ts';
import { pushItem } from '../../subscripts.ts';
import { type RandomCall, twisterOf } from './generator.ts';
import { argument, whole } from './numbers.ts';

/** Pushes `sequence[at]`. */
function pushAt(call: RandomCall, sequence: PyObject, at: number): void {
  const { machine, frame } = call;
  const index = machine.heap.int(at);
  frame.push(index);
  pushItem(machine, frame, sequence, index);
  frame.removeAt(frame.depth - 2);
}

function choice(call: RandomCall): undefined {
  const sequence = required(call, 0, 'seq');
  const length = lengthOf(call, sequence);
  if (length === 0) throw raise(call.machine, 'IndexError', 'Cannot choose from an empty sequence');
  pushAt(call, sequence, Number(twisterOf(call).below(BigInt(length))));
}

function required(call: RandomCall, at: number, name: string): PyObject {
  const value = argument(call, at, name);
  if (value) return value;
  throw call.machine.unsupported(`random without the argument ${name}`);
}

function shuffle(call: RandomCall): PyObject {
  const { machine } = call;
  const list = required(call, 0, 'x');
  if (!(list instanceof PyList)) throw machine.unsupported('shuffle() of no list');
  const twister = twisterOf(call);
  const { heap } = machine;
  for (let at = list.items.length - 1; at > 0; at -= 1) {
    const other = Number(twister.below(BigInt(at + 1)));
    const [a, b] = [list.items[at], list.items[other]];
    if (!a || !b || at === other) continue;
    const places = [indexPlace(list.id, at), indexPlace(list.id, other)] as const;
    heap.move(a, places[0], places[1]);
    heap.move(b, places[1], places[0]);
    list.items[at] = b;
    list.items[other] = a;
  }
  return heap.none;
}

/** Positions of a sample of so many out of a number. */
function sampled(call: RandomCall, size: number, count: number): number[] {
  const twister = twisterOf(call);
  const below = (limit: number) => Number(twister.below(BigInt(limit)));
  let most = 21;
  if (count > 5) most += 4 ** Math.ceil(Math.log(count * 3) / Math.log(4));
  if (size <= most) {
    const pool = Array.from({ length: size }, (_, at) => at);
    return Array.from({ length: count }, (_, at) => {
      const chosen = below(size - at);
      const found = pool[chosen] ?? 0;
      pool[chosen] = pool[size - at - 1] ?? 0;
      return found;
    });
  }
  const taken = new Set<number>();
  while (taken.size < count) taken.add(below(size));
  return [...taken];
}

function sample(call: RandomCall): PyObject {
  const { machine, frame } = call;
  const population = required(call, 0, 'population');
  if (population instanceof PySet || population instanceof PyDict) {
    const text = 'Population must be a sequence.  For dicts or sets, use sorted(d).';
    throw typeError(machine, text);
  }
  if (named(call, 'counts')) throw machine.unsupported('sample(counts=…)');
  const size = lengthOf(call, population);
  const count = Number(whole(call, 1, 'k'));
  if (count < 0 || count > size)
    throw raise(machine, 'ValueError', 'Sample larger than population or is negative');
  const base = frame.depth;
  for (const at of sampled(call, size, count)) pushAt(call, population, at);
  const items = frame.stack.slice(base).filter((item) => item !== null);
  return newList(machine, items);
}

/** Sums of the weights up to each, as floats. */
function sums(call: RandomCall, weights: PyObject, summed: boolean): number[] {
  let total = 0;
  return collectItems(call, weights).map((weight) => {
    if (!(weight instanceof PyInt || weight instanceof PyFloat))
      throw call.machine.unsupported('choices() with a weight that is no number');
    total = summed ? Number(weight.value) : total + Number(weight.value);
    return total;
  });
}

function choices(call: RandomCall): PyObject {
  const { machine, frame } = call;
  const population = required(call, 0, 'population');
  const size = lengthOf(call, population);
  const weights = argument(call, 1, 'weights');
  const cumulative = named(call, 'cum_weights');
  const k = named(call, 'k');
  const count = k ? Number(whole({ ...call, given: [k] }, 0, 'k')) : 1;
  const given = [cumulative, weights].find((value) => value && !(value instanceof PyNone));
  const totals = given ? sums(call, given, given === cumulative) : null;
  const fail = (text: string) => raise(machine, 'ValueError', text);
  if (totals && totals.length !== size)
    throw fail('The number of weights does not match the population');
  const total = totals?.at(-1) ?? 0;
  if (totals && total <= 0) throw fail('Total of weights must be greater than zero');
  const list = newList(machine, []);
  frame.push(list);
  for (let times = 0; times < count; times += 1) {
    const number = twisterOf(call).float();
    let at = Math.floor(number * size);
    if (totals) {
      at = totals.findIndex((sum) => number * total < sum);
      if (at < 0) at = size - 1;
    }
    pushAt(call, population, at);
    appendTop(machine, frame, list);
  }
  return list;
}

/** Functions of random that choose from a sequence. */
export const randomChoices: Readonly<Record<string, (call: RandomCall) => PyObject | undefined>> = {
  choice,
  shuffle,
  sample,
  choices,
};
