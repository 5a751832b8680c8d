// isdisjoint of dict views and __length_hint__ of iterators: dictviews_isdisjoint of Objects/dictobject.c and
// the methods of iterators in Objects/*.c, CPython 3.11 to 3.15.
import { PyView } from '../../objects/iterators.ts';
import type { PyObject } from '../../objects/object.ts';
import { PySet } from '../../objects/tables.ts';
import { contains } from '../containment.ts';
import type { Native } from '../context.ts';
import { plainLength } from '../lengths.ts';
import { itemsLeft } from '../sequences.ts';
import { exactly } from './arguments.ts';

function isSetLike(object: PyObject): boolean {
  return object instanceof PySet
    ? !object.type.isUserClass
    : object instanceof PyView && object.kind !== 'values';
}

/** What iterators have of `operator.length_hint`. */
export const hintMethods: Readonly<Record<string, Native>> = {
  __length_hint__(call) {
    const [iterator] = call.args;
    exactly(call, 0, `${iterator?.type.name ?? ''}.__length_hint__`);
    return call.machine.heap.int((iterator && itemsLeft(iterator)) ?? 0);
  },
};

/** Methods of `dict_keys` and `dict_items`. */
export const viewMethods: Readonly<Record<string, Native>> = {
  isdisjoint(call) {
    const { machine, frame } = call;
    const [view] = call.args;
    const [given] = exactly(call, 1, `${view?.type.name ?? ''}.isdisjoint`);
    if (!view || !given) throw new Error('not a view');
    const size = (object: PyObject) => plainLength(object) ?? 0;
    if (view === given) return machine.heap.bool(size(view) === 0);
    // The shorter one is walked over where both tell quickly what they hold.
    const swaps = isSetLike(given) && size(given) > size(view);
    const [walked, asked] = swaps ? [view, given] : [given, view];
    const base = frame.depth;
    machine.iterate(frame, walked);
    let common = false;
    while (!common && machine.next(frame, frame.peek(0))) {
      common = contains(machine, frame, asked, frame.peek(0));
      frame.pop();
    }
    frame.unwind(base);
    return machine.heap.bool(!common);
  },
};
