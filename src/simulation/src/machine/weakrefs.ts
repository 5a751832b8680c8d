// Weak references: Objects/weakrefobject.c.
import { PyFunction } from '../objects/functions.ts';
import { PyInstance, PyWeakref } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PySet } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import type { Call, Machine, Native } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

function weakly(object: PyObject): boolean {
  if (object instanceof PyInstance) return object.cls.layout.hasWeakrefs;
  return object instanceof PyFunction || object instanceof PyType || object instanceof PySet;
}

/** `weakref.ref(object, callback)`; one without a callback is shared. */
export const weakReference: Native = (call: Call) => {
  const { machine } = call;
  const { heap } = machine;
  const [referent, callback] = call.args;
  if (!referent) throw machine.unsupported('weakref.ref()');
  if (!weakly(referent)) {
    throw typeError(machine, `cannot create weak reference to '${referent.type.name}' object`);
  }
  const wanted = callback && callback !== heap.none ? callback : null;
  const shared = referent.weakrefs?.find(
    (other) => other instanceof PyWeakref && other.callback === null,
  );
  if (!wanted && shared) return shared;
  const reference = heap.allocate(new PyWeakref(referent, heap.label('.referent')));
  heap.borrow(referent, labelPlace(reference.id, reference.referentLabel));
  if (wanted) {
    const label = heap.label('.__callback__');
    heap.incref(wanted, labelPlace(reference.id, label));
    reference.callback = wanted;
    reference.fields.push({ label, target: wanted });
  }
  heap.track(reference);
  const known = (referent.weakrefs ??= []);
  if (wanted) known.splice(shared ? 1 : 0, 0, reference);
  else known.unshift(reference);
  return reference;
};

/** Makes a weak reference dead; its callback stays with it. */
export function clearWeakReference(machine: Machine, reference: PyWeakref): void {
  const { referent } = reference;
  if (!referent) return;
  reference.referent = null;
  machine.heap.returnBorrowed(referent, labelPlace(reference.id, reference.referentLabel));
  machine.heap.writer.weakrefCleared(reference.id);
  referent.weakrefs = referent.weakrefs?.filter((other) => other !== reference) ?? null;
}

/** Takes a weak reference that dies before its referent off the referent's list. */
export function forgetWeakReference(machine: Machine, reference: PyWeakref): void {
  const { referent } = reference;
  if (!referent) return;
  reference.referent = null;
  machine.heap.returnBorrowed(referent, labelPlace(reference.id, reference.referentLabel));
  referent.weakrefs = referent.weakrefs?.filter((other) => other !== reference) ?? null;
}

/** Clears every weak reference to a dying object, then runs their callbacks, newest first. */
export function clearAllReferences(machine: Machine, frame: Frame, object: PyObject): void {
  const references = (object.weakrefs ?? []).filter((other) => other instanceof PyWeakref);
  for (const reference of references) clearWeakReference(machine, reference);
  for (const reference of references) runCallback(machine, frame, reference);
}

/** Calls and lets go of the callback of a weak reference. */
export function runCallback(machine: Machine, frame: Frame, reference: PyWeakref): void {
  const { callback } = reference;
  if (!callback || reference.count === 0) return;
  frame.push(callback);
  const [field] = reference.fields.splice(0, 1);
  reference.callback = null;
  if (field) machine.heap.decref(callback, labelPlace(reference.id, field.label));
  machine.call(frame, callback, [reference]);
  frame.pop();
  frame.pop();
}
