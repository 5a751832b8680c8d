// Slot wrappers of operators: what `int.__add__(a, b)` and `super().__eq__(other)` give (slotdefs of
// Objects/typeobject.c).
import type { PyObject } from '../../objects/object.ts';
import { PyComplex } from '../../objects/complex.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { PyDict, PySet } from '../../objects/tables.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import { binary, overloads } from '../arithmetic.ts';
import { compareOrder, equalObjects } from '../compare.ts';
import type { Call, Native } from '../context.ts';
import { inPlace } from '../in-place.ts';
import { typeError } from '../raise.ts';
import { indexValue } from './arguments.ts';
import { slot } from './slot.ts';

const isNumber = (object: PyObject) => object instanceof PyInt || object instanceof PyFloat;

/** Whether two objects are of builtin types that know each other. */
function related(a: PyObject, b: PyObject): boolean {
  if (a instanceof PyComplex) return isNumber(b) || b instanceof PyComplex;
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b);
  return [PyStr, PyList, PyTuple, PyDict, PySet].some(
    (kind) => a instanceof kind && b instanceof kind,
  );
}

/** Whether the builtin type of an object has an answer to an operator, be it an error. */
function supports(operator: BinaryOperator, self: PyObject, other: PyObject): boolean {
  if (self instanceof PyComplex)
    return '+-**/'.includes(operator) && (isNumber(other) || other instanceof PyComplex);
  if (self instanceof PyInt) return other instanceof PyInt;
  if (self instanceof PyStr && operator === '%') return true;
  const sequence = self instanceof PyStr || self instanceof PyList || self instanceof PyTuple;
  return (sequence && '+*'.includes(operator)) || related(self, other);
}

/** `index` of what a sequence is to be repeated by. */
function times({ machine, frame }: Call, count: PyObject): PyObject {
  return machine.heap.int(indexValue(machine, frame, count));
}

function arithmetic([sign, name]: readonly [string, string]): [string, Native][] {
  const operator = sign as BinaryOperator;
  const native = (turned: boolean): Native => {
    return (call) => {
      const { machine, frame } = call;
      const [self, other] = call.args;
      if (!self || !other || call.args.length > 2) {
        const given = String(call.args.length - 1);
        throw typeError(machine, `expected 1 argument, got ${given}`);
      }
      const text = turned && operator === '%' && self instanceof PyStr;
      if (!supports(operator, self, other) || (text && !(other instanceof PyStr))) {
        return machine.heap.notImplemented;
      }
      const repeats = operator === '*' && !isNumber(self) && !(other instanceof PyInt);
      const operand = repeats ? times(call, other) : other;
      const [left, right] = turned ? [operand, self] : [self, operand];
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

/** Whether the builtin type of an object compares itself with another. */
export function comparable(self: PyObject, other: PyObject): boolean {
  return self instanceof PyInt ? other instanceof PyInt : related(self, other);
}

/** Whether the builtin type of an object finds it equal to one that it compares itself with. */
export function equalNatively({ machine, frame }: Call, self: PyObject, other: PyObject): boolean {
  if (self === other && !(self instanceof PyFloat)) return true;
  return equalObjects(machine, frame, self, other, true);
}

const orders = { __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=' } as const;

/** The slot wrappers of operators, by name. */
export const operatorSlots: readonly (readonly [string, Native])[] = [
  ...Object.entries(overloads).flatMap(arithmetic),
  ...(['__eq__', '__ne__'] as const).map((name) =>
    slot(name, 1, (call, self, other) => {
      const known = comparable(self, other) || (self === other && !(self instanceof PyFloat));
      if (!known) return call.machine.heap.notImplemented;
      return call.machine.heap.bool(equalNatively(call, self, other) === (name === '__eq__'));
    }),
  ),
  ...Object.entries(orders).map(([name, operator]) =>
    slot(name, 1, ({ machine, frame }, self, other) => {
      if (!comparable(self, other) || self instanceof PyDict) return machine.heap.notImplemented;
      return machine.heap.bool(compareOrder(machine, frame, operator, self, other, true));
    }),
  ),
];
