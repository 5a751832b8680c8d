// `tp_new` of classes: update_one_slot of Objects/typeobject.c, CPython 3.11 to 3.15.
import { PyBuiltin } from '../objects/functions.ts';
import type { PyType } from '../objects/object.ts';

/** Notes whether a class, which is new or has another `__new__`, calls one of the program. */
export function noteNew(cls: PyType): void {
  const native = cls.lookup('__new__') instanceof PyBuiltin;
  cls.makesInPython = native ? cls.makesInPython || cls.base?.makesInPython === true : true;
  for (const below of cls.subclasses) noteNew(below);
}
