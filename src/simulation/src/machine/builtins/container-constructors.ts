// Calls of list, tuple, dict and slice: tp_new of Objects/*.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyGenerator } from '../../objects/generators.ts';
import { PyList, PyTuple, tupleType } from '../../objects/sequences.ts';
import type { Native } from '../context.ts';
import { updateDict, updateFromNames } from '../dict-update.ts';
import { newDict } from '../dicts.ts';
import { typeError } from '../raise.ts';
import { calledList, emptyTuple, extendList, lengthHint, newTuple } from '../sequences.ts';
import { positional } from './arguments.ts';
import { unnamed } from './clinic.ts';
import { slice } from './slices.ts';

/** What calling each of the types does. */
export const containerConstructors: Readonly<Record<string, Native>> = {
  list(call) {
    const list = calledList(call.machine);
    const [iterable] = unnamed(call, 'list', 0, 1);
    if (!iterable) return list;
    call.frame.push(list);
    extendList(call.machine, call.frame, list, iterable);
    return undefined;
  },
  tuple(call) {
    const { machine, frame } = call;
    const [iterable] = unnamed(call, 'tuple', 0, 1);
    if (!iterable) return emptyTuple(machine);
    if (iterable instanceof PyTuple && iterable.type === tupleType) return iterable;
    if (iterable instanceof PyList) return newTuple(machine, iterable.items, true);
    // tuple() of a generator expression is compiled as a list (maybe_optimize_function_call, 3.14).
    const expression = iterable instanceof PyGenerator && iterable.code.name === '<genexpr>';
    const listed = expression && iterable.count === 1;
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
