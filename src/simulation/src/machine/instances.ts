// Making instances: type_call, object_new and object_init of Objects/typeobject.c.
import { PyDescriptor } from '../objects/descriptors.ts';
import { PyBuiltin } from '../objects/functions.ts';
import { objectType, type PyObject, type PyType } from '../objects/object.ts';
import { holdArguments, holdUnpacked } from './held-arguments.ts';
import { makeNatively } from './builtins/makers.ts';
import type { Call, Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { packForType, packNames, unpackArguments } from './packed-arguments.ts';
import { raise, typeError } from './raise.ts';

/** Calls a class: pushes what its `__new__` makes, after its `__init__` has run. */
export function instantiate(call: Call, cls: PyType): void {
  const { machine, frame } = call;
  const base = frame.depth;
  const make = cls.lookup('__new__');
  // tp_new is the builtin type's while no class has had a `__new__` of the program.
  const native = make instanceof PyBuiltin && !cls.makesInPython;
  const init = cls.lookup('__init__');
  // The arguments are in a tuple while Python code runs.
  const held = !native || init !== cls.solid.lookup('__init__');
  const tuple = held ? (call.tuple ?? holdArguments(call)) : undefined;
  const own = held || call.tuple ? packNames(call, held) : packForType(call, cls);
  if (held) holdUnpacked(call, call.args);
  if (native) {
    checkExcess(call, cls, true);
    const made = makeNatively(tuple ? { ...call, tuple } : call, cls);
    if (made) frame.push(made);
  } else {
    const depth = frame.depth;
    copySelf(call, cls);
    machine.getAttribute(frame, cls, '__new__');
    frame.pushNull();
    frame.push(cls);
    for (const argument of call.args) frame.push(argument);
    machine.callOnStack(frame, call.args.length + 1, call.names);
    frame.collapse(depth);
  }
  const made = frame.peek(0);
  if (made.type.isSubtypeOf(cls)) initialize(call, made);
  if (own.length > 0) unpackArguments(call, own);
  frame.collapse(base);
}

function initialize(call: Call, made: PyObject): void {
  const { machine, frame, args, names } = call;
  const own = machine.special(made, '__init__') ?? made.type.lookup('__init__');
  if (!own || own === objectType.lookup('__init__')) {
    checkExcess(call, made.type, false);
    return;
  }
  machine.own.slotCalled = own instanceof PyDescriptor && own.kind === 'slot';
  const depth = frame.depth;
  copySelf(call, made);
  machine.call(frame, own, [made, ...args], names);
  checkInitResult(machine, frame);
  frame.unwind(depth);
}

/** The object is copied with all arguments of a call with named ones, see `holdArguments`. */
export function copySelf({ machine, frame, names }: Call, self: PyObject): void {
  if (names.length > 0 && machine.profile.minor < 15) frame.push(self);
}

/** Raises where `object` is given arguments that neither `__new__` nor `__init__` of the class takes. */
export function checkExcess({ machine, args }: Call, cls: PyType, making: boolean): void {
  if (args.length === 0 || (making && cls.solid !== objectType)) return;
  const ownNew = cls.makesInPython || cls.lookup('__new__') !== objectType.lookup('__new__');
  const ownInit = cls.lookup('__init__') !== objectType.lookup('__init__');
  if (making && ownNew) {
    const text = 'object.__new__() takes exactly one argument (the type to instantiate)';
    throw typeError(machine, text);
  }
  if (making && !ownInit) throw typeError(machine, `${cls.name}() takes no arguments`);
  if (!making && ownInit) {
    const text = 'object.__init__() takes exactly one argument (the instance to initialize)';
    throw typeError(machine, text);
  }
  if (!making && !ownNew) {
    const text = `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`;
    throw typeError(machine, text);
  }
}

/** Raises where the `__init__` whose result is on top of the stack returned something. */
export function checkInitResult(machine: Machine, frame: Frame): void {
  const result = frame.peek(0);
  if (result === machine.heap.none) return;
  throw raise(machine, 'TypeError', `__init__() should return None, not '${result.type.name}'`);
}
