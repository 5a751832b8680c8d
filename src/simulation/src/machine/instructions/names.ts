import { op } from '../../compiler/opcodes.ts';
import { type Globals, PyCell } from '../../objects/functions.ts';
import type { PyObject } from '../../objects/object.ts';
import type { HandlerTable, Machine } from '../context.ts';
import { getItem } from '../dicts.ts';
import { setExceptionField } from '../exceptions/fields.ts';
import type { Frame } from '../frame.ts';
import { makeCell } from '../frame-setup.ts';
import { isMapped } from '../mapped-names.ts';
import { raise } from '../raise.ts';
import { errors } from '../errors-chunk.ts';

/** Loads, stores and deletions of variables. */
export const nameInstructions: HandlerTable = {
  [op.LOAD_NAME](machine, frame, index) {
    const name = nameAt(frame, index);
    const { namespace } = frame;
    if (isMapped(namespace) && namespace.load(frame, name)) return;
    frame.push(namespace?.get(name) ?? loadGlobal(machine, frame, name));
  },
  [op.LOAD_GLOBAL](machine, frame, index) {
    frame.push(loadGlobal(machine, frame, nameAt(frame, index)));
  },
  [op.LOAD_FAST](machine, frame, index) {
    frame.pushLocal(index, loadLocal(machine, frame, index));
  },
  [op.LOAD_FAST_BORROW](machine, frame, index) {
    frame.pushBorrowed(loadLocal(machine, frame, index));
  },
  [op.LOAD_FAST_AND_CLEAR](_machine, frame, index) {
    const object = frame.locals[index];
    if (!object) {
      frame.pushNull();
      return;
    }
    frame.locals[index] = null;
    frame.pushMoved(object, frame.localPlace(index));
  },
  [op.MAKE_CELL]({ heap }, frame, index) {
    makeCell(heap, frame, index);
  },
  [op.STORE_FAST](_machine, frame, index) {
    frame.storeLocal(index);
  },
  [op.STORE_FAST_MAYBE_NULL](_machine, frame, index) {
    if (frame.stack[frame.depth - 1]) {
      frame.storeLocal(index);
      return;
    }
    frame.pop();
    frame.clearLocal(index);
  },
  [op.DELETE_FAST](machine, frame, index) {
    loadLocal(machine, frame, index);
    frame.clearLocal(index);
  },
  [op.LOAD_DEREF](machine, frame, index) {
    const { content } = cellAt(frame, index);
    if (content) frame.push(content);
    else throw unboundCell(machine, frame, index);
  },
  [op.STORE_DEREF](machine, frame, index) {
    storeInCell(machine, frame, cellAt(frame, index));
  },
  [op.DELETE_DEREF](machine, frame, index) {
    const cell = cellAt(frame, index);
    const { content } = cell;
    if (!content) throw unboundCell(machine, frame, index);
    cell.content = null;
    cell.fields = [];
    machine.heap.decref(content, machine.heap.slot(cell, '.cell_contents'));
  },
  [op.STORE_NAME](machine, frame, index) {
    store(machine, frame, frame.namespace ?? frame.globals, nameAt(frame, index));
  },
  [op.STORE_GLOBAL](machine, frame, index) {
    store(machine, frame, frame.globals, nameAt(frame, index));
  },
  [op.DELETE_NAME](machine, frame, index) {
    remove(machine, frame, frame.namespace ?? frame.globals, nameAt(frame, index));
  },
  [op.DELETE_GLOBAL](machine, frame, index) {
    remove(machine, frame, frame.globals, nameAt(frame, index));
  },
};

/** Moves the top of the stack into a cell. */
export function storeInCell(machine: Machine, frame: Frame, cell: PyCell): void {
  const { heap } = machine;
  const place = heap.slot(cell, '.cell_contents');
  const old = cell.content;
  const died = old !== null && heap.release(old, place);
  const target = frame.popTo(place);
  cell.content = target;
  cell.fields = [{ label: heap.label('.cell_contents'), target }];
  if (died) heap.deallocate(old);
}

function nameAt(frame: Frame, index: number): string {
  return frame.code.names[index] ?? '';
}

function loadGlobal(machine: Machine, frame: Frame, name: string): PyObject {
  const own = frame.globals.get(name);
  if (own) return own;
  const builtins = isMapped(frame.globals) ? frame.globals.builtins : null;
  const found = builtins
    ? getItem(machine, builtins, machine.heap.immortalStr(name))
    : machine.builtins.get(name);
  if (found) return found;
  // The module builtins has a name of its own.
  if (name === '__name__' && !builtins) return machine.heap.immortalStr('builtins');
  throw errors.code.unknownName(machine, frame, name);
}

function loadLocal(machine: Machine, frame: Frame, index: number): PyObject {
  const object = frame.locals[index];
  if (object) return object;
  const name = frame.code.locals[index] ?? '';
  throw raise(
    machine,
    'UnboundLocalError',
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

function cellAt(frame: Frame, index: number): PyCell {
  const cell = frame.locals[index];
  if (cell instanceof PyCell) return cell;
  throw new Error('a cell is missing');
}

function unboundCell(machine: Machine, frame: Frame, index: number): Error {
  const name = frame.code.locals[index] ?? '';
  const where = 'where it is not associated with a value';
  if (!frame.code.free.includes(index)) {
    return raise(machine, 'UnboundLocalError', `cannot access local variable '${name}' ${where}`);
  }
  const text = `cannot access free variable '${name}' ${where} in enclosing scope`;
  const error = raise(machine, 'NameError', text);
  setExceptionField(machine, error.exception, '.name', machine.heap.immortalStr(name));
  return error;
}

function store(machine: Machine, frame: Frame, namespace: Globals, name: string): void {
  if (isMapped(namespace)) {
    namespace.store(frame, name);
    return;
  }
  const place = namespace.place(name);
  const old = namespace.get(name);
  if (!old || !machine.heap.release(old, place)) {
    namespace.set(name, frame.popTo(place));
    return;
  }
  // While the old value goes, the new one is still on the stack too (PyDict_SetItem).
  const value = frame.peek(0);
  machine.heap.incref(value, place);
  namespace.set(name, value);
  machine.heap.deallocate(old);
  frame.pop();
}

function remove(machine: Machine, frame: Frame, namespace: Globals, name: string): void {
  const old = namespace.get(name);
  if (old && isMapped(namespace)) {
    namespace.remove(frame, name);
    return;
  }
  if (!old) throw errors.code.unknownName(machine, frame, name);
  namespace.delete(name);
  machine.heap.decref(old, namespace.place(name));
}
