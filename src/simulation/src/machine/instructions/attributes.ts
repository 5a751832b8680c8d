import { op } from '../../compiler/opcodes.ts';
import { deleteAttribute, loadMethod, storeAttribute } from '../attributes.ts';
import type { HandlerTable } from '../context.ts';
import { dropOperands, withOperands } from './operands.ts';
import { entersGetItem, entersGetter } from '../specialization.ts';
import { slices } from '../slices-chunk.ts';
import { attributeLeftLast, itemLeftLast } from '../specialized-stores.ts';
import { pushItem, storeItem } from '../subscripts.ts';

/** Attributes and items. */
export const attributeInstructions: HandlerTable = {
  [op.LOAD_ATTR](machine, frame, index) {
    const name = frame.code.names[index] ?? '';
    if (entersGetter(machine, frame, name)) return;
    machine.getAttribute(frame, frame.peek(0), name);
    frame.collapse(frame.depth - 2);
  },
  [op.LOAD_METHOD](machine, frame, index) {
    loadMethod(machine, frame, frame.code.names[index] ?? '');
  },
  [op.STORE_ATTR](machine, frame, index) {
    const object = frame.peek(0);
    const name = frame.code.names[index] ?? '';
    const old = attributeLeftLast(machine, frame, object, name);
    if (old) frame.push(old);
    frame.swap(old ? 3 : 2);
    storeAttribute(machine, frame, object, name);
    frame.pop();
    if (old) frame.pop();
  },
  [op.DELETE_ATTR](machine, frame, index) {
    deleteAttribute(machine, frame, frame.peek(0), frame.code.names[index] ?? '');
    frame.pop();
  },
  [op.BINARY_SUBSCR](machine, frame) {
    if (entersGetItem(machine, frame)) return;
    const [object, index] = [frame.peek(1), frame.peek(0)];
    withOperands(machine, frame, 15, () => {
      pushItem(machine, frame, object, index);
    });
  },
  [op.STORE_SUBSCR](machine, frame) {
    const [value, object, key] = [frame.peek(2), frame.peek(1), frame.peek(0)];
    const old = itemLeftLast(machine, frame, object, key);
    if (old) {
      frame.push(old);
      for (const depth of [4, 3, 2]) frame.swap(depth);
    }
    storeItem(machine, frame, object, key, value);
    dropOperands(machine, frame, 3);
    if (old) frame.pop();
  },
  [op.DELETE_SUBSCR](machine, frame) {
    slices.code.deleteItem(machine, frame, frame.peek(1), frame.peek(0));
    dropOperands(machine, frame, 2);
  },
  [op.BINARY_SLICE](machine, frame) {
    const bounds = { start: frame.peek(1), stop: frame.peek(0), step: machine.heap.none };
    slices.code.pushSlice(machine, frame, frame.peek(2), bounds);
    const order = machine.profile.minor < 15 ? [1, 2, 0] : [2, 1, 0];
    frame.collapseInOrder(frame.depth - 4, order);
  },
  [op.STORE_SLICE](machine, frame) {
    const bounds = { start: frame.peek(1), stop: frame.peek(0), step: machine.heap.none };
    frame.push(slices.code.newSlice(machine, bounds));
    storeItem(machine, frame, frame.peek(3), frame.peek(0), frame.peek(4));
    // The slice goes first, and the bounds that it took over with it.
    const order = machine.profile.minor < 14 ? [4, 2, 3, 0, 1] : [4, 2, 3, 1, 0];
    frame.releaseInOrder(frame.depth - 5, order);
  },
};
