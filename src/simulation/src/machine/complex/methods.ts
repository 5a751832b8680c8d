// Methods of complex numbers: Objects/complexobject.c, CPython 3.11 to 3.15.
import { hypotenuseOfGlibc, hypotenuseOfMusl } from '../../numbers/complex.ts';
import { PyComplex } from '../../objects/complex.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyFloat, PyStr } from '../../objects/simple.ts';
import { slot } from '../builtins/slot.ts';
import type { Machine, Native } from '../context.ts';
import { typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import { complexText, formatComplex } from './text.ts';

const middling = (value: number) =>
  value === 0 || (Math.abs(value) > 2 ** -400 && Math.abs(value) < 2 ** 400);

/** The magnitude, as the C library of each build computes it. */
export function magnitude(machine: Machine, { real, imag }: PyComplex): PyObject {
  if (!middling(real) || !middling(imag)) throw machine.unsupported('abs() of this complex number');
  const wasm = hypotenuseOfMusl(real, imag);
  const native = hypotenuseOfGlibc(real, imag);
  if (machine.profile.word === 8 && wasm !== native)
    throw machine.unsupported('abs() of this complex number');
  return machine.heap.allocate(new PyFloat(machine.profile.word === 8 ? native : wasm));
}

function own({ type }: PyObject, value: unknown): PyComplex {
  if (value instanceof PyComplex) return value;
  throw new Error(`${type.name} is not complex`);
}

function plain(machine: Machine, { real, imag }: PyComplex): PyComplex {
  return machine.heap.allocate(new PyComplex(real, imag));
}

const unary = (name: string, answer: (machine: Machine, value: PyComplex) => PyObject) =>
  slot(name, 0, ({ machine }, self) => answer(machine, own(self, self)));

const conjugate: Native = ({ machine, args }) => {
  const [self] = args;
  if (!self) throw typeError(machine, 'unbound method complex.conjugate() needs an argument');
  if (args.length > 1) {
    const given = String(args.length - 1);
    throw typeError(machine, `complex.conjugate() takes no arguments (${given} given)`);
  }
  const { real, imag } = own(self, self);
  return machine.heap.allocate(new PyComplex(real, -imag));
};

/** The methods of `complex` by name. */
export const complexMethods: Readonly<Record<string, Native>> = {
  conjugate,
  ...Object.fromEntries([
    unary('__complex__', (machine, value) => (value.cls ? plain(machine, value) : value)),
    unary('__abs__', magnitude),
    unary('__neg__', ({ heap }, { real, imag }) => heap.allocate(new PyComplex(-real, -imag))),
    unary('__pos__', (machine, value) => (value.cls ? plain(machine, value) : value)),
    unary('__bool__', ({ heap }, { real, imag }) => heap.bool(real !== 0 || imag !== 0)),
    unary('__repr__', ({ heap }, value) => heap.freshStr(complexText(value))),
    unary('__getnewargs__', (machine, { real, imag }) =>
      newTuple(
        machine,
        [real, imag].map((part) => machine.heap.allocate(new PyFloat(part))),
      ),
    ),
    slot('__format__', 1, ({ machine }, self, spec) => {
      const value = own(self, self);
      if (!(spec instanceof PyStr)) throw machine.unsupported('__format__ of no str');
      if (spec.value === '') return machine.heap.str(complexText(value));
      return machine.heap.str(formatComplex(machine, value, spec.value));
    }),
  ]),
};

/** What a complex number computes, by name. */
export function complexPart(machine: Machine, value: PyComplex, name: string): PyObject | null {
  if (name !== 'real' && name !== 'imag') return null;
  return machine.heap.allocate(new PyFloat(value[name]));
}
