// Running finalizers: PyObject_CallFinalizerFromDealloc of Objects/object.c and slot_tp_finalize of
// Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyGenerator } from '../objects/generators.ts';
import { PyWeakref } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { classes } from './classes-chunk.ts';
import type { FinalizerHost } from './context.ts';
import { closesWhenItGoes, finalizerOf } from './finalizers.ts';
import { generators } from './generators/generators-chunk.ts';
import { writeUnraisable } from './unraisable.ts';
import { weakrefs } from './weakrefs-chunk.ts';

/** Marks an object as finalized and runs its `__del__`. */
export function runFinalizer(machine: FinalizerHost, object: PyObject): void {
  const finalizer = finalizerOf(object);
  object.finalized = true;
  if (object instanceof PyGenerator) generators.code.finalizeGenerator(machine, object);
  if (!finalizer) return;
  machine.heap.writer.finalize(object.id);
  const { frame } = machine;
  const { depth } = frame;
  // slot_tp_finalize holds what it has found.
  frame.push(finalizer);
  try {
    machine.call(frame, finalizer, [object]);
  } catch (error) {
    writeUnraisable(machine, error, 'while calling deallocator', finalizer);
  }
  frame.unwind(depth);
}

/** Runs the finalizer of an object whose count is zero; true if it lives on. */
function resurrects(machine: FinalizerHost, object: PyObject): boolean {
  if (object.finalized) return false;
  if (!closesWhenItGoes(object) && !finalizerOf(object)) return false;
  const { heap } = machine;
  const place = heap.interpreter('finalizer');
  heap.incref(object, place);
  runFinalizer(machine, object);
  heap.writer.decref(object.id, place);
  object.count -= 1;
  return object.count > 0;
}

/** What has to happen where an object's count is zero; true if it lives on. */
export function resurrectedAtZero(machine: FinalizerHost, object: PyObject): boolean {
  if (object instanceof PyGenerator) {
    return generators.code.generatorDies(machine, object, () => resurrects(machine, object));
  }
  if (object instanceof PyType) classes.code.leaveBases(machine, object);
  if (object.cls && resurrects(machine, object)) return true;
  if (object.weakrefs && object.weakrefs.length > 0) {
    weakrefs.code.clearAllReferences(machine, machine.frame, object);
  }
  if (object instanceof PyWeakref) weakrefs.code.forgetWeakReference(machine, object);
  return false;
}
