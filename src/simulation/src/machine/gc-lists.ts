// gc.callbacks and gc.garbage: Modules/gcmodule.c and Python/gc.c (invoke_gc_callback).
import type { PyObject } from '../objects/object.ts';
import { PyList } from '../objects/sequences.ts';
import { PyStr, UnknownInt } from '../objects/simple.ts';
import type { PyDict } from '../objects/tables.ts';
import { clockTime } from './clocks.ts';
import type { FinalizerHost, Machine } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import { append } from './sequences.ts';
import { writeUnraisable } from './unraisable.ts';

/** The flags of `gc.set_debug`. */
export const debugFlags = {
  DEBUG_STATS: 1,
  DEBUG_COLLECTABLE: 2,
  DEBUG_UNCOLLECTABLE: 4,
  DEBUG_SAVEALL: 32,
  DEBUG_LEAK: 38,
} as const;

/** The lists that the module gc keeps; one is made when the program first asks for it. */
export interface GcLists {
  callbacks: PyList | null;
  garbage: PyList | null;
}

const kept = new WeakMap<object, GcLists>();

function listsOf({ heap }: Machine): GcLists {
  let lists = kept.get(heap);
  if (!lists) kept.set(heap, (lists = { callbacks: null, garbage: null }));
  return lists;
}

/** `gc.callbacks` or `gc.garbage`. */
function gcList(machine: Machine, name: keyof GcLists): PyList {
  const lists = listsOf(machine);
  const known = lists[name];
  if (known) return known;
  const { heap } = machine;
  const list = heap.allocateEarly(new PyList());
  lists[name] = list;
  heap.incref(list, heap.interpreter(`gc.${name}`));
  return list;
}

/** The list that the module gc keeps under a name, if it is one of the two. */
export function listNamed(machine: Machine, name: string): PyList | undefined {
  return name === 'callbacks' || name === 'garbage' ? gcList(machine, name) : undefined;
}

/** Whether a program has put something into `gc.callbacks`. */
export function hasCallbacks(machine: Machine): boolean {
  return (listsOf(machine).callbacks?.items.length ?? 0) > 0;
}

/** DEBUG_SAVEALL: keeps what would be freed. */
export function saveGarbage(machine: Machine, object: PyObject): void {
  append(machine, gcList(machine, 'garbage'), object);
}

/** What 3.15 measures too: how many objects of CPython's own it looked at, and how long it took. */
export function addMeasures(machine: Machine, dict: PyDict): void {
  const { heap } = machine;
  // Each number has an origin of its own, from which nothing else is known.
  const candidates = heap.allocate(new UnknownInt(`candidates ${String(dict.id)}`, 0n, 0n));
  setNew(machine, dict, heap.immortalStr('candidates'), candidates);
  setNew(machine, dict, heap.immortalStr('duration'), clockTime(machine));
}

/** Calls everything in `gc.callbacks`. What they raise is only reported, to standard error. */
export function callBack(
  machine: FinalizerHost,
  phase: 'start' | 'stop',
  generation: number,
  collected: number,
): void {
  const { callbacks } = listsOf(machine);
  if (!callbacks || callbacks.items.length === 0) return;
  const { frame, heap } = machine;
  const { depth } = frame;
  const info = newDict(machine);
  frame.push(info);
  const numbers = { generation, collected, uncollectable: 0 };
  for (const [key, value] of Object.entries(numbers)) {
    setNew(machine, info, heap.immortalStr(key), heap.int(value));
  }
  if (machine.profile.minor >= 15) addMeasures(machine, info);
  // Made anew each time, until 3.11 for each callback (PyObject_CallFunction with "sO").
  const word = () => heap.allocate(new PyStr(phase));
  const isShared = machine.profile.minor >= 12;
  if (isShared) frame.push(word());
  for (let at = 0; at < callbacks.items.length; at += 1) {
    const callback = callbacks.items[at];
    if (!isShared) frame.push(word());
    if (callback) callOne(machine, callback, frame.peek(0), info);
    if (!isShared) frame.pop();
  }
  frame.unwind(depth);
}

function callOne(
  machine: FinalizerHost,
  callback: PyObject,
  phase: PyObject,
  info: PyObject,
): void {
  const { frame } = machine;
  const { depth } = frame;
  frame.push(callback);
  try {
    machine.call(frame, callback, [phase, info]);
  } catch (error) {
    writeUnraisable(machine, error, 'while calling GC callback', callback);
  }
  frame.unwind(depth);
}
