import type { PyObject } from '../../objects/object.ts';

const objects = new WeakSet<PyObject>();

/** Lets an object live as long as the interpreter, which may hold it where the model cannot see. */
export function shared<T extends PyObject>(object: T): T {
  object.permanent = true;
  objects.add(object);
  return object;
}

/** Whether nobody can know an object's count, since the interpreter shares it with its own code. */
export function isShared(object: PyObject): boolean {
  return objects.has(object);
}
