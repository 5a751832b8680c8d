import { builtinType, type PyObject, type PyType } from '../../../objects/object.ts';
import type { PyTuple } from '../../../objects/sequences.ts';
import { PyTuple as Tuple, tupleType } from '../../../objects/sequences.ts';
import { indexPlace } from '../../../trace/place.ts';
import type { Call, Machine, Native } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import { type NativeObject, newNative, type Slots } from '../../native-object.ts';
import { newTuple } from '../../sequences.ts';

/** Gives the next item, as `Slots.next`. */
export type Next = NonNullable<Slots['next']>;

const types = new Map<string, PyType>();

/** The type of an iterator of itertools. */
export function iteratorType(name: string): PyType {
  const known = types.get(name);
  if (known) return known;
  const made = builtinType(`itertools.${name}`);
  types.set(name, made);
  return made;
}

/** Pushes an iterator over each object; answers them. */
export function iterators({ machine, frame }: Call, iterables: readonly PyObject[]): PyObject[] {
  for (const iterable of iterables) machine.iterate(frame, iterable);
  return iterables.map((_, at) => frame.peek(iterables.length - 1 - at));
}

/** Pushes a new iterator of a type in place of everything on the stack from `base` up. */
export function pushMade(
  { machine, frame }: Call,
  base: number,
  name: string,
  words: number,
  fields: readonly (readonly [string, PyObject])[],
  slots: Slots,
): void {
  frame.push(newNative(machine, iteratorType(name), words, fields, slots));
  frame.collapse(base);
}

/** A constructor whose last argument is walked over and whose first, if there are two, is a function. */
export function overOne(
  name: string,
  words: number,
  read: (call: Call) => readonly PyObject[],
  start: () => Next,
): Native {
  return (call) => {
    const args = read(call);
    const base = call.frame.depth;
    const [it] = iterators(call, args.slice(-1));
    const [func] = args.length > 1 ? args : [];
    const fields: (readonly [string, PyObject])[] = [];
    if (func) fields.push(['.func', func]);
    if (it) fields.push(['.it', it]);
    pushMade(call, base, name, words, fields, { next: start() });
    return undefined;
  };
}

/** Pushes the next item of what an iterator holds under a label; false where it holds nothing. */
export function step(machine: Machine, frame: Frame, self: NativeObject, text: string): boolean {
  const source = self.get(machine.heap, text);
  return source !== undefined && machine.next(frame, source);
}

/** Calls what it holds as its function with objects; pushes the result. */
export function apply(
  machine: Machine,
  frame: Frame,
  self: NativeObject,
  args: readonly PyObject[],
): void {
  const func = self.get(machine.heap, '.func');
  if (func) machine.call(frame, func, args);
}

/** Whether its function finds the top of the stack true. */
export function test(machine: Machine, frame: Frame, self: NativeObject): boolean {
  apply(machine, frame, self, [frame.peek(0)]);
  const truth = machine.truth(frame, frame.peek(0));
  frame.pop();
  return truth;
}

/** Pushes a tuple of everything that an object gives (PySequence_Tuple). */
export function pushTuple({ machine, frame }: Call, object: PyObject): PyTuple {
  machine.call(frame, tupleType, [object]);
  const made = frame.peek(0);
  if (made instanceof Tuple) return made;
  throw new Error('tuple() made no tuple');
}

/**
 * Pushes a tuple of items: the one that was given last, if only the iterator holds it still, else a
 * new one, which the iterator holds from now on.
 */
export function pushLasting(
  machine: Machine,
  frame: Frame,
  self: NativeObject,
  items: readonly PyObject[],
): void {
  const { heap } = machine;
  const result = self.get(heap, '.result');
  if (!(result instanceof Tuple) || result.count > 1 || result.permanent) {
    const made = newTuple(machine, items);
    self.put(heap, '.result', made);
    frame.push(made);
    return;
  }
  items.forEach((item, at) => {
    replaceItem(machine, result, at, item);
  });
  heap.track(result);
  frame.push(result);
}

/** Puts another object in a tuple. */
export function replaceItem(machine: Machine, tuple: PyTuple, at: number, item: PyObject): void {
  const old = tuple.items[at];
  if (!old || old === item) return;
  const place = indexPlace(tuple.id, at);
  machine.heap.incref(item, place);
  tuple.items[at] = item;
  machine.heap.decref(old, place);
}
