// How an interpreter ends: Py_FinalizeEx and finalize_modules of Python/pylifecycle.c, 3.11 to 3.15.
import { PyFunction } from '../objects/functions.ts';
import { PyGenerator } from '../objects/generators.ts';
import { PyWeakref } from '../objects/instances.ts';
import { PyObject, PyType, visitAll } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import type { Collection } from './collection.ts';
import { holdsContainers } from './dicts.ts';
import { closesWhenItGoes, finalizerOf } from './finalizers.ts';
import { runExitFunctions } from './exit-functions.ts';
import type { Interpreter } from './machine.ts';
import { forgetHandled, inFlight, type Raised } from './raise.ts';
import { unraisable } from './unraisable-chunk.ts';
import { weakrefs } from './weakrefs-chunk.ts';

/** Ends the interpreter after its program, `raised` being what nobody caught; only output is left. */
export function endInterpreter(
  machine: Interpreter,
  collection: Collection,
  raised: Raised | null,
): void {
  const { frame } = machine;
  frame.unwind(0);
  forgetHandled(machine, frame, 0);
  runExitFunctions(machine);
  if (unraisable.isLoaded) {
    const { watched } = collection;
    unraisable.code.dropHook(machine, () => cleansUp(machine, watched));
  }
  const mayHaveRun = collection.collectAtExit();
  // finalize_modules_delete_special: sys.last_exc, and with it the frames of the traceback.
  if (raised) machine.heap.decref(raised.exception, inFlight(machine));
  machine.exiting = true;
  const functions = [...collection.watched].some((object) => object instanceof PyFunction);
  // A function refers to the module's names, which so wait for the collector; else they go at once.
  if (functions) collectLast(machine, collection, raised, mayHaveRun);
  else releaseNames(machine);
  for (const object of reachable(machine, collection.watched)) {
    if (!object.finalized && finalizerOf(object)) {
      throw machine.unsupported('__del__ of an object that the last collection does not see');
    }
  }
}

/** dict_dealloc: values go in the order in which their names were bound. */
function releaseNames({ globals, heap }: Interpreter): void {
  for (const [name, value] of globals.entries()) {
    globals.delete(name);
    heap.decref(value, globals.place(name));
  }
}

/** The last collection finds all that is left: weak references die, then finalizers run. */
function collectLast(
  machine: Interpreter,
  collection: Collection,
  raised: Raised | null,
  mayHaveRun: boolean,
): void {
  const garbage = collection.startLast();
  const doubtful = inDoubtfulOrder(machine, collection, garbage, raised, mayHaveRun);
  const { writes } = machine.own.output;
  for (const object of garbage) {
    for (const reference of object.weakrefs ?? []) {
      if (!(reference instanceof PyWeakref)) continue;
      const outlives = collection.weakReferencesOutlive && reference.callback === null;
      if (!outlives) weakrefs.code.clearWeakReference(machine, reference);
    }
  }
  for (const object of garbage) collection.finalizeLast(object);
  if (doubtful && machine.own.output.writes > writes) {
    throw machine.unsupported('the order of __del__ at exit');
  }
}

/**
 * A collection puts survivors in the order in which it comes to them: those that it meets before
 * anything that holds them go to the end, as everything does if it comes late to the module's names.
 * Where it meets these depends on what the interpreter made when it started, so the order in which
 * finalizers run is known only if it is the same both ways.
 */
function inDoubtfulOrder(
  machine: Interpreter,
  collection: Collection,
  garbage: readonly PyObject[],
  raised: Raised | null,
  mayHaveRun: boolean,
): boolean {
  const finalizable = (object: PyObject) =>
    object instanceof PyGenerator
      ? object.state !== 'completed'
      : !object.finalized && finalizerOf(object) !== undefined;
  const order = garbage.filter(finalizable);
  if (order.length < 2) return false;
  // One that ran in the middle has moved what was there ahead of what came after it.
  if (mayHaveRun) return true;
  if (!collection.enabled) return collection.hasRun;
  const fromNames = reachedThroughDicts(machine).filter(finalizable);
  const alike = order.every((object, index) => object === fromNames[index]);
  const { orderKnown, ranByItself } = collection;
  // The collection at exit comes first to what sys.last_exc leads to.
  const leads = raised !== null && leadsOn(raised.exception);
  if (machine.profile.minor < 13) return (!orderKnown || leads) && (ranByItself || !alike);
  // It comes to the names last.
  return ranByItself || !alike || leads;
}

/** Whether an exception holds more than text and its traceback. */
function leadsOn(exception: PyObject): boolean {
  let found = false;
  visitAll(exception, (target) => {
    if (target instanceof PyTuple) found ||= holdsContainers(target);
    else
      found ||= target.tracked && !(target instanceof PyType) && target.type.name !== 'traceback';
  });
  return found;
}

function namedIn({ globals }: Interpreter): PyObject[] {
  return Array.from(globals.entries(), ([, value]) => value);
}

/** Whether there is anything left whose end can be observed. */
function cleansUp(machine: Interpreter, watched: Iterable<PyObject>): boolean {
  return [...reachable(machine, watched)].some(
    (object) =>
      (!object.finalized && (finalizerOf(object) || closesWhenItGoes(object))) ||
      object.weakrefs?.some((each) => each instanceof PyWeakref && each.callback !== null),
  );
}

/** What names and the given objects lead to, nearest first. */
function reachable(machine: Interpreter, from: Iterable<PyObject>): Set<PyObject> {
  const found = new Set<PyObject>([...from, ...namedIn(machine)]);
  for (const object of found) visitAll(object, (target) => found.add(target));
  return found;
}

/** What names lead to, nearest first; the collector comes to a class's dict before what is in it. */
function reachedThroughDicts(machine: Interpreter): PyObject[] {
  const found = new Set<PyObject | PyType['attributes']>(namedIn(machine));
  for (const each of found) {
    if (!(each instanceof PyObject)) for (const value of each.values()) found.add(value);
    else if (each instanceof PyType)
      [each.attributes, ...each.mro].forEach((part) => found.add(part));
    else visitAll(each, (target) => found.add(target));
  }
  return [...found].filter((each) => each instanceof PyObject);
}
