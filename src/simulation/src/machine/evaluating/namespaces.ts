// The names that exec and eval give to code: builtin_exec_impl and builtin_eval_impl of
// Python/bltinmodule.c, CPython 3.11 to 3.15.
import { type Globals, PyCell } from '../../objects/functions.ts';
import type { Heap } from '../../objects/heap.ts';
import { PyModuleDict } from '../../objects/module-dict.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyDict } from '../../objects/tables.ts';
import { pushLocals } from '../builtins/name-functions.ts';
import type { Machine } from '../context.ts';
import { getItem, newDict, setNew } from '../dicts.ts';
import type { Frame } from '../frame.ts';
import { MappingNames } from '../mapping-names.ts';
import { typeError } from '../raise.ts';

/** Where code looks for names: its own, and those of its module. */
export interface Names {
  readonly globals: Globals;
  readonly locals: Globals;
}

const known = new WeakMap<PyDict, MappingNames>();
const dicts = new WeakMap<Heap, PyDict>();

/** The dict of `builtins`, of which the model shows nothing but that it is there. */
class BuiltinsDict extends PyDict {
  override visit(): void {
    // It belongs to the interpreter.
  }
}

function builtinsDict(machine: Machine): PyDict {
  const made = dicts.get(machine.heap);
  if (made) return made;
  const dict = new BuiltinsDict();
  dict.hidden = true;
  dict.permanent = true;
  const refuse = {
    get() {
      throw machine.unsupported('the names in __builtins__');
    },
  };
  Object.defineProperties(dict, { table: refuse, used: refuse, found: refuse });
  dicts.set(machine.heap, dict);
  return dict;
}

/** The names in a dict that code takes for those of its module; it gets `__builtins__`. */
function globalsIn(machine: Machine, dict: PyDict): Globals {
  if (dict instanceof PyModuleDict) return machine.globals;
  const key = machine.heap.immortalStr('__builtins__');
  const names = known.get(dict) ?? new MappingNames(machine, dict);
  known.set(dict, names);
  const given = getItem(machine, dict, key);
  if (!given) setNew(machine, dict, key, builtinsDict(machine));
  else if (given instanceof PyDict && !(given instanceof BuiltinsDict)) names.builtins = given;
  return names;
}

/** The names that code is to run with; what it is given by default stays on the stack. */
export function namesFor(
  machine: Machine,
  frame: Frame,
  globals: PyObject | undefined,
  locals: PyObject | undefined,
  by: 'exec' | 'eval',
): Names {
  const { none } = machine.heap;
  const [given, own] = [
    globals === none ? undefined : globals,
    locals === none ? undefined : locals,
  ];
  if (given && !(given instanceof PyDict))
    throw typeError(machine, wrongGlobals(machine, given, by));
  if (own && !own.type.lookup('__getitem__')) {
    const text = by === 'exec' ? `locals must be a mapping or None, not ${own.type.name}` : null;
    throw typeError(machine, text ?? 'locals must be a mapping');
  }
  const module = given ? globalsIn(machine, given) : frame.globals;
  if (own) {
    const same = own instanceof PyModuleDict && module === machine.globals;
    return {
      globals: module,
      locals: same || own === given ? module : new MappingNames(machine, own),
    };
  }
  if (given) return { globals: module, locals: module };
  const comprehends = frame.namespace !== null && frame.locals.some((local) => local !== null);
  if (frame.namespace && !comprehends) return { globals: module, locals: frame.namespace };
  if (comprehends) pushVariables(machine, frame);
  else pushLocals(machine, frame);
  return { globals: module, locals: new MappingNames(machine, frame.peek(0)) };
}

/** Pushes a dict of the variables of a comprehension that runs in the frame around it (PEP 709). */
function pushVariables(machine: Machine, frame: Frame): void {
  const dict = newDict(machine);
  frame.push(dict);
  frame.code.locals.forEach((name, at) => {
    const held = frame.locals[at];
    const value = held instanceof PyCell ? held.content : held;
    if (value) setNew(machine, dict, machine.heap.immortalStr(name), value);
  });
}

function wrongGlobals({ profile }: Machine, { type }: PyObject, by: 'exec' | 'eval'): string {
  const frozen = profile.minor >= 15 ? ' or a frozendict' : '';
  if (by === 'exec') return `exec() globals must be a dict${frozen}, not ${type.name}`;
  return type.lookup('__getitem__')
    ? `globals must be a real dict${frozen}; try eval(expr, {}, mapping)`
    : `globals must be a dict${frozen}`;
}
