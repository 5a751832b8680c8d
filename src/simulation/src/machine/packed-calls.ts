// Calls with `*` and `**`: CALL_FUNCTION_EX and DICT_MERGE of Python/bytecodes.c, 3.11 to 3.15.
import { fullName } from '../objects/class-names.ts';
import { PyFunction, PyMethod } from '../objects/functions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { callOther } from './calls.ts';
import type { Machine } from './context.ts';
import { containers } from './containers-chunk.ts';
import { dropCall } from './dropped-calls.ts';
import { mergeDict } from './dicts.ts';
import type { Frame } from './frame.ts';
import { isIterable } from './iteration.ts';
import { keywordsOf } from './keywords.ts';
import { packForFrame, packNames, unpackArguments } from './packed-arguments.ts';
import { hasOwnIter } from './own-iteration.ts';
import { raise, typeError } from './raise.ts';
import { extendList, newList, newTuple } from './sequences.ts';

/** A callable as messages name it (`_PyObject_FunctionStr`). */
function named(callable: PyObject | null | undefined): string {
  if (callable instanceof PyMethod) return named(callable.callable);
  if (callable instanceof PyFunction) return `__main__.${callable.qualname}()`;
  if (callable instanceof PyType) {
    return `${fullName(callable)}()`;
  }
  return 'name' in (callable ?? {}) ? `${(callable as { name?: string }).name ?? ''}()` : 'object';
}

function mustBe(machine: Machine, frame: Frame, depth: number, stars: string, what: string): Error {
  const given = frame.peek(0).type.name;
  const who = `${named(frame.stack[frame.depth - 1 - depth])} argument`;
  const start = machine.profile.minor >= 15 ? 'Value' : who;
  return typeError(machine, `${start} after ${stars} must be ${what}, not ${given}`);
}

/** Turns the `*` argument on top of the stack into a tuple; `depth` below it lies the callable. */
export function makeArgumentTuple(machine: Machine, frame: Frame, depth: number): void {
  const given = frame.peek(0);
  if (given instanceof PyTuple && !hasOwnIter(given)) return;
  if (given instanceof PyList && !given.cls) {
    frame.push(newTuple(machine, given.items, true));
    frame.collapse(frame.depth - 2);
    return;
  }
  const depthBefore = frame.depth;
  const list = newList(machine, []);
  frame.push(list);
  try {
    extendList(machine, frame, list, given);
  } catch (error) {
    if (isIterable(given) || !machine.swallow(error, 'TypeError')) throw error;
    frame.unwind(depthBefore);
    throw mustBe(machine, frame, depth, '*', 'an iterable');
  }
  frame.push(newTuple(machine, list.items, true));
  frame.collapse(frame.depth - 3);
}

/** Merges the top of the stack into the dict of keyword arguments below it. */
export function mergeKeywords(machine: Machine, frame: Frame): void {
  const [other, dict] = [frame.peek(0), frame.peek(1)];
  if (!(dict instanceof PyDict)) throw new Error('no dict of keyword arguments');
  const callable = frame.stack[frame.depth - 5];
  const twice = (key: PyObject) => {
    const name = key instanceof PyStr ? key.value : '';
    throw typeError(
      machine,
      `${named(callable)} got multiple values for keyword argument '${name}'`,
    );
  };
  if (other instanceof PyDict && !hasOwnIter(other)) mergeDict(machine, dict, other, twice);
  else if (machine.special(other, 'keys')) containers.code.updateDict(machine, frame, dict, other);
  else throw mustBe(machine, frame, 4, '**', 'a mapping');
  frame.pop();
}

/** Calls with a tuple and, with `keyed`, a dict that lie on the stack. */
export function callPacked(machine: Machine, frame: Frame, keyed: boolean): void {
  const base = frame.depth - (keyed ? 4 : 3);
  const tuple = frame.stack[base + 2];
  const dict = keyed ? frame.stack[base + 3] : null;
  const callable = frame.stack[base];
  const self = frame.stack[base + 1];
  if (!callable || !(tuple instanceof PyTuple)) throw new Error('no arguments to call with');
  const keywords = dict instanceof PyDict ? keywordsOf(machine, dict) : [];
  const names = keywords.map(([name]) => name);
  const values = [...tuple.items, ...keywords.map(([, value]) => value)];
  if (!(callable instanceof PyFunction || callable instanceof PyMethod)) {
    const args = self ? [self, ...values] : values;
    callOther({ machine, frame, args, names, ...(self ? {} : { tuple }) }, callable);
    dropCall(machine, frame, base);
    machine.collector.runDue();
    return;
  }
  // From 3.12 on a function's frame takes the arguments, and tuple and dict go before it runs.
  const entered = callable instanceof PyFunction && machine.profile.minor >= 12;
  if (!entered) {
    // With named arguments all are copied for the call (_PyStack_UnpackDict).
    if (names.length > 0) for (const value of values) frame.push(value);
    frame.push(callable);
    if (self) frame.push(self);
    else frame.pushNull();
  }
  for (const value of values) frame.push(value);
  const call = { machine, frame, args: values, names };
  const own = entered ? packForFrame(call, callable, tuple.count === 1) : packNames(call, true);
  if (entered) {
    frame.removeAt(base + 2);
    if (keyed) frame.removeAt(base + 2);
    unpackArguments(call, own);
  }
  machine.callOnStack(frame, values.length, names);
  if (entered) return;
  unpackArguments(call, own);
  dropCall(machine, frame, base);
  machine.collector.runDue();
}

/** Merges the top of the stack into the dict display below it (DICT_UPDATE). */
export function mergeDisplay(machine: Machine, frame: Frame, dict: PyDict): void {
  const other = frame.peek(0);
  if (other instanceof PyDict && !hasOwnIter(other)) mergeDict(machine, dict, other);
  else if (machine.special(other, 'keys')) containers.code.updateDict(machine, frame, dict, other);
  else throw raise(machine, 'TypeError', `'${other.type.name}' object is not a mapping`);
  frame.pop();
}
