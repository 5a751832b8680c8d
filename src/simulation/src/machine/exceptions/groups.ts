// What groups of exceptions are made of: BaseExceptionGroup_new of Objects/exceptions.c, 3.11 to 3.15.
import { baseExceptionType, PyException } from '../../objects/exceptions.ts';
import type { PyObject, PyType } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Machine } from '../context.ts';
import { exceptionType } from '../exception-types.ts';
import type { Frame } from '../frame.ts';
import { raise, typeError } from '../raise.ts';
import { newTuple } from '../tuples.ts';
import { setExceptionField } from './fields.ts';
import { newException } from './making.ts';
import { toTuple } from './to-tuple.ts';

/** The parts of a new group. */
interface GroupParts {
  readonly type: PyType;
  readonly message: PyStr;
  readonly exceptions: PyTuple;
  /** How its repr shows exceptions that came in neither a list nor a tuple (3.15). */
  readonly shown: PyStr | null;
}

/** Whether an object is a group of exceptions. */
export function isGroup(object: PyObject): object is PyException {
  return object instanceof PyException && object.get('.exceptions') !== undefined;
}

/** The exceptions of a group. */
export function membersOf(group: PyException): readonly PyException[] {
  const held = group.get('.exceptions');
  if (!(held instanceof PyTuple)) throw new Error('not a group of exceptions');
  return held.items.filter((item) => item instanceof PyException);
}

/** Makes a group that holds its arguments; nobody holds it yet. */
export function newGroup(machine: Machine, frame: Frame, cls: PyType, args: PyTuple): PyException {
  const { heap } = machine;
  const meanwhile = heap.interpreter('exception in flight');
  heap.incref(args, meanwhile);
  const { type, message, exceptions, shown } = readGroup(machine, frame, cls, args.items);
  const group = newException(machine, type, args);
  setExceptionField(machine, group, '.message', message);
  setExceptionField(machine, group, '.exceptions', exceptions);
  if (shown) setExceptionField(machine, group, '.exceptions_str', shown);
  frame.pop();
  heap.decref(args, meanwhile);
  return group;
}

/** Reads the arguments of a new group; leaves the tuple of its exceptions on the stack. */
function readGroup(
  machine: Machine,
  frame: Frame,
  type: PyType,
  args: readonly PyObject[],
): GroupParts {
  const [message, given] = args;
  const name = 'BaseExceptionGroup.__new__()';
  if (!message || !given || args.length !== 2) {
    const text = `${name} takes exactly 2 arguments (${String(args.length)} given)`;
    throw typeError(machine, text);
  }
  if (!(message instanceof PyStr)) {
    throw typeError(machine, `${name} argument 1 must be str, not ${nameIn(message)}`);
  }
  if (given instanceof PyDict || !given.type.lookup('__getitem__')) {
    throw typeError(machine, 'second argument (exceptions) must be a sequence');
  }
  const plain = given instanceof PyList || given instanceof PyTuple;
  const late = machine.profile.minor >= 15 && !plain;
  const shown = late ? machine.heap.freshStr(machine.repr(frame, given)) : null;
  if (given instanceof PyList) frame.push(newTuple(machine, given.items));
  else toTuple(machine, frame, given);
  const exceptions = frame.peek(0);
  if (!(exceptions instanceof PyTuple)) throw new Error('no tuple of exceptions');
  const nestsBase = checkMembers(machine, exceptions.items);
  return { type: typeFor(machine, type, nestsBase), message, exceptions, shown };
}

function nameIn({ type }: PyObject): string {
  return type.name === 'NoneType' ? 'None' : type.name;
}

/** Raises where one is no exception; whether any is a BaseException only. */
function checkMembers(machine: Machine, items: readonly PyObject[]): boolean {
  if (items.length === 0) {
    const text = 'second argument (exceptions) must be a non-empty sequence';
    throw raise(machine, 'ValueError', text);
  }
  const wrong = items.findIndex(({ type }) => !type.isSubtypeOf(baseExceptionType));
  if (wrong >= 0) {
    const text = `Item ${String(wrong)} of second argument (exceptions) is not an exception`;
    throw raise(machine, 'ValueError', text);
  }
  return items.some(({ type }) => !type.isSubtypeOf(exceptionType('Exception')));
}

function typeFor(machine: Machine, type: PyType, nestsBase: boolean): PyType {
  if (type === exceptionType('BaseExceptionGroup')) {
    return nestsBase ? type : exceptionType('ExceptionGroup');
  }
  if (!nestsBase || !type.isSubtypeOf(exceptionType('Exception'))) return type;
  const where = type.isUserClass ? `'${type.name}'` : 'an ExceptionGroup';
  throw typeError(machine, `Cannot nest BaseExceptions in ${where}`);
}

/** A group as CPython makes it itself, which nobody holds yet (_PyExc_CreateExceptionGroup). */
export function createGroup(
  machine: Machine,
  frame: Frame,
  message: PyObject,
  exceptions: PyObject,
): PyException {
  const args = newTuple(machine, [message, exceptions]);
  return newGroup(machine, frame, exceptionType('BaseExceptionGroup'), args);
}
