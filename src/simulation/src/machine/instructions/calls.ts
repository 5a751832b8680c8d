import { op } from '../../compiler/opcodes.ts';
import { PyFunction } from '../../objects/functions.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { type PyObject } from '../../objects/object.ts';
import { labelPlace } from '../../trace/place.ts';
import type { HandlerTable } from '../context.ts';
import { raise } from '../raise.ts';

/** Calls, functions and imports. */
export const callInstructions: HandlerTable = {
  [op.CALL](machine, frame, count) {
    machine.callOnStack(frame, count, []);
  },
  [op.CALL_KW](machine, frame, count) {
    const keys = frame.peek(0);
    const items = keys instanceof PyTuple ? keys.items : [];
    const names = items.map((name) => (name instanceof PyStr ? name.value : ''));
    frame.pop();
    machine.callOnStack(frame, count, names);
  },
  [op.MAKE_FUNCTION](machine, frame, packed) {
    const { heap } = machine;
    const constant = frame.code.constants[packed >> 2];
    if (constant?.kind !== 'code') throw new Error('not a code object');
    const made = heap.allocate(new PyFunction(constant.code, frame.globals));
    const take = (text: string): PyObject => {
      const label = heap.label(text);
      const target = frame.popTo(labelPlace(made.id, label));
      made.fields.unshift({ label, target });
      return target;
    };
    if (packed & 2) {
      const closure = take('.__closure__');
      if (closure instanceof PyTuple) made.closure = closure;
    }
    if (packed & 1) {
      const defaults = take('.__defaults__');
      if (defaults instanceof PyTuple) made.defaults = defaults;
    }
    heap.track(made);
    frame.push(made);
  },
  [op.LOAD_BUILD_CLASS](machine, frame) {
    const build = machine.builtins.get('__build_class__');
    if (build) frame.push(build);
  },
  [op.IMPORT_NAME](machine, frame, index) {
    const name = frame.code.names[index] ?? '';
    if (machine.exiting) throw machine.unsupported('import while the interpreter ends');
    const module = machine.modules.get(name);
    if (!module) throw machine.unsupported(`import ${name}`);
    frame.push(module);
  },
  [op.IMPORT_FROM](machine, frame, index) {
    const name = frame.code.names[index] ?? '';
    machine.getAttribute(frame, frame.peek(0), name);
  },
  [op.LOAD_ASSERTION_ERROR](machine, frame) {
    const type = machine.builtins.get('AssertionError');
    if (!type) throw raise(machine, 'RuntimeError', 'lost AssertionError');
    frame.push(type);
  },
};
