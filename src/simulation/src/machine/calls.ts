// Calls: CALL of Python/bytecodes.c, initialize_locals of Python/ceval.c, type_call of typeobject.c.
import { PyDescriptor, PyMethodWrapper, UnboundSpecial } from '../objects/descriptors.ts';
import { PyBuiltin, PyFunction, PyMethod } from '../objects/functions.ts';
import { PyGenerator } from '../objects/generators.ts';
import { PyWeakref } from '../objects/instances.ts';
import { objectType, type PyObject, PyType } from '../objects/object.ts';
import { bindNames } from './binding.ts';
import { bindKeywords, bindRest, makeCells } from './frame-setup.ts';
import { listedNames } from './builtin-names.ts';
import { constructors } from './builtins/constructors.ts';
import type { Call, Machine } from './context.ts';
import { checkOwner, pushBound } from './descriptors.ts';
import { dropCall, dropFailedCall } from './dropped-calls.ts';
import { Frame } from './frame.ts';
import { generators } from './generators/generators-chunk.ts';
import { makers, newInstance } from './builtins/makers.ts';
import { checkInitResult, instantiate } from './instances.ts';
import { moduleConstructor } from './modules/native-code.ts';
import { NativeObject } from './native-object.ts';
import { nativeOf } from './native-functions.ts';
import { packArguments, packForSlot, packForType, whilePacked } from './packed-arguments.ts';
import { typeError } from './raise.ts';
import { Raised } from './raised.ts';
import { callBySlot } from './slot-calls.ts';
import { appendsToList, looksAtBreaker, specializedInit } from './specialization.ts';
import { beginWalk } from './walks.ts';
import { callReference } from './reference-calls.ts';

/**
 * Calls what lies on the stack: callable, self or nothing, then `count` arguments. Where this is the
 * `last` thing that an instruction does, a function of the program is only entered.
 */
export function callOnStack(
  machine: Machine,
  frame: Frame,
  count: number,
  names: readonly string[],
  last = false,
): void {
  const base = frame.depth - count - 2;
  const callable = frame.stack[base];
  if (callable instanceof PyMethod && !frame.stack[base + 1]) {
    frame.replaceAt(base + 1, callable.self);
    frame.replaceAt(base, callable.callable);
    callOnStack(machine, frame, count, names, last);
    return;
  }
  if (callable instanceof PyFunction) {
    callFunction(machine, frame, callable, base, names, last);
    return;
  }
  if (callable instanceof UnboundSpecial) {
    bindSpecial(machine, frame, callable, base);
    callOnStack(machine, frame, count - 1, names, last);
    return;
  }
  // Only the instruction CALL is specialised, not what C code calls.
  if (last && callable instanceof PyType && names.length === 0) {
    const init = specializedInit(machine, frame, callable, count);
    if (init) {
      callInit(machine, frame, callable, init, base);
      return;
    }
  }
  const args = frame.stack.slice(base + 1).filter((entry) => entry !== null);
  if (callable) {
    try {
      callOther({ machine, frame, args, names }, callable);
    } catch (error) {
      if (error instanceof Raised) dropFailedCall(machine, frame, base, count);
      throw error;
    }
  }
  const appends = last && appendsToList(machine, frame, callable, count);
  const looks =
    last && !appends && (names.length > 0 || looksAtBreaker(machine, frame, callable, count));
  if (appends) frame.collapseDownwards(base);
  else dropCall(machine, frame, base);
  if (looks) machine.collector.runDue();
}

/** Frames left where calls of C code may reach the limit. */
const nearLimit = 3;

/** Calls what is no function of the program; the result is pushed. */
export function callOther(call: Call, callable: PyObject): void {
  const { profile, recursion } = call.machine;
  // To 3.11 some calls of C code count as frames do.
  if (profile.minor === 11 && recursion.depth >= recursion.limit - nearLimit) {
    throw call.machine.unsupported('a call of C code near the limit of recursion');
  }
  if (callable instanceof PyBuiltin) callNative(call, callable);
  else if (callable instanceof PyDescriptor) callDescriptor(call, callable);
  else if (callable instanceof PyType) callType(call, callable);
  else callObject(call, callable);
}

/** Binds what a class has for a special method to the first argument, which it takes away. */
function bindSpecial(machine: Machine, frame: Frame, special: UnboundSpecial, base: number): void {
  const self = frame.stack[base + 2];
  if (!self) throw new Error('a special method without an object');
  pushBound(machine, frame, special.found, self, self.type);
  frame.replaceAt(base, frame.peek(0));
  frame.pop();
  frame.removeAt(base + 2);
}

/** CALL_ALLOC_AND_ENTER_INIT: `__init__` takes its arguments from the caller's stack. */
function callInit(
  machine: Machine,
  frame: Frame,
  cls: PyType,
  init: PyFunction,
  base: number,
): void {
  const { heap } = machine;
  const instance = newInstance(machine, cls);
  const shim = heap.interpreter('new object');
  heap.incref(instance, shim);
  frame.replaceAt(base + 1, instance);
  frame.replaceAt(base, init);
  callFunction(machine, frame, init, base, [], false);
  checkInitResult(machine, frame);
  frame.pop();
  frame.pushMoved(instance, shim);
}

function callNative(call: Call, callable: PyBuiltin): void {
  const native = nativeOf(callable.name);
  if (!native) throw call.machine.unsupported(callable.name);
  const bound = callable.self !== null;
  const args = callable.self ? [callable.self, ...call.args] : call.args;
  const whole = { ...call, args, bound };
  const made = packArguments(whole, callable.name, bound);
  const result = made.length > 0 ? whilePacked(call, made, () => native(whole)) : native(whole);
  if (result) call.frame.push(result);
}

/** A method that is looked up in its type: the first argument is the object. */
function callDescriptor(call: Call, callable: PyDescriptor): void {
  const { machine, args, frame } = call;
  const { kind, owner, name } = callable;
  const label = `${owner.name}.${name}`;
  const [self] = args;
  if (kind === 'getset' || kind === 'member') {
    throw typeError(machine, `'${callable.type.name}' object is not callable`);
  }
  if (!self) {
    const what = kind === 'slot' ? `descriptor '${name}' of '${owner.name}' object` : '';
    const text =
      kind === 'slot' ? `${what} needs an argument` : `unbound method ${label}() needs an argument`;
    throw typeError(machine, text);
  }
  if (kind !== 'classmethod') checkOwner(machine, callable, self);
  const native = nativeOf(label);
  if (!native) throw machine.unsupported(label);
  const made = kind === 'slot' ? packForSlot(call) : packArguments(call, label, true);
  const result = made.length > 0 ? whilePacked(call, made, () => native(call)) : native(call);
  if (result) frame.push(result);
}

function callType(call: Call, type: PyType): void {
  const meta = call.machine.special(type, '__call__');
  if (meta) {
    callBySlot(call, type, meta);
    return;
  }
  if (type.isUserClass) {
    instantiate(call, type);
    return;
  }
  const construct = constructors.get(type.name) ?? moduleConstructor(type.name);
  if (!construct && type.lookup('__new__') && makers.has(type.name)) {
    instantiate(call, type);
    return;
  }
  if (!construct && type.base === objectType && lacksNew(type)) {
    throw typeError(call.machine, `cannot create '${type.name}' instances`);
  }
  if (!construct) throw call.machine.unsupported(`${type.name}()`);
  const made = packForType(call, type);
  const result = made.length > 0 ? whilePacked(call, made, () => construct(call)) : construct(call);
  if (result) call.frame.push(result);
}

/** Whether a builtin type has no `__new__`, so that only the interpreter makes its objects. */
function lacksNew({ name }: PyType): boolean {
  const names = listedNames(name);
  return names !== undefined && !/^new\b/.test(names);
}

function callObject(call: Call, callable: PyObject): void {
  const { machine, frame, args, names } = call;
  if (callable instanceof NativeObject && callable.slots.call) {
    const result = callable.slots.call(call, callable);
    if (result) frame.push(result);
    return;
  }
  if (callable instanceof PyMethod) {
    // A method that another is bound to, as a classmethod of a bound method is.
    machine.call(frame, callable, args, names);
    return;
  }
  if (callable instanceof PyMethodWrapper && !callable.ofClass && callable.callable) {
    machine.call(frame, callable.callable, args, names);
    return;
  }
  if (callable instanceof PyWeakref && !callable.cls) {
    callReference(machine, frame, callable, args, names);
    return;
  }
  const own = machine.special(callable, '__call__');
  if (own) callBySlot(call, callable, own);
  else if (callable instanceof PyWeakref) callReference(machine, frame, callable, args, names);
  else throw typeError(machine, `'${callable.type.name}' object is not callable`);
}

function callFunction(
  machine: Machine,
  caller: Frame,
  callee: PyFunction,
  base: number,
  names: readonly string[],
  last: boolean,
): void {
  const { code } = callee;
  const first = caller.stack[base + 1] ? base + 1 : base + 2;
  const count = caller.depth - first;
  const plan = bindNames(machine, callee, count, names);
  const inner = new Frame(
    machine.heap,
    machine.newFrameId(),
    code,
    machine.constantsOf(code),
    callee.globals,
    null,
  );
  // Code of the library has no line of its own: the program's line is the caller's.
  if (code.library) inner.line = caller.line;
  const line = code.filename === null ? inner.line : caller.line;
  if (!code.isGenerator) machine.heap.writer.pushFrame(inner.id, code.name, line);
  moveCallee(machine, caller, callee, base, inner);
  plan.targets.forEach((target, at) => {
    if (typeof target === 'number') caller.passTo(first + at, inner, target);
  });
  if (plan.rest !== null) bindRest(machine, caller, inner, first, plan);
  if (plan.keywords !== null) bindKeywords(machine, caller, inner, first, plan, names);
  for (const { index, value } of plan.defaults) {
    machine.heap.incref(value, inner.localPlace(index));
    inner.locals[index] = value;
  }
  caller.unwind(base);
  makeCells(machine, callee.closure, inner);
  if (code.isGenerator) pushGenerator(machine, caller, inner);
  else if (last) machine.enterFrame(inner);
  else machine.runFrame(inner, caller);
}

function moveCallee(
  machine: Machine,
  caller: Frame,
  callee: PyFunction,
  base: number,
  inner: Frame,
): void {
  const owned = caller.stackOwned[base] ?? true;
  const from = caller.placeAt(base);
  if (owned) machine.heap.move(callee, from, inner.calleePlace());
  else {
    machine.heap.returnBorrowed(callee, from);
    machine.heap.borrow(callee, inner.calleePlace());
  }
  inner.callee = { function: callee, owned };
  caller.stack[base] = null;
}

function pushGenerator(machine: Machine, caller: Frame, inner: Frame): void {
  for (let index = 0; index < inner.locals.length; index += 1) inner.ownLocal(index);
  inner.ownCallee();
  const [iterable] = inner.locals;
  if (inner.code.iteratesFirst && iterable) {
    inner.push(iterable);
    if (!beginWalk(machine, inner)) {
      inner.pop();
      machine.iterate(caller, iterable);
      caller.passTop(inner);
    }
  }
  const generator = machine.heap.allocate(new PyGenerator(inner.code, inner));
  inner.generator = generator;
  if (inner.callee) generators.code.takeNames(machine, generator, inner.callee.function);
  machine.heap.track(generator);
  caller.push(generator);
}
