// Calls of list, tuple, dict and slice: tp_new of Objects/*.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { PyList, PyTuple, tupleType } from '../../objects/sequences.ts';
import type { Native } from '../context.ts';
import { updateDict, updateFromNames } from '../dict-update.ts';
import { newDict } from '../dicts.ts';
import { hasOwnIter } from '../own-iteration.ts';
import { typeError } from '../raise.ts';
import {
  appendAll,
  calledList,
  emptyTuple,
  extendList,
  lengthHint,
  newTuple,
} from '../sequences.ts';
import { positional } from './arguments.ts';
import { unnamed } from './clinic.ts';
import { slice } from './slices.ts';

/**
 * Whether a generator expression stands alone in a call of a type, which walks over it in the frame
 * that calls (codegen_maybe_optimize_function_call of Python/codegen.c).
 */
function isWalked(iterable: PyObject, type: string): boolean {
  return iterable instanceof PyGenerator && iterable.code.walker === type;
}

/** What calling each of the types does. */
export const containerConstructors: Readonly<Record<string, Native>> = {
  list(call) {
    const list = calledList(call.machine);
    const [iterable] = unnamed(call, 'list', 0, 1);
    if (!iterable) return list;
    call.frame.push(list);
    // Appended to one by one where it is of a generator expression (3.15).
    if (call.machine.profile.minor >= 15 && isWalked(iterable, 'list')) {
      appendAll(call.machine, call.frame, list, iterable);
    } else extendList(call.machine, call.frame, list, iterable);
    return undefined;
  },
  tuple(call) {
    const { machine, frame } = call;
    const [iterable] = unnamed(call, 'tuple', 0, 1);
    if (!iterable) return emptyTuple(machine);
    if (iterable instanceof PyTuple && iterable.type === tupleType) return iterable;
    if (iterable instanceof PyList && !hasOwnIter(iterable)) {
      return newTuple(machine, iterable.items, true);
    }
    const listed = machine.profile.minor >= 14 && isWalked(iterable, 'tuple');
    const base = frame.depth;
    machine.iterate(frame, iterable);
    const iterator = frame.peek(0);
    if (machine.profile.minor < 14) lengthHint(machine, iterable);
    const items: PyObject[] = [];
    while (machine.next(frame, iterator)) {
      items.push(frame.peek(0));
      frame.swap(2);
    }
    frame.push(newTuple(machine, items, listed));
    frame.collapse(base);
    return undefined;
  },
  dict(call) {
    const { machine } = call;
    const [source, more] = positional(call);
    if (more) {
      throw typeError(
        machine,
        `dict expected at most 1 argument, got ${String(positional(call).length)}`,
      );
    }
    const dict = newDict(machine, 0, false);
    call.frame.push(dict);
    if (source) updateDict(machine, call.frame, dict, source);
    updateFromNames(call, dict);
    return undefined;
  },
  slice,
};
