import { op } from '../../compiler/opcodes.ts';
import type { HandlerTable } from '../context.ts';

/** Instructions that only move entries of the stack. */
export const stackInstructions: HandlerTable = {
  [op.LINE](machine, frame, line) {
    frame.line = line;
    // Text that the program compiles has lines of its own, which are none of the program's.
    if (frame.code.filename === null) machine.heap.writer.line(line);
  },
  [op.LOAD_CONST](machine, frame, index) {
    const constant = frame.constants[index];
    if (!constant) throw new Error('a constant is missing');
    if (machine.profile.borrowedConstants) frame.pushBorrowed(constant);
    else frame.push(constant);
  },
  [op.PUSH_NULL](_machine, frame) {
    frame.pushNull();
  },
  [op.POP_TOP](_machine, frame) {
    frame.pop();
  },
  [op.POP_ITER](_machine, frame) {
    frame.pop();
  },
  [op.COPY](_machine, frame, offset) {
    frame.copy(offset - 1);
  },
  [op.SWAP](_machine, frame, count) {
    frame.swap(count);
  },
};
