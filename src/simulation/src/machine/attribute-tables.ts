// Attributes that builtin types compute: the getset and member tables of Objects/*.c, CPython 3.11 to
// 3.15.
import { baseExceptionType } from '../objects/exceptions.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { PyDict } from '../objects/tables.ts';
import { dictLabel, labelPlace } from '../trace/place.ts';
import { type AttributeTable, type ComputedAttribute } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { setClass } from './class-assignment.ts';
import { cellAttributes, codeAttributes } from './code-attributes.ts';
import { descriptorTables } from './descriptor-attributes.ts';
import { exceptionTables } from './exceptions/attributes.ts';
import { frameAttributes } from './exceptions/frame-attributes.ts';
import { functionAttributes } from './function-attributes.ts';
import { generatorAttributes } from './generators/attributes.ts';
import { dictOf } from './instance-dicts.ts';
import { mappingProxy } from './mapping-proxy.ts';
import { raise, typeError } from './raise.ts';
import { typeAttributes } from './type-attributes.ts';

/** PyObject_GenericSetDict: another dict in the place of the one that holds an object's attributes. */
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
  old.embedded = false;
  const place = labelPlace(object.id, dictLabel);
  heap.incref(value, place);
  object.managedDict = value;
  heap.decref(old, place);
}

const dict: ComputedAttribute = {
  get: (machine, object) => dictOf(machine, object),
  set: replaceDict,
};

/** subtype_dict and subtype_setdict: `__dict__` as a class of the program gives it. */
const ownDict: ComputedAttribute = {
  get: (machine, object) =>
    object instanceof PyType ? mappingProxy(machine, object) : dictOf(machine, object),
  set: (machine, object, value) => {
    if (object instanceof PyType) {
      const text = "attribute '__dict__' of 'type' objects is not writable";
      throw raise(machine, 'AttributeError', text);
    }
    if (value) replaceDict(machine, object, value);
    else dropDict(machine, object);
  },
};

function dropDict(machine: Machine, object: PyObject): void {
  if (object.type.isSubtypeOf(baseExceptionType)) replaceDict(machine, object, null);
  const old = dictOf(machine, object);
  object.managedDict = null;
  machine.heap.decref(old, labelPlace(object.id, dictLabel));
}

/** What a user class itself gives its instances. */
export const instanceTable: AttributeTable = {
  __dict__: ownDict,
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
    __class__: { get: (_machine, object) => object.type, set: setClass },
  },
  ...exceptionTables,
  BaseException: { ...exceptionTables.BaseException, __dict__: dict },
  frame: frameAttributes,
  type: typeAttributes,
};
