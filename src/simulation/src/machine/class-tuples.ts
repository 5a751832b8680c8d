// The tuples that a class keeps: `tp_mro` and `tp_bases` of Objects/typeobject.c, CPython 3.11 to 3.15.
import { type PyObject, PyType } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';

const given = new WeakMap<readonly PyType[], PyTuple>();

/**
 * `__mro__` or `__bases__`: the same tuple each time. What it holds is counted for the class itself,
 * so the trace knows nothing of the tuple.
 */
export function classTuple(types: readonly PyType[]): PyTuple {
  let tuple = given.get(types);
  if (!tuple) {
    tuple = new PyTuple(types.length);
    tuple.items.push(...types);
    tuple.hidden = true;
    tuple.permanent = true;
    given.set(types, tuple);
  }
  return tuple;
}

/** Whether an object is such a tuple. */
export function isClassTuple(object: PyObject): boolean {
  return object instanceof PyTuple && object.hidden && object.items[0] instanceof PyType;
}

/** Those of a class that have been given away. */
export function givenTuples({ mro, bases }: PyType): PyTuple[] {
  return [given.get(mro), given.get(bases)].filter((tuple) => tuple !== undefined);
}
