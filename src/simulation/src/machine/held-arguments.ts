// What C code holds the arguments of a call in while Python code runs: _PyObject_MakeTpCall,
// _PyStack_AsDict and _PyStack_UnpackDict of Objects/call.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/sequences.ts';
import type { Call } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import { newTuple } from './tuples.ts';

/** The tuple, and the dict of named ones, that a type takes its arguments in; left on the stack. */
export function holdArguments({ machine, frame, args, names }: Call): PyTuple {
  const plain = args.length - names.length;
  const tuple = newTuple(machine, args.slice(0, plain), true);
  frame.push(tuple);
  if (names.length === 0) return tuple;
  const named = newDict(machine, names.length);
  frame.push(named);
  names.forEach((name, at) => {
    const value = args[plain + at];
    if (value) setNew(machine, named, machine.heap.immortalStr(name), value);
  });
  return tuple;
}

/**
 * Where some are named, all are copied for Python code, from 3.15 on with references to these only;
 * the copies are left on the stack.
 */
export function holdUnpacked({ machine, frame, names }: Call, copied: readonly PyObject[]): void {
  if (names.length === 0) return;
  const first = machine.profile.minor < 15 ? 0 : copied.length - names.length;
  for (const value of copied.slice(first)) frame.push(value);
}
