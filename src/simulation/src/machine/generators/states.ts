// What a generator goes through: gi_frame_state and gi_exc_state of Objects/genobject.c, 3.11 to 3.15.
import type { PyGenerator } from '../../objects/generators.ts';
import { labelPlace } from '../../trace/place.ts';
import type { Machine } from '../context.ts';
import { Frame } from '../frame.ts';

const running = (machine: Machine) => machine.heap.interpreter('exception being handled');

/** A generator runs on: the exceptions that it was handling are handled again. */
export function wake(machine: Machine, generator: PyGenerator, frame: Frame): void {
  generator.state = 'executing';
  const { handling } = generator;
  generator.handling = [];
  for (const { depth, exception, label } of handling) {
    machine.heap.move(exception, labelPlace(generator.id, label), running(machine));
    machine.handling.push({ frame, depth, exception });
  }
}

/** A generator has yielded: it takes the exceptions that it handles along. */
export function suspend(machine: Machine, generator: PyGenerator, frame: Frame): void {
  generator.state = 'suspended';
  const first = machine.handling.findIndex((entry) => entry.frame === frame);
  if (first < 0) return;
  const { heap } = machine;
  generator.handling = machine.handling.splice(first).map(({ depth, exception }, at) => {
    const label = heap.label(`.gi_exc_state[${String(at)}]`);
    heap.move(exception, running(machine), labelPlace(generator.id, label));
    return { depth, exception, label };
  });
}

/** A generator has ended, in one way or another; its frame belongs to others now. */
export function finish({ profile }: Machine, generator: PyGenerator): void {
  generator.state = 'completed';
  // In 3.11 and from 3.15 on its frame has left the chain of those that run before it is cleared.
  const unlinked = profile.minor === 11 || profile.minor >= 15;
  if (unlinked && generator.frame instanceof Frame) generator.frame.previous = null;
  generator.frame = null;
}

/** Lets go of all that a generator's frame holds, as it will never run again (gen_clear_frame). */
export function clearFrame(machine: Machine, generator: PyGenerator): void {
  const { frame, handling } = generator;
  finish(machine, generator);
  generator.handling = [];
  frame?.clear();
  for (const { exception, label } of handling) {
    machine.heap.decref(exception, labelPlace(generator.id, label));
  }
}
