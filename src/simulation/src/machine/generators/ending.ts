// What a generator gives to the frame that resumed it: YIELD_VALUE and RETURN_VALUE, gen_send_ex2 of
// Objects/genobject.c and stopiteration_error of Python/intrinsics.c, CPython 3.11 to 3.15.
import { op } from '../../compiler/opcodes.ts';
import type { PyException } from '../../objects/exceptions.ts';
import type { PyGenerator } from '../../objects/generators.ts';
import type { Machine } from '../context.ts';
import { fromCause } from '../exceptions/from-cause.ts';
import type { Frame } from '../frame.ts';
import type { Raised } from '../raise.ts';
import { finish, suspend } from './states.ts';

/** Pushes what a generator yields, and suspends it; or what it returns, and ends it. */
export function passGeneratorValue(machine: Machine, frame: Frame, to: Frame): void {
  const { generator, code, next } = frame;
  if (!generator) throw new Error('not the frame of a generator');
  frame.passTop(to);
  if (code.instructions[next - 1]?.op === op.YIELD_VALUE) {
    suspend(machine, generator, frame);
    return;
  }
  finish(machine, generator);
  frame.clear();
}

/** A loop or `yield from` goes on after the generator that its frame had entered has returned. */
export function goOnAfterEnd(frame: Frame): void {
  const by = frame.code.instructions[frame.next - 1];
  if (by?.op === op.FOR_ITER) {
    frame.pop();
    frame.next = by.arg + 1;
  } else if (by?.op === op.SEND) frame.next = by.arg;
}

/** Whether an exception is a StopIteration. */
export function isStopIteration({ type }: PyException): boolean {
  return type.mro.some(({ isBuiltin, name }) => isBuiltin && name === 'StopIteration');
}

/** Whether a generator lets StopIteration out: from 3.12 on its code keeps it in, but not that of a lambda. */
export function letsStopIterationOut(machine: Machine, { code }: PyGenerator): boolean {
  return machine.profile.minor >= 12 && code.name === '<lambda>';
}

/** What leaves a frame as an exception does: no StopIteration comes out of a generator (PEP 479). */
export function leavingFrame(machine: Machine, frame: Frame, raised: Raised): Raised {
  const { exception } = raised;
  const { generator } = frame;
  if (!generator || !isStopIteration(exception)) return raised;
  if (letsStopIterationOut(machine, generator)) return raised;
  return fromCause(machine, raised, 'RuntimeError', 'generator raised StopIteration');
}
