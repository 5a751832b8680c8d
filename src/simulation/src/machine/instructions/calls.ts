import { op } from '../../compiler/opcodes.ts';
import { PyFunction, PyModule } from '../../objects/functions.ts';
import { PyStr } from '../../objects/simple.ts';
import type { Field } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyDict } from '../../objects/tables.ts';
import { labelPlace } from '../../trace/place.ts';
import type { HandlerTable } from '../context.ts';
import { isMapped } from '../mapped-names.ts';
import { exportedNames } from '../modules/exported-names.ts';
import { raise } from '../raise.ts';

/** Calls, functions and imports. */
export const callInstructions: HandlerTable = {
  [op.CALL](machine, frame, count) {
    machine.callLast(frame, count, []);
  },
  [op.CALL_KW](machine, frame, count) {
    const keys = frame.peek(0);
    const items = keys instanceof PyTuple ? keys.items : [];
    const names = items.map((name) => (name instanceof PyStr ? name.value : ''));
    frame.pop();
    machine.callLast(frame, count, names);
  },
  [op.MAKE_FUNCTION](machine, frame, packed) {
    const { heap } = machine;
    const constant = frame.code.constants[packed >> 4];
    if (constant?.kind !== 'code') throw new Error('not a code object');
    const made = heap.allocate(new PyFunction(constant.code, frame.globals));
    const take = (text: string): Field => {
      const label = heap.label(text);
      return { label, target: frame.popTo(labelPlace(made.id, label)) };
    };
    const closure = packed & 2 ? take('.__closure__') : null;
    const annotations = packed & 8 ? take('.__annotations__') : null;
    const named = packed & 4 ? take('.__kwdefaults__') : null;
    const defaults = packed & 1 ? take('.__defaults__') : null;
    if (closure?.target instanceof PyTuple) made.closure = closure.target;
    if (defaults?.target instanceof PyTuple) made.defaults = defaults.target;
    made.annotations = annotations?.target ?? null;
    if (named?.target instanceof PyDict) made.kwdefaults = named.target;
    // func_clear lets go of them in this order.
    made.fields = [defaults, named, closure, annotations].filter((field) => field !== null);
    if (isMapped(frame.globals)) {
      const [label, target] = [heap.label('.__globals__'), frame.globals.mapping];
      heap.incref(target, labelPlace(made.id, label));
      made.fields.unshift({ label, target });
    }
    heap.track(made);
    frame.push(made);
  },
  [op.LOAD_BUILD_CLASS](machine, frame) {
    const build = machine.builtins.get('__build_class__');
    if (build) frame.push(build);
  },
  [op.IMPORT_NAME](machine, frame, index) {
    if (machine.profile.minor < 12) machine.collector.disturbed(1);
    const name = frame.code.names[index] ?? '';
    if (machine.exiting) throw machine.unsupported('import while the interpreter ends');
    const module = machine.module(name);
    if (!module) throw machine.unsupported(`import ${name}`);
    frame.push(module);
  },
  [op.IMPORT_FROM](machine, frame, index) {
    const name = frame.code.names[index] ?? '';
    const module = frame.peek(0);
    const inner = module instanceof PyModule && !module.attributes.has(name);
    const found = inner ? machine.module(`${module.name}.${name}`) : undefined;
    if (found) frame.push(found);
    else machine.getAttribute(frame, module, name);
  },
  [op.IMPORT_STAR](machine, frame) {
    const module = frame.peek(0);
    if (!(module instanceof PyModule)) throw machine.unsupported('import * from no module');
    machine.starImported = true;
    for (const name of exportedNames(module)) {
      machine.getAttribute(frame, module, name);
      const place = frame.globals.place(name);
      const old = frame.globals.get(name);
      frame.globals.set(name, frame.popTo(place));
      if (old) machine.heap.decref(old, place);
    }
    frame.pop();
  },
  [op.LOAD_ASSERTION_ERROR](machine, frame) {
    const type = machine.builtins.get('AssertionError');
    if (!type) throw raise(machine, 'RuntimeError', 'lost AssertionError');
    frame.push(type);
  },
};
