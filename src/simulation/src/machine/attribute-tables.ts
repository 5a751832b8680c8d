// Attributes that builtin types compute: the getset and member tables of Objects/*.c, CPython 3.11 to
// 3.15.
import { forgetLookups, type PyObject, PyType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyDict } from '../objects/tables.ts';
import { dictLabel, labelPlace } from '../trace/place.ts';
import { type AttributeTable, type ComputedAttribute, of } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { cellAttributes, codeAttributes } from './code-attributes.ts';
import { descriptorTables } from './descriptor-attributes.ts';
import { classAnnotations, functionAttributes } from './function-attributes.ts';
import { exceptionTables } from './exceptions/attributes.ts';
import { frameAttributes } from './exceptions/frame-attributes.ts';
import { generatorAttributes } from './generators/attributes.ts';
import { dictOf } from './instance-dicts.ts';
import { mappingProxy } from './mapping-proxy.ts';
import { raise, typeError } from './raise.ts';
import { newTuple } from './sequences.ts';

/** Puts another dict in the place of the one that holds an object's attributes. */
function replaceDict(machine: Machine, object: PyObject, value: PyObject | null): void {
  if (!(value instanceof PyDict)) {
    const kind = value?.type.name ?? '';
    const text = value
      ? `__dict__ must be set to a dictionary, not a '${kind}'`
      : 'cannot delete __dict__';
    throw typeError(machine, text);
  }
  const { heap } = machine;
  const old = dictOf(machine, object);
  const place = labelPlace(object.id, dictLabel);
  heap.incref(value, place);
  object.managedDict = value;
  heap.decref(old, place);
}

const dict: ComputedAttribute = {
  get: (machine, object) => dictOf(machine, object),
  set: replaceDict,
};

/** An attribute of a class that lies in its own dict where it has one. */
function ofClass(name: string, missing: (type: PyType, machine: Machine) => PyObject) {
  return of(PyType, (type, machine) => type.attributes.get(name) ?? missing(type, machine));
}

function refuseDoc({ isUserClass, name }: PyType, machine: Machine): PyObject {
  if (isUserClass) return machine.heap.none;
  throw machine.unsupported(`${name}.__doc__`);
}

function moduleOf({ name }: PyType, { heap }: Machine): PyObject {
  return heap.immortalStr(name.includes('.') ? name.replace(/\.[^.]*$/, '') : 'builtins');
}

/** Sets an attribute that lies in the dict of a class. */
function setOfClass(machine: Machine, type: PyObject, name: string, value: PyObject | null): void {
  if (!(type instanceof PyType && type.isUserClass && value)) {
    throw machine.unsupported(`assignment to ${name} of a class`);
  }
  const place = type.attributePlace(name);
  const old = type.attributes.get(name);
  machine.heap.incref(value, place);
  type.attributes.set(name, value);
  forgetLookups();
  if (old) machine.heap.decref(old, place);
}

/** What a user class itself gives its instances. */
export const instanceTable: AttributeTable = {
  __dict__: dict,
  __weakref__: (machine, object) => object.weakrefs?.[0] ?? machine.heap.none,
};

/** Computed attributes: type, then name. */
export const attributeTables: Readonly<Record<string, AttributeTable>> = {
  ...descriptorTables,
  function: functionAttributes,
  'functools.partial': { __dict__: dict },
  'functools._lru_cache_wrapper': { __dict__: dict },
  'types.SimpleNamespace': { __dict__: dict },
  cell: cellAttributes,
  generator: generatorAttributes,
  code: codeAttributes,
  object: {
    __class__: {
      get: (_machine, object) => object.type,
      set: (machine) => {
        throw machine.unsupported('assignment to __class__');
      },
    },
  },
  ...exceptionTables,
  BaseException: { ...exceptionTables.BaseException, __dict__: dict },
  frame: frameAttributes,
  type: {
    __annotations__: classAnnotations,
    __name__: {
      get: of(PyType, ({ name }, { heap }) => heap.immortalStr(name.replace(/^.*\./, ''))),
      set: (machine, type, value) => {
        if (!(type instanceof PyType && type.isUserClass && value instanceof PyStr)) {
          throw machine.unsupported('assignment to __name__ of a class');
        }
        type.name = value.value;
      },
    },
    __qualname__: of(PyType, ({ qualname, name }, { heap }) =>
      heap.immortalStr(qualname === '' ? name.replace(/^.*\./, '') : qualname),
    ),
    __module__: {
      get: ofClass('__module__', moduleOf),
      set: (machine, type, value) => {
        setOfClass(machine, type, '__module__', value);
      },
    },
    __doc__: {
      get: ofClass('__doc__', refuseDoc),
      set: (machine, type, value) => {
        setOfClass(machine, type, '__doc__', value);
      },
    },
    __mro__: of(PyType, ({ mro }, machine) => newTuple(machine, mro)),
    __bases__: of(PyType, ({ bases }, machine) => newTuple(machine, bases)),
    __base__: of(PyType, ({ base }, { heap }) => base ?? heap.none),
    __dict__: of(PyType, (type, machine) => mappingProxy(machine, type)),
    __abstractmethods__: {
      get: ofClass('__abstractmethods__', (_type, machine) => {
        throw raise(machine, 'AttributeError', '__abstractmethods__');
      }),
      set: (machine, type, value) => {
        setOfClass(machine, type, '__abstractmethods__', value);
      },
    },
  },
};
