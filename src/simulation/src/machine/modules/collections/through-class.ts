// mutablemapping_update of Objects/odictobject.c, CPython 3.11 to 3.15: a class may have a `__setitem__`
// of its own, through which items then go in.
import type { PyObject } from '../../../objects/object.ts';
import { PyDict, type PyOrderedDict } from '../../../objects/tables.ts';
import { named } from '../../builtins/arguments.ts';
import type { Call } from '../../context.ts';
import { updateDict, updateFromNames } from '../../dict-update.ts';
import { newList, newTuple } from '../../sequences.ts';
import { storeItem } from '../../subscripts.ts';

/** Adds the items of `source` and the named arguments of a call. */
export function updateThroughClass(
  call: Call,
  dict: PyOrderedDict,
  source: PyObject | undefined,
): void {
  const { machine, frame } = call;
  if (!machine.special(dict, '__setitem__')) {
    if (source) updateDict(machine, frame, dict, source);
    updateFromNames(call, dict);
    return;
  }
  if (source) {
    if (!(source instanceof PyDict) || source.cls) {
      throw machine.unsupported(`an OrderedDict with a __setitem__ from a ${source.type.name}`);
    }
    const pairs = Array.from(source.entries(), ({ key, value }) => newTuple(machine, [key, value]));
    frame.push(newList(machine, pairs));
    for (const { items } of pairs) {
      const [key, value] = items;
      if (key && value) storeItem(machine, frame, dict, key, value);
    }
    frame.pop();
  }
  for (const name of call.names) {
    const value = named(call, name);
    if (value) storeItem(machine, frame, dict, machine.heap.immortalStr(name), value);
  }
}
