// Calls of set and frozenset: Objects/setobject.c, CPython 3.11 to 3.15.
import { frozensetType, PySet } from '../../objects/tables.ts';
import type { Native } from '../context.ts';
import { newSet, updateSet } from '../sets.ts';
import { mayBeTracked } from '../tracking.ts';
import { unnamed } from './clinic.ts';

/** What calling each of the types does. */
export const setConstructors: Readonly<Record<string, Native>> = {
  set(call) {
    const set = newSet(call.machine);
    const [iterable] = unnamed(call, 'set', 0, 1);
    if (!iterable) return set;
    call.frame.push(set);
    updateSet(call.machine, call.frame, set, iterable);
    return undefined;
  },
  frozenset(call) {
    const [iterable] = unnamed(call, 'frozenset', 0, 1);
    if (iterable instanceof PySet && iterable.type === frozensetType) return iterable;
    const { machine, frame } = call;
    const late = machine.profile.minor >= 15;
    const set = newSet(machine, true, !late);
    if (!iterable) return set;
    frame.push(set);
    updateSet(machine, frame, set, iterable);
    if (late && set.elements().some(({ key }) => mayBeTracked(key))) machine.heap.track(set);
    return undefined;
  },
};
