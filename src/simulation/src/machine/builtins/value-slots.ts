// Special methods of plain values that a program calls by name: the slots of Objects/longobject.c,
// floatobject.c and unicodeobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import type { BinaryOperator } from '../../syntax/tree.ts';
import { binary, overloads } from '../arithmetic.ts';
import type { Call, Native } from '../context.ts';
import { typeError } from '../raise.ts';

type Methods = Readonly<Record<string, Native>>;

const wholeOnly = '<< >> & | ^'.split(' ');

/** The two operands of an operator's method; refused where it would answer NotImplemented. */
function operands(call: Call, fits: (other: PyObject) => boolean): readonly [PyObject, PyObject] {
  const [self, other] = call.args;
  if (!self || !other || call.args.length !== 2) {
    const count = String(call.args.length - 1);
    throw typeError(call.machine, `expected 1 argument, got ${count}`);
  }
  if (!fits(other)) throw call.machine.unsupported('an operator that answers NotImplemented');
  return [self, other];
}

function operators(names: readonly string[], fits: (other: PyObject) => boolean): Methods {
  const methods: Record<string, Native> = {};
  for (const [operator, name] of Object.entries(overloads) as [BinaryOperator, string][]) {
    if (!names.includes(operator)) continue;
    methods[`__${name}__`] = (call) => {
      const [self, other] = operands(call, fits);
      binary(call.machine, call.frame, operator, self, other, false);
      return undefined;
    };
    methods[`__r${name}__`] = (call) => {
      const [self, other] = operands(call, fits);
      binary(call.machine, call.frame, operator, other, self, false);
      return undefined;
    };
  }
  return methods;
}

const arithmetic = '+ - * / // % **'.split(' ');
const isInt = (value: PyObject) => value instanceof PyInt && !(value instanceof AddressInt);

/** `int(value)` of an int: itself, or the plain int that a bool or an instance of a subclass is. */
function plainInt({ machine, args: [self] }: Call): PyObject {
  if (!(self instanceof PyInt) || self instanceof AddressInt)
    throw machine.unsupported('the value of id()');
  return self.type.name === 'int' && self.type.hidden ? self : machine.heap.int(self.value);
}

/** Special methods of `int` by name. */
export const intSlots: Methods = {
  ...operators([...arithmetic, ...wholeOnly], isInt),
  __index__: plainInt,
  __int__: plainInt,
  __bool__: ({ machine, frame, args: [self] }) =>
    machine.heap.bool(self !== undefined && machine.truth(frame, self)),
};

/** Special methods of `float` by name. */
export const floatSlots: Methods = operators(
  arithmetic,
  (other) => other instanceof PyFloat || isInt(other),
);

/** Special methods of `str` by name. */
export const strSlots: Methods = {
  ...operators(['+'], (other) => other instanceof PyStr),
  __len__: ({ machine, args: [self] }) =>
    machine.heap.int(self instanceof PyStr ? [...self.value].length : 0),
};
