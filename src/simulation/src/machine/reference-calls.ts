// Calls of weak references: weakref_vectorcall and proxy_call of Objects/weakrefobject.c, CPython 3.11 to
// 3.15.
import type { PyWeakref } from '../objects/instances.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';
import { aliveReferent } from './proxies.ts';

/** Calls a weak reference, which pushes its referent or None, or what a proxy stands for. */
export function callReference(
  machine: Machine,
  frame: Frame,
  reference: PyWeakref,
  args: readonly PyObject[],
  names: readonly string[],
): void {
  const { referent } = reference;
  if (reference.isProxy) {
    frame.push(aliveReferent(machine, reference));
    frame.pushNull();
    for (const argument of args) frame.push(argument);
    machine.callOnStack(frame, args.length, names);
    return;
  }
  if (names.length > 0) throw typeError(machine, 'weakref() takes no keyword arguments');
  if (args.length > 0) {
    throw typeError(machine, `weakref expected 0 arguments, got ${String(args.length)}`);
  }
  frame.push(referent ?? machine.heap.none);
}
