// Attributes of functions: func_getsetlist and func_memberlist of Objects/funcobject.c, CPython 3.11 to
// 3.15.
import { PyCode, PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { labelPlace } from '../trace/place.ts';
import { isCallable } from './callable.ts';
import { codeOf } from './code-attributes.ts';
import type { ComputedAttribute } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { newDict, setNew } from './dicts.ts';
import type { Frame } from './frame.ts';
import { dictOf, replaceDict } from './instance-dicts.ts';
import { dictOfNames } from './module-names.ts';
import { raise, typeError } from './raise.ts';
import { emptyTuple } from './sequences.ts';

function functionOf(object: PyObject): PyFunction {
  if (object instanceof PyFunction) return object;
  throw new Error('not a function');
}

function kept(machine: Machine, owner: PyFunction, text: string): PyObject | undefined {
  const label = machine.heap.label(text);
  return owner.fields.find((field) => field.label === label)?.target;
}

/** Lets a function hold another object under a label, in place of what is there. */
function keep(machine: Machine, owner: PyFunction, text: string, target: PyObject | null): void {
  const { heap } = machine;
  const label = heap.label(text);
  const place = labelPlace(owner.id, label);
  const at = owner.fields.findIndex((field) => field.label === label);
  const [old] = at < 0 ? [] : owner.fields.splice(at, 1);
  if (target) {
    heap.incref(target, owner.id === 0 ? heap.slot(owner, text) : place);
    owner.fields.push({ label, target });
  }
  if (old) heap.decref(old.target, place);
}

/** A text of the function that its code gives, until the program sets another. */
function text(
  name: string,
  given: (owner: PyFunction, machine: Machine) => PyObject,
): ComputedAttribute {
  return {
    get: (machine, object) => {
      const owner = functionOf(object);
      return kept(machine, owner, `.${name}`) ?? given(owner, machine);
    },
    set: (machine, object, value) => {
      const named = name === '__name__' || name === '__qualname__';
      if (named && !(value instanceof PyStr)) {
        throw typeError(machine, `${name} must be set to a string object`);
      }
      const owner = functionOf(object);
      keep(machine, owner, `.${name}`, value ?? machine.heap.none);
      if (!(value instanceof PyStr)) return;
      if (name === '__name__') owner.name = value.value;
      else if (name === '__qualname__') owner.qualname = value.value;
    },
  };
}

const functionDoc = (machine: Machine, owner: PyFunction) =>
  kept(machine, owner, '.__doc__') ?? docOf(owner, machine);

function docOf({ code: { doc } }: PyFunction, { heap }: Machine): PyObject {
  if (doc === null) return heap.none;
  return heap.immortalStr(doc);
}

/** Pushes the dict that a function of annotations makes. */
export function annotate(machine: Machine, frame: Frame, made: PyObject): PyDict {
  const wanted = made instanceof PyFunction && made.code.positional > 0;
  machine.call(frame, made, wanted ? [machine.heap.int(1)] : []);
  const dict = frame.peek(0);
  if (dict instanceof PyDict) return dict;
  throw typeError(machine, `__annotate__ returned non-dict of type '${dict.type.name}'`);
}

/** The dict of a function's annotations, made when it is asked for the first time. */
function pushAnnotations(machine: Machine, owner: PyFunction, frame: Frame): void {
  const { annotations } = owner;
  if (annotations instanceof PyDict) {
    frame.push(annotations);
    return;
  }
  if (annotations instanceof PyFunction) annotate(machine, frame, annotations);
  else frame.push(newDict(machine));
  const dict = frame.peek(0);
  if (!(dict instanceof PyDict)) return;
  if (annotations instanceof PyTuple) {
    for (let at = 0; at + 1 < annotations.items.length; at += 2) {
      const [key, value] = annotations.items.slice(at, at + 2);
      if (key && value) setNew(machine, dict, key, value);
    }
  }
  setAnnotations(machine, owner, dict, machine.profile.minor >= 14);
}

function setAnnotations(
  machine: Machine,
  owner: PyFunction,
  value: PyObject,
  beside: boolean,
): void {
  // From 3.14 on the function that made them stays.
  const old = owner.annotations;
  owner.annotations = value;
  if (beside && old) keep(machine, owner, '.__annotate__', old);
  keep(machine, owner, '.__annotations__', value);
}

const functionAnnotations: ComputedAttribute = {
  get(machine, object, frame) {
    pushAnnotations(machine, functionOf(object), frame);
    return undefined;
  },
  set(machine, object, value) {
    const given = value === machine.heap.none ? null : value;
    if (given && !(given instanceof PyDict)) {
      throw typeError(machine, '__annotations__ must be set to a dict object');
    }
    const owner = functionOf(object);
    keep(machine, owner, '.__annotate__', null);
    keep(machine, owner, '.__annotations__', given);
    owner.annotations = given;
  },
};

/** func_set_code: other code, with as many variables from outside. */
function setCode(machine: Machine, owner: PyFunction, value: PyObject | null): void {
  if (!(value instanceof PyCode)) {
    throw typeError(machine, '__code__ must be set to a code object');
  }
  const wanted = owner.closure?.items.length ?? 0;
  const { free } = value.code;
  if (free.length !== wanted) {
    const text = `${owner.name}() requires a code object with ${String(wanted)} free vars, not ${String(free.length)}`;
    throw raise(machine, 'ValueError', text);
  }
  // What it has from its `def` stays.
  const { heap } = machine;
  keep(machine, owner, '.__doc__', functionDoc(machine, owner));
  keep(machine, owner, '.__name__', heap.immortalStr(owner.name));
  keep(machine, owner, '.__qualname__', heap.immortalStr(owner.qualname));
  owner.code = value.code;
}

/** Computed attributes of functions. */
export const functionAttributes: Readonly<Record<string, ComputedAttribute>> = {
  __name__: text('__name__', ({ name }, { heap }) => heap.immortalStr(name)),
  __qualname__: text('__qualname__', ({ qualname }, { heap }) => heap.immortalStr(qualname)),
  __module__: text(
    '__module__',
    ({ code, globals }, { heap }) =>
      globals.get('__name__') ??
      (code.filename === null
        ? heap.immortalStr(code.library ? 'library' : '__main__')
        : heap.none),
  ),
  __doc__: text('__doc__', docOf),
  __code__: {
    get: (_machine, object) => codeOf(functionOf(object).code),
    set: (machine, object, value) => {
      setCode(machine, functionOf(object), value);
    },
  },
  __annotations__: functionAnnotations,
  __annotate__: {
    get: (machine, object) => {
      const { annotations } = functionOf(object);
      if (annotations instanceof PyFunction) return annotations;
      return kept(machine, functionOf(object), '.__annotate__') ?? machine.heap.none;
    },
    set: (machine, object, value) => {
      if (!value) throw typeError(machine, '__annotate__ cannot be deleted');
      if (value !== machine.heap.none && !isCallable(value)) {
        throw typeError(machine, '__annotate__ must be callable or None');
      }
      const owner = functionOf(object);
      const given = value === machine.heap.none ? null : value;
      keep(machine, owner, '.__annotate__', null);
      keep(machine, owner, '.__annotations__', given);
      owner.annotations = given;
    },
  },
  __type_params__: {
    get: (machine, object) =>
      kept(machine, functionOf(object), '.__type_params__') ?? emptyTuple(machine),
    set: (machine, object, value) => {
      if (!(value instanceof PyTuple)) {
        throw typeError(machine, '__type_params__ must be set to a tuple');
      }
      keep(machine, functionOf(object), '.__type_params__', value);
    },
  },
  __defaults__: {
    get: (machine, object) => functionOf(object).defaults ?? machine.heap.none,
    set: (machine, object, value) => {
      const owner = functionOf(object);
      const given = value instanceof PyTuple ? value : null;
      if (value && !given && value !== machine.heap.none) {
        throw typeError(machine, '__defaults__ must be set to a tuple object');
      }
      owner.defaults = given;
      keep(machine, owner, '.__defaults__', given);
    },
  },
  __kwdefaults__: {
    get: (machine, object) => functionOf(object).kwdefaults ?? machine.heap.none,
    set: (machine, object, value) => {
      const owner = functionOf(object);
      const given = value instanceof PyDict ? value : null;
      if (value && !given && value !== machine.heap.none) {
        throw typeError(machine, '__kwdefaults__ must be set to a dict object');
      }
      owner.kwdefaults = given;
      keep(machine, owner, '.__kwdefaults__', given);
    },
  },
  __globals__: (machine, object) => dictOfNames(machine, functionOf(object).globals),
  __closure__: (machine, object) => functionOf(object).closure ?? machine.heap.none,
  __builtins__: (machine) => {
    throw machine.unsupported('function.__builtins__');
  },
  __dict__: { get: (machine, object) => dictOf(machine, object), set: replaceDict },
};
