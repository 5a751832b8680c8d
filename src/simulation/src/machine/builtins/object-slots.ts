// Comparisons and the hash that object itself has: object_richcompare of Objects/typeobject.c and
// _Py_HashPointer, CPython 3.11 to 3.15.
import { addressHash } from '../../objects/plain-hashes.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Call, Native } from '../context.ts';
import { callSpecial } from '../special-methods.ts';
import { comparable, equalNatively } from './operator-slots.ts';
import { slot } from './slot.ts';

const unknown = ({ machine }: Call) => machine.heap.notImplemented;

/** The opposite of what the object's own `==` says, where it says anything. */
function differs(call: Call, self: PyObject, other: PyObject): PyObject | undefined {
  const { machine, frame } = call;
  const { heap } = machine;
  if (callSpecial(machine, frame, '__eq__', self, other)) {
    const equal = frame.peek(0);
    if (equal === heap.notImplemented) return undefined;
    const truth = machine.truth(frame, equal);
    frame.pop();
    return heap.bool(!truth);
  }
  const own = comparable(self, other) || self === other;
  return own ? heap.bool(!equalNatively(call, self, other)) : heap.notImplemented;
}

/** These slot wrappers of `object`, by name. */
export const objectSlots: Readonly<Record<string, Native>> = Object.fromEntries([
  slot('__eq__', 1, ({ machine }, self, other) =>
    self === other ? machine.heap.true : machine.heap.notImplemented,
  ),
  slot('__ne__', 1, differs),
  ...['__lt__', '__le__', '__gt__', '__ge__'].map((name) => slot(name, 1, unknown)),
  slot('__hash__', 0, ({ machine }, self) => {
    machine.heap.noteSalted(machine.line);
    return machine.heap.int(addressHash(machine.heap, self));
  }),
]);
