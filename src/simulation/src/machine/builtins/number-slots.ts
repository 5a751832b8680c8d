// Special methods of numbers that a program calls by name: long_as_number of Objects/longobject.c and
// float_as_number of floatobject.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { AddressInt, PyFloat, PyInt } from '../../objects/simple.ts';
import type { Call, Machine, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { slot } from './slot.ts';

type Methods = Readonly<Record<string, Native>>;

/** A number as its builtin type sees it: an int or a float and of no class of the program. */
function plain(machine: Machine, value: PyObject): PyObject {
  if (value instanceof AddressInt) throw machine.unsupported('arithmetic with id()');
  if (value instanceof PyInt && (value.cls ?? value.isBool)) return machine.heap.int(value.value);
  if (value instanceof PyFloat && value.cls) return machine.heap.allocate(new PyFloat(value.value));
  return value;
}

/** Pushes what a builtin function gives for numbers of builtin types. */
function viaBuiltin(
  { machine, frame }: Call,
  name: string,
  values: readonly PyObject[],
): undefined {
  const builtin = machine.builtins.get(name);
  if (!builtin) throw machine.unsupported(name);
  const base = frame.depth;
  for (const value of values) frame.push(plain(machine, value));
  machine.call(
    frame,
    builtin,
    frame.stack.slice(base).filter((value) => value !== null),
  );
  frame.collapse(base);
  return undefined;
}

const isInt = (value: PyObject) => value instanceof PyInt;
const isNumber = (value: PyObject) => value instanceof PyInt || value instanceof PyFloat;

/** `__divmod__`, `__pow__` and their like; NotImplemented where the other operand does not fit. */
function withTwo(fits: (other: PyObject) => boolean): [string, Native][] {
  const pair = (name: string, builtin: string, turned: boolean): [string, Native] =>
    slot(name, 1, (call, self, other) => {
      if (!fits(other)) return call.machine.heap.notImplemented;
      return viaBuiltin(call, builtin, turned ? [other, self] : [self, other]);
    });
  const power: Native = (call) => {
    const { machine } = call;
    const [self, ...rest] = call.args;
    const given = rest.length;
    if (!self || given < 1 || given > 2) {
      const bound = given < 1 ? 'at least 1 argument' : 'at most 2 arguments';
      throw typeError(machine, `expected ${bound}, got ${String(given)}`);
    }
    const numbers = rest.filter((value) => value !== machine.heap.none);
    if (!numbers.every(fits)) return machine.heap.notImplemented;
    return viaBuiltin(call, 'pow', [self, ...numbers]);
  };
  return [
    pair('__divmod__', 'divmod', false),
    pair('__rdivmod__', 'divmod', true),
    ['__pow__', power],
    pair('__rpow__', 'pow', true),
  ];
}

const absolute = slot('__abs__', 0, (call, self) => viaBuiltin(call, 'abs', [self]));

const rounded: Native = (call) => {
  if (call.args.length > 2) {
    const given = String(call.args.length - 1);
    const text = `__round__ expected at most 1 argument, got ${given}`;
    throw typeError(call.machine, text);
  }
  return viaBuiltin(call, 'round', call.args);
};

/** Special methods of `int` beside those that all numbers share; `itself` gives the plain int. */
export function intUnary(itself: Native): Methods {
  const whole = (name: string, act: (value: bigint) => bigint) =>
    slot(name, 0, ({ machine }, self) => {
      const value = plain(machine, self);
      if (!(value instanceof PyInt)) return undefined;
      return machine.heap.int(act(value.value), 'computed');
    });
  return {
    ...Object.fromEntries([
      ...withTwo(isInt),
      absolute,
      whole('__neg__', (value) => -value),
      whole('__invert__', (value) => ~value),
      slot('__float__', 0, (call, self) => viaBuiltin(call, 'float', [self])),
    ]),
    ...Object.fromEntries(
      ['__pos__', '__int__', '__index__', '__trunc__', '__floor__', '__ceil__'].map((name) => [
        name,
        itself,
      ]),
    ),
    __round__: rounded,
  };
}

const whole = (name: string, act: (value: number) => number) =>
  slot(name, 0, ({ machine }, self) => {
    if (!(self instanceof PyFloat) || !Number.isFinite(self.value)) {
      throw machine.unsupported(`${name} of this float`);
    }
    return machine.heap.int(BigInt(act(self.value)));
  });
const signed = (name: string, act: (value: number) => number) =>
  slot(name, 0, ({ machine: { heap } }, self) =>
    self instanceof PyFloat ? heap.allocate(new PyFloat(act(self.value))) : undefined,
  );

/** Special methods of `float` by name. */
export const floatUnary: Methods = {
  ...Object.fromEntries([
    ...withTwo(isNumber),
    absolute,
    signed('__neg__', (value) => -value),
    slot('__pos__', 0, ({ machine }, self) => plain(machine, self)),
    slot('__float__', 0, ({ machine }, self) => plain(machine, self)),
    whole('__int__', Math.trunc),
    whole('__trunc__', Math.trunc),
    whole('__floor__', Math.floor),
    whole('__ceil__', Math.ceil),
    slot('__bool__', 0, ({ machine }, self) =>
      machine.heap.bool(self instanceof PyFloat && self.value !== 0),
    ),
  ]),
  __round__: rounded,
};
