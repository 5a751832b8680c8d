// Calls of instances and of classes of metaclasses: slot_tp_call of Objects/typeobject.c, CPython 3.11 to
// 3.15.
import type { PyObject } from '../objects/object.ts';
import type { Call } from './context.ts';
import { holdArguments, holdUnpacked } from './held-arguments.ts';

/** Calls an object by the `__call__` that its class has, and pushes the result. */
export function callBySlot(call: Call, self: PyObject, method: PyObject): void {
  const base = call.frame.depth;
  if (!call.tuple) holdArguments(call);
  callBySlotHeld(call, self, method);
  // An argument that C code has let go of dies with the tuple, but stands on the stack until later.
  call.frame.ownLast(base - call.args.length, base);
  call.frame.collapse(base);
}

/** The same where who calls has the arguments in a tuple and, named ones, in a dict. */
export function callBySlotHeld(call: Call, self: PyObject, method: PyObject): void {
  const { machine, frame, names } = call;
  const base = frame.depth;
  const args = [self, ...call.args];
  holdUnpacked(call, args);
  machine.call(frame, method, args, names);
  frame.collapse(base);
}
