// `__dict__` of a class: mappingproxy of Objects/descrobject.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject, type PyType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import type { PyDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import { NativeObject, newNative, type Slots } from './native-object.ts';
import { raise } from './raise.ts';

/** The type of what a class has for `__dict__`. */
export const mappingProxyType = builtinType('mappingproxy');

const classes = new WeakMap<NativeObject, PyType>();

function classOf(proxy: PyObject | undefined): PyType {
  const type = proxy instanceof NativeObject ? classes.get(proxy) : undefined;
  if (!type) throw new Error('not a mappingproxy');
  return type;
}

/** A dict of what the class has now. */
function copy(machine: Machine, type: PyType): PyDict {
  const dict = newDict(machine);
  for (const [name, value] of type.attributes) {
    setNew(machine, dict, machine.heap.immortalStr(name), value);
  }
  return dict;
}

const slots: Slots = {
  length: (self) => classOf(self).attributes.size,
  contains: (_machine, _frame, self, item) =>
    item instanceof PyStr && classOf(self).attributes.has(item.value),
  item: (machine, frame, self, index) => {
    const found = index instanceof PyStr ? classOf(self).attributes.get(index.value) : undefined;
    if (!found) throw raise(machine, 'KeyError', machine.repr(frame, index), [index]);
    frame.push(found);
  },
  iterate: (machine, frame, self) => {
    frame.push(copy(machine, classOf(self)));
    machine.iterate(frame, frame.peek(0));
    frame.collapse(frame.depth - 2);
  },
  repr: (machine, frame, self) => {
    const dict = copy(machine, classOf(self));
    frame.push(dict);
    const text = `mappingproxy(${machine.repr(frame, dict)})`;
    frame.pop();
    return text;
  },
};

/** The mappingproxy of a class, which nobody holds yet. */
export function mappingProxy(machine: Machine, type: PyType): NativeObject {
  const made = newNative(machine, mappingProxyType, 3, [], slots);
  classes.set(made, type);
  return made;
}

/** What the proxy of a class shows, as a dict that nobody holds yet; null for another proxy. */
export function classMapping(machine: Machine, self: PyObject | undefined): PyDict | null {
  const type = self instanceof NativeObject ? classes.get(self) : undefined;
  return type ? copy(machine, type) : null;
}
