// generator.close: gen_close and gen_close_iter of Objects/genobject.c, CPython 3.11 to 3.15.
import { PyGenerator } from '../../objects/generators.ts';
import type { PyObject } from '../../objects/object.ts';
import { findAttribute } from '../attributes.ts';
import type { Machine } from '../context.ts';
import { Frame } from '../frame.ts';
import { raise, Raised } from '../raise.ts';
import { delegateOf } from './delegation.ts';
import { clearFrame } from './states.ts';
import { resumeThrown } from './resuming.ts';
import { writeUnraisable } from '../unraisable.ts';

/** Ends a generator where it stands by GeneratorExit; pushes what it returns, from 3.13 on. */
export function closeGenerator(machine: Machine, frame: Frame, generator: PyGenerator): void {
  const { heap, profile } = machine;
  const { depth } = frame;
  if (!closeAtOnce(machine, generator)) {
    try {
      const failed = closeDelegate(machine, frame, generator);
      const error = failed ?? raise(machine, 'GeneratorExit', '', []);
      const yielded = resumeThrown(machine, frame, generator, error);
      if (yielded) throw raise(machine, 'RuntimeError', 'generator ignored GeneratorExit');
      if (profile.minor >= 13) return;
    } catch (error) {
      const ended =
        machine.swallow(error, 'GeneratorExit') || machine.swallow(error, 'StopIteration');
      if (!ended) throw error;
    }
  }
  frame.unwind(depth);
  frame.push(heap.none);
}

/** Closes a generator whose code has no part in it; false for any other. */
function closeAtOnce(machine: Machine, generator: PyGenerator): boolean {
  const { minor } = machine.profile;
  if (generator.state === 'created' && minor >= 12) {
    // What it holds stays with it until 3.14.
    if (minor >= 15) clearFrame(machine, generator);
    else generator.state = 'completed';
    return true;
  }
  if (generator.state === 'completed') return true;
  if (generator.state !== 'suspended' || minor < 13 || isProtected(generator)) return false;
  if (minor >= 14) clearFrame(machine, generator);
  else {
    // The function stays with it.
    generator.state = 'completed';
    if (generator.frame instanceof Frame) generator.frame.clearEntries();
  }
  return true;
}

/** Whether a generator is suspended inside a `try`, an `except` or a `with`, or in a `yield from`. */
function isProtected(generator: PyGenerator): boolean {
  const { frame, handling } = generator;
  if (!(frame instanceof Frame) || handling.length > 0 || delegateOf(generator)) return true;
  const at = frame.next - 1;
  return frame.code.handlers.some(({ start, end }) => start <= at && at < end);
}

/** Closes what a generator delegates to; answers what that raised. */
function closeDelegate(machine: Machine, frame: Frame, generator: PyGenerator): Raised | null {
  const delegate = delegateOf(generator);
  if (!delegate) return null;
  try {
    closeWhileWaiting(machine, frame, generator, delegate);
    return null;
  } catch (error) {
    if (error instanceof Raised) return error;
    throw error;
  }
}

/** Closes what a generator delegates to, while it counts as running. */
export function closeWhileWaiting(
  machine: Machine,
  frame: Frame,
  generator: PyGenerator,
  delegate: PyObject,
): void {
  const { depth } = frame;
  generator.state = 'executing';
  frame.push(delegate);
  try {
    if (delegate instanceof PyGenerator) closeGenerator(machine, frame, delegate);
    else if (findClose(machine, frame, delegate)) machine.call(frame, frame.peek(0), []);
  } finally {
    generator.state = 'suspended';
    frame.unwind(depth);
  }
}

/** Pushes `close` of an iterator; what looking for it raises is only told on standard error. */
function findClose(machine: Machine, frame: Frame, iterator: PyObject): boolean {
  const { depth } = frame;
  try {
    return findAttribute(machine, frame, iterator, 'close');
  } catch (error) {
    writeUnraisable(machine, error, 'while closing generator', iterator);
    frame.unwind(depth);
    return false;
  }
}
