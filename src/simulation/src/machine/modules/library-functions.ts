// What programs of the library need beside the language.
import type { CodeObject } from '../../compiler/code.ts';
import { PyException } from '../../objects/exceptions.ts';
import { PyFunction } from '../../objects/functions.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { PyDict } from '../../objects/tables.ts';
import { pushAlias } from '../generic-alias.ts';
import { newObject } from '../builtins/reduce.ts';
import { clearDescriptors } from '../class-places.ts';
import { replaceClass } from '../class-parts.ts';
import { PyType } from '../../objects/object.ts';
import { Unsupported } from '../../syntax/refusal.ts';
import { abcFunctions } from './abc-caches.ts';
import type { Call, Native } from '../context.ts';
import { newTuple } from '../sequences.ts';
import { compileText } from '../library/compile-text.ts';
import type { NativeModule } from './native-module.ts';

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

/** A code object, and all inside it, whose qualified names begin otherwise. */
function requalified(code: CodeObject, from: string, to: string): CodeObject {
  return {
    ...code,
    qualname: code.qualname.replace(from, to),
    constants: code.constants.map((constant) =>
      constant.kind === 'code'
        ? { ...constant, code: requalified(constant.code, from, to) }
        : constant,
    ),
  };
}

/**
 * Runs the text of a function's body, whose parameters have these names and values; its result. The
 * functions that it makes are named as those of a class.
 */
const create: Native = ({ machine, frame, args: [text, names, values, owner] }: Call) => {
  const fits = text instanceof PyStr && names instanceof PyTuple && values instanceof PyTuple;
  if (!fits) throw machine.unsupported('_library.create');
  const lines = text.value.split('\n').map((line) => ` ${line}`);
  const header = `def __create_fn__(${strings(names).join(', ')}):`;
  const module = compileText(machine.profile, [header, ...lines].join('\n'));
  const constant = module.constants.find(({ kind }) => kind === 'code');
  if (constant?.kind !== 'code') throw new Error('no function in the text');
  const prefix = owner instanceof PyStr ? `${owner.value}.` : '';
  const code = requalified(constant.code, '__create_fn__.<locals>.', prefix);
  machine.makeConstants(code);
  const made = machine.heap.allocate(new PyFunction(code, machine.globals));
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

/** The repr of an object, or None where it holds an address. */
const shown: Native = ({ machine, frame, args: [object] }: Call) => {
  if (!object) throw machine.unsupported('_library.shown');
  const base = frame.depth;
  try {
    return machine.heap.str(machine.repr(frame, object));
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    frame.unwind(base);
    return machine.heap.none;
  }
};

const functions: Readonly<Record<string, Native>> = {
  ...abcFunctions,
  /** `types.GenericAlias(cls, args)`. */
  alias({ machine, frame, args: [cls, args] }) {
    if (cls && args) pushAlias(machine, frame, cls, args);
    return undefined;
  },
  call,
  create,
  __newobj__: newObject,
  is_union: ({ machine, args: [object] }) =>
    machine.heap.bool(['types.UnionType', 'typing.Union'].includes(object?.type.name ?? '')),
  /** Says that another class takes the place of one. */
  replaced({ machine, args: [cls] }) {
    if (!(cls instanceof PyType)) return machine.heap.none;
    replaceClass(cls);
    if (machine.profile.minor >= 14) clearDescriptors(machine, cls);
    return machine.heap.none;
  },
  /** Refuses what a program of the library does not do as CPython does. */
  refuse({ machine, args: [feature] }) {
    throw machine.unsupported(feature instanceof PyStr ? feature.value : 'this');
  },
  shown,
  /** What a traceback adds to the text of an exception. */
  suggestion: ({ machine, args: [error] }) =>
    machine.heap.str(error instanceof PyException ? error.suggestion : ''),
  types_named: typesNamed,
};

/** The library's own module. */
export const library: NativeModule = { functions };
