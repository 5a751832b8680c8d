// Generators and other iterators as they are asked for a value: gen_send_ex of Objects/genobject.c,
// PyIter_Send of Objects/abstract.c, SEND of Python/bytecodes.c, CPython 3.11 to 3.15.
import { op } from '../../compiler/opcodes.ts';
import { PyGenerator } from '../../objects/generators.ts';
import type { PyObject } from '../../objects/object.ts';
import type { Machine } from '../context.ts';
import { setExceptionField } from '../exceptions/fields.ts';
import { Frame } from '../frame.ts';
import { inFlight, Raised, stopIteration } from '../raise.ts';
import { isStopIteration } from './ending.ts';

/** Pushes the next value of a generator; raises StopIteration with what it returns. */
export function sendOrStop(
  machine: Machine,
  frame: Frame,
  generator: PyGenerator,
  value: PyObject,
): void {
  if (!machine.resume(frame, generator, value)) throw stopWithTop(machine, frame);
}

/** The StopIteration for what a generator has returned, which is on top of the stack. */
export function stopWithTop(machine: Machine, frame: Frame): Raised {
  const value = frame.peek(0);
  const error = stopIteration(machine, value === machine.heap.none ? undefined : value);
  // From 3.13.1 on it is set as it is, without what is being handled; 3.13.0 stands for 64 bits.
  const { minor, word } = machine.profile;
  if (value !== machine.heap.none && (minor >= 14 || (minor === 13 && word === 4))) {
    setExceptionField(machine, error.exception, '.__context__', null);
  }
  frame.pop();
  return error;
}

/** Pushes the next item of an iterator; raises the StopIteration with which it ends. */
export function nextOrStop(machine: Machine, frame: Frame, iterator: PyObject): void {
  if (iterator instanceof PyGenerator) {
    sendOrStop(machine, frame, iterator, machine.heap.none);
    return;
  }
  const own = machine.special(iterator, '__next__');
  if (own) machine.call(frame, own, [iterator]);
  else if (!machine.next(frame, iterator)) throw stopIteration(machine);
}

/**
 * Sends a value to an iterator that is no generator; pushes what it gives, or, then false, the value of
 * the StopIteration with which it ends.
 */
export function sendTo(
  machine: Machine,
  frame: Frame,
  iterator: PyObject,
  value: PyObject,
): boolean {
  const { depth } = frame;
  try {
    if (value === machine.heap.none) nextOrStop(machine, frame, iterator);
    else {
      machine.getAttribute(frame, iterator, 'send');
      machine.call(frame, frame.peek(0), [value]);
      frame.collapse(depth);
    }
    return true;
  } catch (error) {
    if (!(error instanceof Raised && isStopIteration(error.exception))) throw error;
    frame.unwind(depth);
    pushStopValue(machine, frame, error);
    return false;
  }
}

/** Pushes the value of a StopIteration, which is let go of (_PyGen_FetchStopIterationValue). */
export function pushStopValue(machine: Machine, frame: Frame, { exception }: Raised): void {
  frame.push(exception.get('.value') ?? machine.heap.none);
  machine.heap.decref(exception, inFlight(machine));
}

/** The iterator to which a suspended generator passes all on by `yield from`; null elsewhere. */
export function delegateOf({ state, frame }: PyGenerator): PyObject | null {
  if (state !== 'suspended' || !(frame instanceof Frame)) return null;
  const at = frame.code.instructions[frame.next - 1];
  return at?.op === op.YIELD_VALUE && at.arg === 1 ? frame.peek(0) : null;
}

/** The value on top of the stack becomes that of the `yield from` at which a generator is suspended. */
export function endDelegation(machine: Machine, frame: Frame, generator: PyGenerator): boolean {
  const inner = generator.frame;
  if (!(inner instanceof Frame)) throw new Error('a generator without its frame');
  const send = inner.code.instructions[inner.next - 2];
  if (send?.op !== op.SEND) throw new Error('not at a yield from');
  inner.pop();
  frame.passTop(inner);
  inner.next = send.arg + 1;
  return machine.resume(frame, generator, null);
}
