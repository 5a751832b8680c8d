// zip and map over several iterators: zip_next and map_next of Python/bltinmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { raise } from './raise.ts';

/** Pushes the next item of each iterator; false, with nothing pushed, when one has ended. */
export function pushRow(
  machine: Machine,
  frame: Frame,
  iterators: readonly PyObject[],
  strict: boolean,
  name: string,
): boolean {
  const base = frame.depth;
  for (const [at, iterator] of iterators.entries()) {
    if (machine.next(frame, iterator)) continue;
    frame.unwind(base);
    if (strict) checkLengths(machine, frame, iterators, at, name);
    return false;
  }
  return true;
}

function checkLengths(
  machine: Machine,
  frame: Frame,
  iterators: readonly PyObject[],
  ended: number,
  name: string,
): void {
  const complain = (at: number, what: string) => {
    const others = at === 1 ? ' 1' : `s 1-${String(at)}`;
    const text = `${name}() argument ${String(at + 1)} is ${what} than argument${others}`;
    return raise(machine, 'ValueError', text);
  };
  if (ended > 0) throw complain(ended, 'shorter');
  for (const [at, iterator] of iterators.entries()) {
    if (at === 0 || !machine.next(frame, iterator)) continue;
    frame.pop();
    throw complain(at, 'longer');
  }
}
