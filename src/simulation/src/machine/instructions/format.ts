import { op } from '../../compiler/opcodes.ts';
import { ownFreeLists } from '../../objects/free-lists.ts';
import { PyStr, strType } from '../../objects/simple.ts';
import type { HandlerTable } from '../context.ts';
import { asciiOnly } from '../../objects/quote.ts';
import { joined } from '../joined-strings.ts';
import { pushFormat } from '../formatting/format.ts';
import { pushRepr, pushStr } from '../text.ts';

/** The pieces of an f-string. */
export const formatInstructions: HandlerTable = {
  [op.FORMAT_SIMPLE](machine, frame) {
    const value = frame.peek(0);
    if (value.type === strType) return;
    pushFormat(machine, frame, value, '');
    frame.collapse(frame.depth - 2);
  },
  [op.FORMAT_WITH_SPEC](machine, frame) {
    const [spec, value] = [frame.peek(0), frame.peek(1)];
    const { heap, profile } = machine;
    // What formats is a method bound to the value.
    const list = profile.minor >= 14 ? ownFreeLists.builtinMethods : null;
    const method = heap.makeOwn(list);
    pushFormat(machine, frame, value, spec instanceof PyStr ? spec : '');
    heap.dropOwn(list, method);
    frame.collapse(frame.depth - 3);
  },
  [op.CONVERT_VALUE](machine, frame, conversion) {
    const value = frame.peek(0);
    machine.heap.blocks.meter?.called('repr');
    if (conversion === 1) pushStr(machine, frame, value);
    else if (conversion === 2) pushRepr(machine, frame, value);
    else frame.push(machine.heap.freshStr(asciiOnly(machine.repr(frame, value))));
    frame.collapse(frame.depth - 2);
  },
  [op.BUILD_STRING](machine, frame, count) {
    const parts: PyStr[] = [];
    for (let at = count - 1; at >= 0; at -= 1) {
      const part = frame.peek(at);
      if (part instanceof PyStr) parts.push(part);
    }
    frame.push(joined(machine, parts, ''));
    frame.collapse(frame.depth - 1 - count);
  },
};
