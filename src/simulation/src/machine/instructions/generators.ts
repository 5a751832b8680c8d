import { op } from '../../compiler/opcodes.ts';
import { PyGenerator } from '../../objects/generators.ts';
import type { HandlerTable } from '../context.ts';
import { letsStopIterationOut } from '../generators/ending.ts';
import { sendTo } from '../generators/delegation.ts';
import { beginWalk, walkOver } from '../walks.ts';

/** `yield from`; YIELD_VALUE itself belongs to the machine's loop. */
export const generatorInstructions: HandlerTable = {
  [op.GET_YIELD_FROM_ITER](machine, frame) {
    const iterable = frame.peek(0);
    if (iterable instanceof PyGenerator || beginWalk(machine, frame)) return;
    machine.iterate(frame, iterable);
    frame.collapse(frame.depth - 2);
  },
  [op.SEND](machine, frame, target) {
    const [receiver, value] = [frame.peek(1), frame.peek(0)];
    if (receiver instanceof PyGenerator && !letsStopIterationOut(machine, receiver)) {
      if (machine.enterGenerator(frame, receiver, value)) {
        frame.pop();
        return;
      }
      frame.pop();
      frame.push(machine.heap.none);
      frame.next = target;
      return;
    }
    const walk = value === machine.heap.none ? walkOver(frame, 1) : undefined;
    const yielded = sendTo(machine, frame, walk ?? receiver, value);
    frame.collapse(frame.depth - 2);
    if (!yielded) frame.next = target;
  },
  [op.END_SEND](_machine, frame) {
    frame.removeAt(frame.depth - 2);
  },
};
