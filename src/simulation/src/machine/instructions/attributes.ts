import { op } from '../../compiler/opcodes.ts';
import { deleteAttribute, loadMethod, storeAttribute } from '../attributes.ts';
import type { HandlerTable } from '../context.ts';
import { entersGetItem, entersGetter } from '../specialization.ts';
import { deleteItem, newSlice, pushItem, pushSlice, storeItem } from '../subscripts.ts';

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
    frame.swap(2);
    storeAttribute(machine, frame, object, frame.code.names[index] ?? '');
    frame.pop();
  },
  [op.DELETE_ATTR](machine, frame, index) {
    deleteAttribute(machine, frame, frame.peek(0), frame.code.names[index] ?? '');
    frame.pop();
  },
  [op.BINARY_SUBSCR](machine, frame) {
    if (entersGetItem(machine, frame)) return;
    pushItem(machine, frame, frame.peek(1), frame.peek(0));
    frame.collapse(frame.depth - 3);
  },
  [op.STORE_SUBSCR](machine, frame) {
    storeItem(machine, frame, frame.peek(1), frame.peek(0), frame.peek(2));
    frame.unwind(frame.depth - 3);
  },
  [op.DELETE_SUBSCR](machine, frame) {
    deleteItem(machine, frame, frame.peek(1), frame.peek(0));
    frame.unwind(frame.depth - 2);
  },
  [op.BINARY_SLICE](machine, frame) {
    const bounds = { start: frame.peek(1), stop: frame.peek(0), step: machine.heap.none };
    pushSlice(machine, frame, frame.peek(2), bounds);
    frame.collapse(frame.depth - 4);
  },
  [op.STORE_SLICE](machine, frame) {
    const bounds = { start: frame.peek(1), stop: frame.peek(0), step: machine.heap.none };
    frame.push(newSlice(machine, bounds));
    storeItem(machine, frame, frame.peek(3), frame.peek(0), frame.peek(4));
    frame.unwind(frame.depth - 5);
  },
};
