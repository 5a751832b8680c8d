// globals, locals, and vars and dir without an object: Python/bltinmodule.c, PyEval_GetLocals of
// Python/ceval.c, PyFrame_FastToLocals of Objects/frameobject.c until 3.12, and PEP 667 from 3.13.
import { PyCell } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { PyDict } from '../../objects/tables.ts';
import type { Machine, Native } from '../context.ts';
import { findEntry, newDict, setNew, takeEntry } from '../dicts.ts';
import type { Frame } from '../frame.ts';
import { isMapped } from '../mapped-names.ts';
import { dictOfNames } from '../module-names.ts';
import { newList } from '../sequences.ts';
import { unnamed } from './clinic.ts';

function contentOf(local: PyObject | null): PyObject | null {
  return local instanceof PyCell ? local.content : local;
}

/** Gives a dict the local variables that are bound, and takes the others out of it. */
function fill(machine: Machine, frame: Frame, dict: PyDict): void {
  frame.code.locals.forEach((name, index) => {
    const key = machine.heap.immortalStr(name);
    const value = contentOf(frame.locals[index] ?? null);
    if (value) {
      setNew(machine, dict, key, value);
      return;
    }
    const entry = findEntry(machine, dict, key);
    if (!entry) return;
    takeEntry(machine, frame, dict, entry);
    frame.pop();
  });
}

/** Pushes what `locals()` answers for a frame: the one that runs, or another. */
export function pushLocals(machine: Machine, frame: Frame, of: Frame = frame): void {
  const { heap, profile } = machine;
  if (isMapped(of.namespace)) {
    frame.push(of.namespace.mapping);
    return;
  }
  if (of.namespace === of.globals) {
    frame.push(dictOfNames(machine, of.globals));
    return;
  }
  if (of.namespace) throw machine.unsupported('locals() in a class body');
  if (profile.minor >= 13) {
    // A frame object and a proxy are made for it.
    machine.collector.disturbed();
    const dict = newDict(machine);
    frame.push(dict);
    fill(machine, of, dict);
    return;
  }
  if (profile.minor === 12) machine.collector.disturbed();
  let { snapshot } = of;
  if (!snapshot) {
    snapshot = newDict(machine);
    heap.incref(snapshot, of.snapshotPlace());
    of.snapshot = snapshot;
  }
  fill(machine, of, snapshot);
  frame.push(snapshot);
}

/** Pushes the names that `dir()` lists: those of the scope that it is called in. */
export function pushLocalNames(machine: Machine, frame: Frame): void {
  const { heap, profile } = machine;
  const names: string[] = [];
  if (frame.code.kind === 'class') throw machine.unsupported('dir() in a class body');
  if (frame.namespace) for (const [name] of frame.namespace.entries()) names.push(name);
  else {
    if (profile.minor < 13) {
      pushLocals(machine, frame);
      frame.pop();
    } else machine.collector.disturbed();
    names.push(...frame.code.locals.filter((_, at) => contentOf(frame.locals[at] ?? null)));
  }
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  frame.push(
    newList(
      machine,
      sorted.map((name) => heap.immortalStr(name)),
    ),
  );
}

/** The builtin functions of this file, by name. */
export const nameFunctions: Readonly<Record<string, Native>> = {
  globals(call) {
    unnamed(call, 'globals', 0);
    return dictOfNames(call.machine, call.frame.globals);
  },
  locals(call) {
    unnamed(call, 'locals', 0);
    pushLocals(call.machine, call.frame);
    return undefined;
  },
};
