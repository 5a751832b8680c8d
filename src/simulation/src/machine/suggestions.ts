// What CPython adds to a NameError: Lib/traceback.py `_compute_suggestion_error` and the hint to
// import (3.12). Suggestions of similar names depend on everything in scope; the model leaves such a
// message to real CPython where a similar name exists.
import type { Globals } from '../objects/functions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { ownAttribute } from './instance-dicts.ts';
import { foreignHint } from './foreign-names.ts';
import { setExceptionField } from './exceptions/fields.ts';
import { raise } from './raise.ts';
import { closestName } from './closest-name.ts';

const standardModules: ReadonlySet<string> = new Set([
  'abc',
  'array',
  'ast',
  'atexit',
  'bisect',
  'collections',
  'contextlib',
  'copy',
  'csv',
  'ctypes',
  'dataclasses',
  'datetime',
  'dis',
  'enum',
  'functools',
  'gc',
  'heapq',
  'inspect',
  'io',
  'itertools',
  'json',
  'logging',
  'math',
  'operator',
  'os',
  'pathlib',
  'pickle',
  'random',
  're',
  'string',
  'struct',
  'sys',
  'threading',
  'time',
  'timeit',
  'tracemalloc',
  'types',
  'typing',
  'weakref',
]);

/** Names that every program of CPython sees and that the model may lack: using one is refused. */
const lacking: ReadonlySet<string> = new Set(
  `
  NotImplemented UnicodeDecodeError UnicodeEncodeError
  UnicodeTranslateError __import__ aiter anext breakpoint bytearray bytes classmethod
  copyright credits delattr dir exit globals hasattr help input issubclass
  license locals memoryview open property quit staticmethod super vars frozendict sentinel
  PythonFinalizationError ImportCycleError __debug__ __builtins__ __annotations__
`.split(/\s+/),
);

/** Names of `builtins` that are no entries of the model's table. */
const constants = ['None', 'False', 'True'];

/** The error for a name that is bound nowhere that the frame can see. */
export function unknownName(machine: Machine, frame: Frame, name: string): Error {
  if (lacking.has(name) || machine.starImported) throw machine.unsupported(name);
  const error = raise(machine, 'NameError', `name '${name}' is not defined`);
  error.exception.suggestion = suggestionFor(machine, frame, name);
  setExceptionField(machine, error.exception, '.name', machine.heap.immortalStr(name));
  return error;
}

function suggestionFor(machine: Machine, frame: Frame, name: string): string {
  const { minor } = machine.profile;
  const { code, locals, namespace, globals } = frame;
  const bound = code.locals.filter((_, index) => locals[index]);
  const builtins = [...machine.builtins.keys(), ...constants, ...lacking];
  const groups = [namespace ? namesIn(namespace) : bound, namesIn(globals), builtins];
  let similar: string | null = null;
  const self = locals[code.locals.indexOf('self')];
  if (minor >= 12 && self && ownAttribute(machine, self, name)) similar = `self.${name}`;
  else if (minor >= 13) similar = closestName(name, groups.flat());
  else for (const group of groups) similar ??= closestName(name, group);
  const told = similar === null ? '' : `. Did you mean: '${similar}'?`;
  if (minor < 12 || !standardModules.has(name)) return told;
  return `${told}${similar === null ? '. Did' : ' Or did'} you forget to import '${name}'?`;
}

function namesIn(namespace: Globals): string[] {
  return Array.from(namespace.entries(), ([name]) => name);
}

/** What a traceback adds where an attribute is missing, empty where no name is like it. */
export function attributeSuggestion(machine: Machine, object: PyObject, name: string): string {
  const { minor } = machine.profile;
  const { inlineValues, managedDict } = object;
  const types = object instanceof PyType ? [...object.mro, ...object.type.mro] : object.type.mro;
  const names = [
    ...(inlineValues?.keys() ?? []),
    ...(managedDict instanceof PyDict ? [...managedDict.entries()].map(textOf) : []),
    ...types.flatMap(({ attributes }) => [...attributes.keys()]),
  ];
  // `dir` sorts; from 3.13 on names with an underscore are for those who wrote one.
  const open = minor >= 13 && !name.startsWith('_');
  const similar = closestName(
    name,
    [...new Set(names)].filter((other) => !open || !other.startsWith('_')).sort(),
  );
  if (similar === null) {
    const hint = minor < 15 ? undefined : foreignHint(object, name);
    return hint === undefined ? '' : `. ${hint}`;
  }
  return minor < 15
    ? `. Did you mean: '${similar}'?`
    : `. Did you mean '.${similar}' instead of '.${name}'?`;
}

/** The text of an entry's key; nothing is like the empty one. */
const textOf = ({ key }: { readonly key: PyObject }) => (key instanceof PyStr ? key.value : '');
