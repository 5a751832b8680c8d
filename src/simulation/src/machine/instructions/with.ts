import { op } from '../../compiler/opcodes.ts';
import { UnboundSpecial } from '../../objects/descriptors.ts';
import { PyException } from '../../objects/exceptions.ts';
import { PyMethod } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { pushBound } from '../descriptors.ts';
import type { Frame } from '../frame.ts';
import { typeError } from '../raise.ts';

/** Entering and leaving `with`: BEFORE_WITH and WITH_EXCEPT_START, LOAD_SPECIAL from 3.14. */
export const withInstructions: HandlerTable = {
  [op.BEFORE_WITH](machine, frame) {
    const manager = frame.peek(0);
    checkManager(machine, manager);
    pushSpecial(machine, frame, manager, '__exit__');
    frame.removeAt(frame.depth - 3);
    const enter = machine.special(manager, '__enter__');
    if (!enter) return;
    // To 3.13 a bound method is called, which holds the manager too.
    const bound = machine.profile.minor < 14;
    if (bound) pushSpecial(machine, frame, manager, '__enter__');
    if (bound && enter instanceof UnboundSpecial) machine.call(frame, frame.peek(1), []);
    else machine.call(frame, enter, [manager]);
    if (bound) frame.collapse(frame.depth - 3);
  },
  [op.WITH_EXCEPT_START](machine, frame) {
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) throw new Error('no exception to leave with');
    const base = frame.depth - 4;
    const [exit, self] = [frame.stack[base], frame.stack[base + 1]];
    if (!exit) throw new Error('no exit to call');
    // From 3.14 on the traceback is held until the exit has answered.
    const held = machine.profile.minor >= 14;
    if (held) machine.getAttribute(frame, exception, '__traceback__');
    frame.push(exit);
    if (self) frame.push(self);
    else frame.pushNull();
    frame.push(exception.type);
    frame.push(exception);
    const traceback = exception.get('.__traceback__') ?? machine.heap.none;
    frame.push(traceback);
    machine.callOnStack(frame, 3, []);
    if (held) frame.collapse(frame.depth - 2);
  },
  [op.CALL_EXIT](machine, frame) {
    // To 3.13 the exit is a bound method that nothing takes apart: it holds the manager.
    if (machine.profile.minor >= 14) {
      machine.callLast(frame, 3, []);
      return;
    }
    const base = frame.depth - 5;
    machine.call(frame, frame.peek(4), [frame.peek(2), frame.peek(1), frame.peek(0)]);
    frame.collapse(base);
  },
};

function checkManager(machine: Machine, manager: PyObject): void {
  const enters = machine.special(manager, '__enter__') !== undefined;
  const exits = machine.special(manager, '__exit__') !== undefined;
  if (enters && exits) return;
  const told = machine.profile.minor >= 14 || enters;
  const missed = told ? ` (missed ${exits ? '__enter__' : '__exit__'} method)` : '';
  throw typeError(
    machine,
    `'${manager.type.name}' object does not support the context manager protocol${missed}`,
  );
}

/** Leaves a method of the manager: bound until 3.13, as function and first argument from 3.14. */
function pushSpecial(machine: Machine, frame: Frame, manager: PyObject, name: string): void {
  const found = machine.special(manager, name);
  if (!found) throw new Error(`no ${name}`);
  if (found instanceof UnboundSpecial) {
    pushBound(machine, frame, found.found, manager, manager.type);
    frame.pushNull();
    return;
  }
  if (machine.profile.minor >= 14) {
    frame.push(found);
    frame.push(manager);
    return;
  }
  const { heap } = machine;
  const bound = heap.allocate(new PyMethod(found, manager));
  for (const [label, target] of [
    ['.__func__', found],
    ['.__self__', manager],
  ] as const) {
    heap.incref(target, heap.slot(bound, label));
    bound.fields.push({ label: heap.label(label), target });
  }
  heap.track(bound);
  frame.push(bound);
  frame.pushNull();
}
