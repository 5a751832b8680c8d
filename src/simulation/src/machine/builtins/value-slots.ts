// Special methods of plain values that a program calls by name: the slots of Objects/longobject.c,
// floatobject.c and unicodeobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyInt, PyStr } from '../../objects/simple.ts';
import type { Call, Native } from '../context.ts';
import { floatUnary, intUnary } from './number-slots.ts';

type Methods = Readonly<Record<string, Native>>;

/** `int(value)` of an int: itself, or the plain int that a bool or an instance of a subclass is. */
function plainInt({ machine, args: [self] }: Call): PyObject {
  if (!(self instanceof PyInt) || self instanceof AddressInt)
    throw machine.unsupported('the value of id()');
  return self.type.name === 'int' && self.type.hidden ? self : machine.heap.int(self.value);
}

/** Special methods of `int` by name. */
export const intSlots: Methods = {
  ...intUnary(plainInt),
  __bool__: ({ machine, frame, args: [self] }) =>
    machine.heap.bool(self !== undefined && machine.truth(frame, self)),
};

/** Special methods of `bool` that its table has of its own (3.12). */
export const boolSlots: Methods = Object.fromEntries(
  Object.entries(intSlots).filter(([name]) => name === '__invert__'),
);

/** Special methods of `float` by name. */
export const floatSlots: Methods = floatUnary;

/** Special methods of `str` by name. */
export const strSlots: Methods = {
  __len__: ({ machine, args: [self] }) =>
    machine.heap.int(self instanceof PyStr ? [...self.value].length : 0),
};
