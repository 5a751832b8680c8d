// Making instances: type_call and object_new of Objects/typeobject.c.
import { baseExceptionType, PyException, PyInstance } from '../objects/instances.ts';
import { PyFunction } from '../objects/functions.ts';
import type { PyType } from '../objects/object.ts';
import { labelPlace } from '../trace/place.ts';
import type { Call } from './context.ts';
import { holdArguments, typeError } from './raise.ts';

/** Calls a user class: pushes a new instance after its `__init__` has run. */
export function instantiate(call: Call, cls: PyType): void {
  const { machine, frame, args, names } = call;
  const { heap } = machine;
  if (cls.lookup('__new__')) throw machine.unsupported('__new__');
  const init = cls.lookup('__init__');
  if (cls.isSubtypeOf(baseExceptionType)) {
    if (init || names.length > 0) throw machine.unsupported('an exception class with __init__');
    const exception = heap.allocate(new PyException(cls, args, ''));
    holdArguments(machine, exception, args);
    heap.track(exception);
    frame.push(exception);
    return;
  }
  if (!init && call.args.length > 0) throw typeError(machine, `${cls.name}() takes no arguments`);
  const instance = heap.allocate(new PyInstance(cls, heap.label('.__class__')));
  heap.incref(cls, labelPlace(instance.id, instance.classLabel));
  if (cls.collectable) heap.track(instance);
  frame.push(instance);
  if (!(init instanceof PyFunction)) return;
  frame.push(init);
  frame.push(instance);
  for (const argument of args) frame.push(argument);
  machine.callOnStack(frame, args.length, names);
  if (frame.peek(0) !== heap.none) {
    throw typeError(machine, `__init__() should return None, not '${frame.peek(0).type.name}'`);
  }
  frame.pop();
}
