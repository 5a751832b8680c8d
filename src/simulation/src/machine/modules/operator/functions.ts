// The functions of operator: Modules/_operator.c, CPython 3.11 to 3.15.
import { binaryOperators, compareOperators } from '../../../compiler/code.ts';
import { op } from '../../../compiler/opcodes.ts';
import type { PyObject } from '../../../objects/object.ts';
import { PyInt } from '../../../objects/simple.ts';
import { unnamed } from '../../builtins/clinic.ts';
import { contains } from '../../containment.ts';
import type { Call, Native } from '../../context.ts';
import { operatorInstructions } from '../../instructions/operators.ts';
import { isProxy } from '../../proxies.ts';
import { raise, typeError } from '../../raise.ts';
import { indexValue } from '../../builtins/arguments.ts';
import { plainLength } from '../../lengths.ts';
import { itemsLeft } from '../../sequences.ts';
import { slices } from '../../slices-chunk.ts';
import { pushItem, storeItem } from '../../subscripts.ts';

/** Does what an instruction does to operands. */
function perform(
  { machine, frame }: Call,
  code: number,
  arg: number,
  operands: readonly PyObject[],
) {
  for (const operand of operands) frame.pushBorrowed(operand);
  operatorInstructions[code]?.(machine, frame, arg);
}

function operandsOf(call: Call, name: string, count: number): readonly PyObject[] {
  const { machine, args, names } = call;
  const full = `_operator.${name}`;
  if (names.length > 0) throw typeError(machine, `${full}() takes no keyword arguments`);
  if (count === 1 && args.length !== 1) {
    throw typeError(machine, `${full}() takes exactly one argument (${String(args.length)} given)`);
  }
  return unnamed(call, name, count);
}

const instruction =
  (name: string, code: number, arg: number, count: number): Native =>
  (call) => {
    perform(call, code, arg, operandsOf(call, name, count));
    return undefined;
  };

const binaryNames: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  lshift: '<<',
  rshift: '>>',
  and: '&',
  xor: '^',
  or: '|',
  matmul: '@',
};
const compareNames = {
  lt: '<',
  le: '<=',
  eq: '==',
  ne: '!=',
  gt: '>',
  ge: '>=',
  is_: 'is',
  is_not: 'is not',
};

function indexOfOperator(operators: readonly string[], sign: string): number {
  return operators.indexOf(sign);
}

const binaries = Object.entries(binaryNames).flatMap(([name, sign]) => {
  const at = indexOfOperator(binaryOperators, sign);
  const plain = name === 'and' || name === 'or' ? `${name}_` : name;
  return [
    [plain, instruction(plain, op.BINARY_OP, at, 2)] as const,
    [`i${name}`, instruction(`i${name}`, op.BINARY_OP, at + binaryOperators.length, 2)] as const,
  ];
});
const comparisons = Object.entries(compareNames).map(
  ([name, sign]) =>
    [name, instruction(name, op.COMPARE_OP, indexOfOperator(compareOperators, sign), 2)] as const,
);
const unaries = [
  ['neg', op.UNARY_NEGATIVE] as const,
  ['pos', op.UNARY_POSITIVE] as const,
  ['inv', op.UNARY_INVERT] as const,
  ['invert', op.UNARY_INVERT] as const,
  ['not_', op.UNARY_NOT] as const,
].map(([name, code]) => [name, instruction(name, code, 0, 1)] as const);

const concatenation =
  (name: string, arg: number): Native =>
  (call) => {
    const [a, b] = operandsOf(call, name, 2);
    if (!a || !b) return undefined;
    if (a instanceof PyInt) {
      throw typeError(call.machine, `'${a.type.name}' object can't be concatenated`);
    }
    perform(call, op.BINARY_OP, arg, [a, b]);
    return undefined;
  };

/** Walks over the first argument and counts how often the second is met; stops where told to. */
function search(call: Call, name: string, stop: boolean): number {
  const { machine, frame } = call;
  const [iterable, wanted] = operandsOf(call, name, 2);
  if (!iterable || !wanted) return -1;
  try {
    machine.iterate(frame, iterable);
  } catch (error) {
    if (!machine.swallow(error, 'TypeError')) throw error;
    const { name: type } = iterable.type;
    const container = machine.profile.minor >= 14 && name === 'contains' ? 'a container or ' : '';
    throw typeError(machine, `argument of type '${type}' is not ${container}iterable`);
  }
  const iterator = frame.peek(0);
  let found = 0;
  for (let at = 0; machine.next(frame, iterator); at += 1) {
    const item = frame.peek(0);
    const same = item === wanted || machine.equal(frame, item, wanted);
    frame.pop();
    if (same && stop) {
      frame.pop();
      return at;
    }
    if (same) found += 1;
  }
  frame.pop();
  return stop ? -1 : found;
}

/** The functions of operator, by name. */
export const operatorFunctions: Readonly<Record<string, Native>> = {
  ...Object.fromEntries([...binaries, ...comparisons, ...unaries]),
  concat: concatenation('concat', indexOfOperator(binaryOperators, '+')),
  iconcat: concatenation('iconcat', indexOfOperator(binaryOperators, '+') + binaryOperators.length),
  is_none(call) {
    const [object] = operandsOf(call, 'is_none', 1);
    return call.machine.heap.bool(object === call.machine.heap.none);
  },
  is_not_none(call) {
    const [object] = operandsOf(call, 'is_not_none', 1);
    return call.machine.heap.bool(object !== call.machine.heap.none);
  },
  truth(call) {
    const [object] = operandsOf(call, 'truth', 1);
    return object && call.machine.heap.bool(call.machine.truth(call.frame, object));
  },
  index(call) {
    const [object] = operandsOf(call, 'index', 1);
    if (object instanceof PyInt) return object;
    if (object && isProxy(object))
      return call.machine.heap.int(indexValue(call.machine, call.frame, object));
    if (!object?.type.hidden) throw call.machine.unsupported('operator.index() of an instance');
    const text = `'${object.type.name}' object cannot be interpreted as an integer`;
    throw typeError(call.machine, text);
  },
  contains(call) {
    const [container, item] = operandsOf(call, 'contains', 2);
    if (!container || !item) return undefined;
    return call.machine.heap.bool(contains(call.machine, call.frame, container, item));
  },
  getitem(call) {
    const [container, index] = operandsOf(call, 'getitem', 2);
    if (container && index) pushItem(call.machine, call.frame, container, index);
    return undefined;
  },
  setitem(call) {
    const { machine, frame } = call;
    const [container, index, value] = operandsOf(call, 'setitem', 3);
    if (container && index && value) storeItem(machine, frame, container, index, value);
    return machine.heap.none;
  },
  delitem(call) {
    const [container, index] = operandsOf(call, 'delitem', 2);
    if (container && index) slices.code.deleteItem(call.machine, call.frame, container, index);
    return call.machine.heap.none;
  },
  countOf: (call) => call.machine.heap.int(search(call, 'countOf', false)),
  indexOf(call) {
    const at = search(call, 'indexOf', true);
    if (at >= 0) return call.machine.heap.int(at);
    throw raise(call.machine, 'ValueError', 'sequence.index(x): x not in sequence');
  },
  length_hint(call) {
    const { machine } = call;
    const [object, missing = machine.heap.int(0)] = unnamed(call, 'length_hint', 1, 2);
    if (!object?.type.hidden) throw machine.unsupported('length_hint() of an instance');
    const hint = plainLength(object) ?? itemsLeft(object);
    return hint === null ? missing : machine.heap.int(hint);
  },
  call({ machine, frame, args: [callable, ...args], names }) {
    if (!callable) throw typeError(machine, 'call expected at least 1 argument, got 0');
    machine.call(frame, callable, args, names);
    return undefined;
  },
};
