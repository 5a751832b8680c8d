// method_new of Objects/classobject.c, CPython 3.11 to 3.15.
import { PyMethod } from '../../objects/functions.ts';
import { isCallable } from '../callable.ts';
import type { Native } from '../context.ts';
import { holdFields } from '../hold-fields.ts';
import { typeError } from '../raise.ts';
import { unnamed } from './clinic.ts';

/** `types.MethodType(function, object)`. */
export const makeMethod: Native = (call) => {
  const [callable, self] = unnamed(call, 'method', 2);
  const { machine } = call;
  if (!callable || !isCallable(callable))
    throw typeError(machine, 'first argument must be callable');
  if (!self || self === machine.heap.none) throw typeError(machine, 'instance must not be None');
  return holdFields(machine, new PyMethod(callable, self), [
    ['.__func__', callable],
    ['.__self__', self],
  ]);
};
