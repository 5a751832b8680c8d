// The order of lookup that a metaclass may decide: mro_invoke and mro_check of Objects/typeobject.c,
// CPython 3.11 to 3.15.
import { type PyType, PyType as Type, typeType } from '../objects/object.ts';
import { orderOf, solidBase } from './bases.ts';
import { collectItems } from './builtins/arguments.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { typeError } from './raise.ts';

/** What `mro()` of the metaclass gives for a class; raises where that cannot be. */
export function askOrder(machine: Machine, frame: Frame, cls: PyType): readonly PyType[] {
  const method = cls.cls?.lookup('mro');
  if (!method || method === typeType.lookup('mro')) return orderOf(machine, cls);
  const base = frame.depth;
  machine.getAttribute(frame, cls, 'mro');
  machine.call(frame, frame.peek(0), []);
  const order = collectItems({ machine, frame, args: [], names: [] }, frame.peek(0)).map((item) => {
    if (!(item instanceof Type)) {
      throw typeError(machine, `${who(machine, cls)} returned a non-class ('${item.type.name}')`);
    }
    if (solidBase(cls).isSubtypeOf(solidBase(item))) return item;
    const text = `${who(machine, cls)} returned base with unsuitable layout ('${item.name}')`;
    throw typeError(machine, text);
  });
  frame.unwind(base);
  return order;
}

function who({ profile: { minor } }: Machine, { qualname }: PyType): string {
  return minor >= 15 ? `${qualname}.mro()` : 'mro()';
}
