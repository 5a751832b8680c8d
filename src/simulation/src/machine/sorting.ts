// list.sort: list_sort_impl of Objects/listobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { PyList } from '../objects/sequences.ts';
import { indexPlace } from '../trace/place.ts';
import { named } from './builtins/arguments.ts';
import { compareOrder } from './compare.ts';
import type { Call, Machine } from './context.ts';
import { asIndex } from './indexing.ts';
import { typeError } from './raise.ts';
import { sortInPlace } from './sort-runs.ts';

/** Sorts a list by `key` and `reverse` of the call; meanwhile the list is seen to be empty. */
export function sortList(call: Call, list: PyList): void {
  const { machine, frame } = call;
  const { heap } = machine;
  const key = named(call, 'key');
  const backwards = isTrue(call, named(call, 'reverse'));
  const base = frame.depth;
  const waiting = heap.interpreter('sorting');
  const { items, allocated } = list;
  items.forEach((item, at) => {
    heap.move(item, indexPlace(list.id, at), waiting);
  });
  list.items = [];
  const pairs = items.map((item) => ({ item, rank: item }));
  try {
    if (key && key !== heap.none) {
      for (const pair of pairs) {
        machine.call(frame, key, [pair.item]);
        pair.rank = frame.peek(0);
      }
    }
    if (backwards) pairs.reverse();
    const less = (a: PyObject, b: PyObject) => compareOrder(machine, frame, '<', a, b);
    sortInPlace(pairs, (a, b) => less(a.rank, b.rank), machine.profile.minor);
    if (backwards) pairs.reverse();
  } finally {
    const changed = list.items.length > 0 || list.allocated !== allocated;
    if (changed) refuseChanged(machine);
    list.items = pairs.map(({ item }) => item);
    list.allocated = allocated;
    list.items.forEach((item, at) => {
      heap.move(item, waiting, indexPlace(list.id, at));
    });
  }
  frame.unwind(base);
}

function refuseChanged(machine: Machine): never {
  throw machine.unsupported('a list that is changed while it is sorted');
}

function isTrue({ machine }: Call, reverse: PyObject | undefined): boolean {
  if (!reverse) return false;
  const value = asIndex(machine, reverse);
  if (value !== null) return value !== 0n;
  const name = reverse.type.name;
  throw typeError(machine, `'${name}' object cannot be interpreted as an integer`);
}

/** Complains of arguments that `list.sort` and `sorted` do not have. */
export function checkSortNames(call: Call): void {
  const unknown = call.names.find((name) => name !== 'key' && name !== 'reverse');
  if (unknown === undefined) return;
  const { machine } = call;
  throw typeError(
    machine,
    machine.profile.minor >= 13
      ? `sort() got an unexpected keyword argument '${unknown}'`
      : `'${unknown}' is an invalid keyword argument for sort()`,
  );
}
