// The module sys: Python/sysmodule.c.
import { PyGenerator } from '../../objects/generators.ts';
import { layoutOf } from '../../objects/layout.ts';
import { PyBuiltin } from '../../objects/functions.ts';
import { PyInt, PyStr } from '../../objects/simple.ts';
import { required } from '../builtins/arguments.ts';
import type { Call, Native } from '../context.ts';

/** `sys.getrefcount(object)`. */
function getRefcount(call: Call): number {
  const object = required(call, 0, 'getrefcount()');
  const { machine } = call;
  if (object.hidden) throw machine.unsupported(`getrefcount of a ${object.type.name}`);
  if (object instanceof PyStr && object.interned) {
    throw machine.unsupported('getrefcount of an interned string');
  }
  if (!object.permanent) return object.count;
  if (!machine.profile.immortalCounts) {
    throw machine.unsupported('getrefcount of an object that the interpreter shares');
  }
  return machine.heap.immortalCount(object);
}

/** The functions of sys, by name. */
export const sysFunctions: Readonly<Record<string, Native>> = {
  getrefcount(call) {
    return call.machine.heap.int(getRefcount(call));
  },
  getsizeof(call) {
    const object = required(call, 0, 'getsizeof()');
    const { machine } = call;
    // A generator's size depends on the depth of its stack, which CPython reckons in its own way.
    if (object.hidden || object instanceof PyBuiltin || object instanceof PyGenerator) {
      throw machine.unsupported(`getsizeof of a ${object.type.name}`);
    }
    return machine.heap.int(layoutOf(machine.profile, object).size);
  },
  getrecursionlimit(call) {
    return call.machine.heap.allocate(new PyInt(1000n));
  },
};
