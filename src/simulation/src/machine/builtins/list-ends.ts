// list.append and list.pop: Objects/listobject.c, CPython 3.11 to 3.15.
import { PyList } from '../../objects/sequences.ts';
import type { Call, Native } from '../context.ts';
import { raise } from '../raise.ts';
import { append, resizeAfterRemoval, takeItem } from '../sequences.ts';
import { exactly, index } from './arguments.ts';
import { unnamed } from './clinic.ts';

/** The list whose method is called. */
export function listOf({ args: [list] }: Call): PyList {
  if (list instanceof PyList) return list;
  throw new Error('not a list');
}

/** The methods that change the end of a list, which most programs with lists use. */
export const listEnds: Readonly<Record<string, Native>> = {
  append(call) {
    const [item] = exactly(call, 1, 'list.append');
    if (item) append(call.machine, listOf(call), item);
    return call.machine.heap.none;
  },
  pop(call) {
    const list = listOf(call);
    unnamed({ ...call, args: call.args.slice(1) }, 'pop', 0, 1);
    const { length } = list.items;
    const asked = call.args[1] ? index(call, call.args[1]) : -1;
    if (length === 0) throw raise(call.machine, 'IndexError', 'pop from empty list');
    const at = asked < 0 ? asked + length : asked;
    if (at < 0 || at >= length) throw raise(call.machine, 'IndexError', 'pop index out of range');
    // list_clear empties it since 3.12.
    if (call.machine.profile.minor === 11)
      takeItem(call.machine, call.frame, list, at, resizeAfterRemoval);
    else takeItem(call.machine, call.frame, list, at);
    return undefined;
  },
};
