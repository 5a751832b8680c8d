// Attributes that builtin types compute: the getset and member tables of Objects/*.c.
import { PyMethod } from '../objects/functions.ts';
import { PyException } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import type { ComputedAttribute, Getter } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { cellAttributes, codeAttributes } from './code-attributes.ts';
import { classAnnotations, functionAttributes } from './function-attributes.ts';
import { newTuple } from './sequences.ts';

function of<T extends PyObject>(
  kind: abstract new (...args: never[]) => T,
  get: (object: T, machine: Machine) => PyObject,
): Getter {
  return (machine, object) => {
    if (object instanceof kind) return get(object, machine);
    throw new Error(`not a ${kind.name}`);
  };
}

/** Computed attributes: type, then name. */
export const attributeTables: Readonly<
  Record<string, Readonly<Record<string, ComputedAttribute>>>
> = {
  object: { __class__: (_machine, object) => object.type },
  function: functionAttributes,
  cell: cellAttributes,
  code: codeAttributes,
  method: {
    __func__: of(PyMethod, ({ callable }) => callable),
    __self__: of(PyMethod, ({ self }) => self),
  },
  BaseException: { args: of(PyException, ({ args }, machine) => newTuple(machine, args)) },
  type: {
    __annotations__: classAnnotations,
    __name__: of(PyType, ({ name }, { heap }) => heap.immortalStr(name.replace(/^.*\./, ''))),
    __mro__: of(PyType, ({ mro }, machine) => newTuple(machine, mro)),
    __bases__: of(PyType, ({ bases }, machine) => newTuple(machine, bases)),
    __base__: of(PyType, ({ base }, { heap }) => base ?? heap.none),
  },
};
