// What programs of the library need beside the language.
import { PyFunction } from '../../objects/functions.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import type { Call, Native } from '../context.ts';
import { newTuple } from '../sequences.ts';
import { compileText } from '../library/library.ts';

function strings(tuple: PyTuple): string[] {
  return tuple.items.map((item) => (item instanceof PyStr ? item.value : ''));
}

/** `func(*args, **names)` where these lie in a tuple, or an iterable, and a dict. */
const call: Native = ({ machine, frame, args: [func, given, names] }: Call) => {
  if (!func || !given) throw machine.unsupported('_library.call');
  const base = frame.depth;
  if (!(given instanceof PyTuple)) {
    const tuple = machine.builtins.get('tuple');
    if (tuple) machine.call(frame, tuple, [given]);
  }
  const positional = given instanceof PyTuple ? given : frame.peek(0);
  const entries = names instanceof PyDict ? [...names.entries()] : [];
  const items = positional instanceof PyTuple ? positional.items : [];
  machine.call(
    frame,
    func,
    [...items, ...entries.map(({ value }) => value)],
    entries.map(({ key }) => (key instanceof PyStr ? key.value : '')),
  );
  frame.collapse(base);
  return undefined;
};

/** Runs the text of a function's body, whose parameters have these names and values; its result. */
const create: Native = ({ machine, frame, args: [text, names, values] }: Call) => {
  const fits = text instanceof PyStr && names instanceof PyTuple && values instanceof PyTuple;
  if (!fits) throw machine.unsupported('_library.create');
  const lines = text.value.split('\n').map((line) => ` ${line}`);
  const header = `def __create_fn__(${strings(names).join(', ')}):`;
  const module = compileText(machine.profile, [header, ...lines].join('\n'));
  const constant = module.constants.find(({ kind }) => kind === 'code');
  if (constant?.kind !== 'code') throw new Error('no function in the text');
  machine.makeConstants(module);
  const made = machine.heap.allocate(new PyFunction(constant.code, machine.globals));
  frame.push(made);
  machine.heap.track(made);
  machine.call(frame, made, values.items);
  frame.collapse(frame.depth - 2);
  return undefined;
};

/** A tuple of the builtin types of these names, as far as the model has them. */
const typesNamed: Native = ({ machine, args: [names] }: Call) => {
  const wanted = names instanceof PyStr ? names.value.split(' ') : [];
  return newTuple(
    machine,
    wanted.flatMap((name) => machine.builtins.get(name) ?? []),
  );
};

/** The functions of the library's own module, by name. */
export const libraryFunctions: Readonly<Record<string, Native>> = {
  call,
  create,
  types_named: typesNamed,
};
