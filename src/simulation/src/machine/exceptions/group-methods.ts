// Methods of groups of exceptions: Objects/exceptions.c, CPython 3.11 to 3.15.
import { baseExceptionType, PyException } from '../../objects/exceptions.ts';
import { PyFunction } from '../../objects/functions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { isCallable } from '../callable.ts';
import type { Call, Machine, Native } from '../context.ts';
import type { Frame } from '../frame.ts';
import { typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import { createGroup } from './groups.ts';
import { type Matcher, pushParts } from './group-splitting.ts';

function isExceptionType(object: PyObject): object is PyType {
  return object instanceof PyType && object.isSubtypeOf(baseExceptionType);
}

/** How the argument of `split` tells the exceptions that match (get_matcher_type). */
function matcherOf(machine: Machine, frame: Frame, value: PyObject): Matcher {
  const late = machine.profile.minor >= 13;
  const calls = late ? isCallable(value) : value instanceof PyFunction;
  if (calls && !(value instanceof PyType)) {
    return (exception) => {
      machine.call(frame, value, [exception]);
      const matches = machine.truth(frame, frame.peek(0));
      frame.pop();
      return matches;
    };
  }
  const types = value instanceof PyTuple ? value.items : [value];
  if (types.every(isExceptionType)) {
    return ({ type }) => types.some((wanted) => type.isSubtypeOf(wanted));
  }
  const text = late
    ? 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
    : 'expected a function, exception type or tuple of exception types';
  throw typeError(machine, text);
}

function parts(call: Call, name: string): readonly [PyException, PyObject] {
  const { machine, args, names } = call;
  const [self, value] = args;
  if (names.length > 0) {
    throw typeError(machine, `BaseExceptionGroup.${name}() takes no keyword arguments`);
  }
  if (!value || args.length !== 2) {
    const given = `(${String(args.length - 1)} given)`;
    throw typeError(machine, `BaseExceptionGroup.${name}() takes exactly one argument ${given}`);
  }
  if (!(self instanceof PyException)) throw new Error('not a group of exceptions');
  return [self, value];
}

const split: Native = (call) => {
  const { machine, frame } = call;
  const [self, value] = parts(call, 'split');
  const base = frame.depth;
  pushParts(machine, frame, self, matcherOf(machine, frame, value), true);
  frame.push(newTuple(machine, [frame.peek(1), frame.peek(0)]));
  frame.collapse(base);
  return undefined;
};

const subgroup: Native = (call) => {
  const { machine, frame } = call;
  const [self, value] = parts(call, 'subgroup');
  pushParts(machine, frame, self, matcherOf(machine, frame, value), false);
  return undefined;
};

const derive: Native = (call) => {
  const [self, exceptions] = parts(call, 'derive');
  const message = self.get('.message') ?? call.machine.heap.none;
  return createGroup(call.machine, call.frame, message, exceptions);
};

/** Methods of groups of exceptions, by name. */
export const groupMethods: Readonly<Record<string, Native>> = { derive, split, subgroup };
