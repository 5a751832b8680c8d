// Slot wrappers of operators: what `int.__add__(a, b)` and `super().__eq__(other)` give (slotdefs of
// Objects/typeobject.c).
import { PyInstance } from '../../objects/instances.ts';
import { objectType, type PyObject } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { PyDict, PySet } from '../../objects/tables.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import { binary, overloads } from '../arithmetic.ts';
import { compareOrder } from '../compare.ts';
import type { Native } from '../context.ts';
import { inPlace } from '../in-place.ts';
import { passOver } from '../special-methods.ts';
import { slot } from './slot.ts';

const isNumber = (object: PyObject) => object instanceof PyInt || object instanceof PyFloat;

/** Whether two objects are of builtin types that know each other. */
function related(a: PyObject, b: PyObject): boolean {
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b);
  return [PyStr, PyList, PyTuple, PyDict, PySet].some(
    (kind) => a instanceof kind && b instanceof kind,
  );
}

/** Whether the builtin type of `a` can do an operator with `b`. */
function supports(operator: BinaryOperator, a: PyObject, b: PyObject): boolean {
  if (a instanceof PyStr && operator === '%') return true;
  const sequence = a instanceof PyStr || a instanceof PyList || a instanceof PyTuple;
  if (sequence && operator === '*') return b instanceof PyInt;
  return related(a, b);
}

function arithmetic([sign, name]: readonly [string, string]): [string, Native][] {
  const operator = sign as BinaryOperator;
  const native = (turned: boolean): Native => {
    return (call) => {
      const { machine, frame } = call;
      const [self, other] = call.args;
      if (!self || !other) throw machine.unsupported(`__${name}__ with one argument`);
      const [left, right] = turned ? [other, self] : [self, other];
      if (!supports(operator, left, right)) return machine.heap.notImplemented;
      // The operands as their builtin types see them.
      const classes = [left.cls, right.cls] as const;
      [left.cls, right.cls] = [null, null];
      try {
        binary(machine, frame, operator, left, right, false);
      } finally {
        [left.cls, right.cls] = classes;
      }
      return undefined;
    };
  };
  return [
    [`__${name}__`, native(false)],
    [`__r${name}__`, native(true)],
    slot(`__i${name}__`, 1, ({ machine, frame }, self, other) => {
      if (inPlace(machine, frame, operator, self, other)) return undefined;
      return machine.heap.notImplemented;
    }),
  ];
}

const orders = { __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=' } as const;

/** The slot wrappers of operators, by name. */
export const operatorSlots: readonly (readonly [string, Native])[] = [
  ...Object.entries(overloads).flatMap(arithmetic),
  ...(['__eq__', '__ne__'] as const).map((name) =>
    slot(name, 1, ({ machine, frame }, self, other) => {
      const plain = self instanceof PyInstance || self.type.solid === objectType;
      if (name === '__ne__' && plain && machine.special(self, '__eq__')) {
        throw machine.unsupported('object.__ne__ of a class with __eq__');
      }
      if (self === other) return machine.heap.bool(name === '__eq__');
      if (!related(self, other)) return machine.heap.notImplemented;
      passOver(self, '__eq__');
      return machine.heap.bool(machine.equal(frame, self, other) === (name === '__eq__'));
    }),
  ),
  ...Object.entries(orders).map(([name, operator]) =>
    slot(name, 1, ({ machine, frame }, self, other) => {
      if (!related(self, other) || self instanceof PyDict) return machine.heap.notImplemented;
      return machine.heap.bool(compareOrder(machine, frame, operator, self, other));
    }),
  ),
];
