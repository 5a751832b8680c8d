import { op } from '../../compiler/opcodes.ts';
import { PyStr } from '../../objects/simple.ts';
import type { HandlerTable } from '../context.ts';
import { formatSpec } from '../format.ts';

/** The pieces of an f-string. */
export const formatInstructions: HandlerTable = {
  [op.FORMAT_SIMPLE](machine, frame) {
    const value = frame.peek(0);
    if (value instanceof PyStr) return;
    frame.push(machine.heap.str(machine.str(frame, value)));
    frame.collapse(frame.depth - 2);
  },
  [op.FORMAT_WITH_SPEC](machine, frame) {
    const spec = frame.peek(0);
    const text = formatSpec(machine, frame, frame.peek(1), spec instanceof PyStr ? spec.value : '');
    frame.push(machine.heap.str(text));
    frame.collapse(frame.depth - 3);
  },
  [op.CONVERT_VALUE](machine, frame, conversion) {
    const value = frame.peek(0);
    if (conversion === 3) throw machine.unsupported('!a in an f-string');
    const text = conversion === 2 ? machine.repr(frame, value) : machine.str(frame, value);
    if (conversion === 1 && value instanceof PyStr) return;
    frame.push(machine.heap.str(text));
    frame.collapse(frame.depth - 2);
  },
  [op.BUILD_STRING](machine, frame, count) {
    let text = '';
    for (let at = count - 1; at >= 0; at -= 1) {
      const part = frame.peek(at);
      if (part instanceof PyStr) text += part.value;
    }
    frame.push(machine.heap.str(text));
    frame.collapse(frame.depth - 1 - count);
  },
};
