import { op } from '../../compiler/opcodes.ts';
import { PyGenerator } from '../../objects/generators.ts';
import type { HandlerTable, Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { generators } from '../generators/generators-chunk.ts';
import { beginWalk, walkOver } from '../walks.ts';
import { warmUp } from '../warmth.ts';

/** Goes on elsewhere; a jump back looks whether a collection is due. */
function jump(machine: Machine, frame: Frame, target: number): void {
  if (target < frame.next) machine.collector.runDue();
  frame.next = target;
}

/** JUMP_BACKWARD and JUMP_FORWARD. */
function jumpAlways(machine: Machine, frame: Frame, target: number): void {
  if (target < frame.next && machine.profile.minor === 11) warmUp(frame.code);
  jump(machine, frame, target);
}

/** Jumps and loops. */
export const controlInstructions: HandlerTable = {
  [op.JUMP](machine, frame, target) {
    jumpAlways(machine, frame, target);
  },
  [op.POP_JUMP_IF_FALSE](machine, frame, target) {
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    if (!truth) jump(machine, frame, target);
  },
  [op.POP_JUMP_IF_TRUE](machine, frame, target) {
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    if (truth) jump(machine, frame, target);
  },
  [op.GET_ITER](machine, frame) {
    if (beginWalk(machine, frame)) return;
    machine.iterate(frame, frame.peek(0));
    frame.collapse(frame.depth - 2);
  },
  [op.FOR_ITER](machine, frame, target) {
    const iterator = frame.peek(0);
    const goesOn =
      iterator instanceof PyGenerator && !generators.code.letsStopIterationOut(machine, iterator)
        ? machine.enterGenerator(frame, iterator, machine.heap.none)
        : machine.next(frame, walkOver(frame, 0) ?? iterator);
    // When the iterator is exhausted, the entry that END_FOR would pop was never pushed.
    if (!goesOn) frame.next = target + 1;
  },
};
