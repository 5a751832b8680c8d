// Making instances: type_call and object_new of Objects/typeobject.c.
import { baseExceptionType, PyException, PyInstance } from '../objects/instances.ts';
import { PyFunction } from '../objects/functions.ts';
import type { PyType } from '../objects/object.ts';
import { labelPlace } from '../trace/place.ts';
import type { Call, Machine } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import type { Frame } from './frame.ts';
import { holdArguments, typeError } from './raise.ts';
import { newTuple } from './sequences.ts';

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
  const instance = newInstance(machine, cls);
  frame.push(instance);
  if (!(init instanceof PyFunction)) return;
  holdArgumentTuple(call);
  frame.push(init);
  frame.push(instance);
  for (const argument of args) frame.push(argument);
  machine.callOnStack(frame, args.length, names);
  checkInitResult(machine, frame);
  frame.pop();
  frame.unwind(frame.depth - (names.length > 0 ? 2 : 1));
}

/** The tuple, and the dict of named ones, that type_call takes its arguments in; left on the stack. */
function holdArgumentTuple({ machine, frame, args, names }: Call): void {
  const plain = args.length - names.length;
  frame.push(newTuple(machine, args.slice(0, plain)));
  if (names.length === 0) return;
  const named = newDict(machine);
  frame.push(named);
  names.forEach((name, at) => {
    const value = args[plain + at];
    if (value) setNew(machine, named, machine.heap.immortalStr(name), value);
  });
}

/** A new instance, which nobody holds yet. */
export function newInstance({ heap }: Machine, cls: PyType): PyInstance {
  const instance = heap.allocate(new PyInstance(cls, heap.label('.__class__')));
  heap.incref(cls, labelPlace(instance.id, instance.classLabel));
  if (cls.collectableInstances) heap.track(instance);
  return instance;
}

/** Raises where the `__init__` whose result is on top of the stack returned something. */
export function checkInitResult(machine: Machine, frame: Frame): void {
  const result = frame.peek(0);
  if (result === machine.heap.none) return;
  throw typeError(machine, `__init__() should return None, not '${result.type.name}'`);
}
