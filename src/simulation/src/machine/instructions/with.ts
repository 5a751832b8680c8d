import { op } from '../../compiler/opcodes.ts';
import { PyException } from '../../objects/instances.ts';
import { PyMethod } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { HandlerTable, Machine } from '../context.ts';
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
    if (enter) machine.call(frame, enter, [manager]);
  },
  [op.WITH_EXCEPT_START](machine, frame) {
    const exception = frame.peek(0);
    if (!(exception instanceof PyException)) throw new Error('no exception to leave with');
    const base = frame.depth - 4;
    const [exit, self] = [frame.stack[base], frame.stack[base + 1]];
    if (!exit) throw new Error('no exit to call');
    frame.push(exit);
    if (self) frame.push(self);
    else frame.pushNull();
    frame.push(exception.type);
    frame.push(exception);
    machine.getAttribute(frame, exception, '__traceback__');
    machine.callOnStack(frame, 3, []);
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
