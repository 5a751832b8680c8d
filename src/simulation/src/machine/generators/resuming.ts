// How a generator goes on with an exception: gen_send_ex2 and CLEANUP_THROW, CPython 3.11 to 3.15.
import type { PyGenerator } from '../../objects/generators.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import type { Raised } from '../raise.ts';
import { delegateOf, endDelegation, pushStopValue } from './delegation.ts';
import { isStopIteration } from './ending.ts';

/**
 * Raises an exception where a generator stands; answers as `resume`. At a `yield from`, StopIteration
 * ends that: from 3.12 on wherever it comes from, before only where the delegate raised it.
 */
export function resumeThrown(
  machine: Machine,
  frame: Frame,
  generator: PyGenerator,
  thrown: Raised,
  byDelegate = machine.profile.minor >= 12,
): boolean {
  if (byDelegate && delegateOf(generator) && isStopIteration(thrown.exception)) {
    pushStopValue(machine, frame, thrown);
    return endDelegation(machine, frame, generator);
  }
  return machine.resume(frame, generator, null, thrown);
}
