// Weak references: Objects/weakrefobject.c, CPython 3.11 to 3.15.
import type { Heap } from '../objects/heap.ts';
import { PyWeakref, weakrefType } from '../objects/instances.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import { labelPlace } from '../trace/place.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';
import { writeUnraisable } from './unraisable.ts';

/** References to objects of CPython itself, which outlive a run. */
const toHidden = new WeakMap<Heap, Map<PyObject, PyObject[]>>();

/** The references to an object as its list has them, basic ones first; null where there are none. */
export function referencesTo(heap: Heap, object: PyObject): PyObject[] | null {
  return object.hidden ? (toHidden.get(heap)?.get(object) ?? null) : object.weakrefs;
}

function listFor(heap: Heap, object: PyObject): PyObject[] {
  if (!object.hidden) return (object.weakrefs ??= []);
  const lists = toHidden.get(heap) ?? new Map<PyObject, PyObject[]>();
  toHidden.set(heap, lists);
  const list = lists.get(object) ?? [];
  lists.set(object, list);
  return list;
}

/** get_basic_refs: the reference and the proxy without callback, which all who ask share. */
function basicOf(list: readonly PyObject[]) {
  const basic = (object: PyObject | undefined): object is PyWeakref =>
    object instanceof PyWeakref && object.callback === null;
  const [first, second] = list;
  const reference = basic(first) && first.type === weakrefType ? first : null;
  const next = reference ? second : first;
  return { reference, proxy: basic(next) && next.isProxy ? next : null };
}

/** A weak reference of a type to an object: a new one, or the one that is shared. */
export function weakReference(
  machine: Machine,
  type: PyType,
  referent: PyObject,
  callback: PyObject | undefined,
): PyWeakref {
  const { heap } = machine;
  if (!referent.type.layout.hasWeakrefs) {
    throw typeError(machine, `cannot create weak reference to '${referent.type.name}' object`);
  }
  const wanted = callback === heap.none ? undefined : callback;
  const list = listFor(heap, referent);
  const { reference, proxy } = basicOf(list);
  const made = new PyWeakref(type, referent, heap.label('.referent'));
  const plain = !wanted && (type === weakrefType || made.isProxy);
  const shared = made.isProxy ? proxy : reference;
  if (plain && shared) return shared;
  heap.allocate(made, !type.isUserClass);
  heap.borrow(referent, labelPlace(made.id, made.referentLabel));
  if (wanted) {
    const label = heap.label('.__callback__');
    heap.incref(wanted, labelPlace(made.id, label));
    made.callback = wanted;
    made.fields.push({ label, target: wanted });
  }
  heap.track(made);
  const before = plain ? (made.isProxy ? reference : null) : (proxy ?? reference);
  list.splice(before ? list.indexOf(before) + 1 : 0, 0, made);
  return made;
}

function detach(machine: Machine, reference: PyWeakref): PyObject | null {
  const { referent } = reference;
  if (!referent) return null;
  reference.referent = null;
  machine.heap.returnBorrowed(referent, labelPlace(reference.id, reference.referentLabel));
  const list = referencesTo(machine.heap, referent);
  list?.splice(list.indexOf(reference), 1);
  return referent;
}

/** Makes a weak reference dead; its callback stays with it. */
export function clearWeakReference(machine: Machine, reference: PyWeakref): void {
  if (detach(machine, reference)) machine.heap.writer.weakrefCleared(reference.id);
}

/** Takes a weak reference that dies before its referent off the referent's list. */
export function forgetWeakReference(machine: Machine, reference: PyWeakref): void {
  detach(machine, reference);
}

/** Takes the callback off a weak reference and leaves it on the stack. */
function pushCallback(machine: Machine, frame: Frame, reference: PyWeakref): PyObject | null {
  const { callback } = reference;
  if (!callback) return null;
  const label = machine.heap.label('.__callback__');
  reference.fields = reference.fields.filter((field) => field.label !== label);
  reference.callback = null;
  frame.pushMoved(callback, labelPlace(reference.id, label));
  return callback;
}

/**
 * PyObject_ClearWeakRefs: clears every weak reference to a dying object, then runs the callbacks of
 * those that live on, in the order of the list. A tuple holds these references and callbacks until
 * all have run; until 3.12 there is none for a single one.
 */
export function clearAllReferences(machine: Machine, frame: Frame, object: PyObject): void {
  const references = (object.weakrefs ?? []).filter((other) => other instanceof PyWeakref);
  const base = frame.depth;
  const calls: (readonly [PyObject, PyWeakref])[] = [];
  const others = references.filter((reference) => reference.callback).length;
  for (const reference of references) {
    clearWeakReference(machine, reference);
    const lives = reference.count > 0;
    if (lives && (others > 1 || machine.profile.minor >= 13)) frame.push(reference);
    const callback = pushCallback(machine, frame, reference);
    if (callback && lives) calls.push([callback, reference]);
    else if (callback) frame.pop();
  }
  for (const [callback, reference] of calls) handleCallback(machine, frame, callback, reference);
  frame.unwind(base);
}

function handleCallback(
  machine: Machine,
  frame: Frame,
  callback: PyObject,
  reference: PyWeakref,
): void {
  const base = frame.depth;
  try {
    machine.call(frame, callback, [reference]);
  } catch (error) {
    writeUnraisable(machine, error, 'while calling weakref callback', callback);
  }
  frame.unwind(base);
}

/** Calls and lets go of the callback of a weak reference that the collector has cleared. */
export function runCallback(machine: Machine, frame: Frame, reference: PyWeakref): void {
  const callback = pushCallback(machine, frame, reference);
  if (!callback) return;
  if (reference.count > 0) handleCallback(machine, frame, callback, reference);
  frame.pop();
}
