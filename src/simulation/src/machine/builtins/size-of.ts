// object.__sizeof__ of Objects/typeobject.c, CPython 3.11 to 3.15.
import { layoutOf } from '../../objects/layout.ts';
import type { Native } from '../context.ts';

/** `object.__sizeof__`: the size without the headers that lie before an object. */
export const sizeOf: Native = ({ machine, args: [self] }) => {
  if (!self || self.hidden)
    throw machine.unsupported(`__sizeof__ of a ${self?.type.name ?? 'nothing'}`);
  const { size, header } = layoutOf(machine.profile, self);
  return machine.heap.int(size - header);
};
