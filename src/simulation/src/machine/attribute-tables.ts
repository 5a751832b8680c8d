// Attributes that builtin types compute: the getset and member tables of Objects/*.c.
import { PyFunction, PyMethod } from '../objects/functions.ts';
import { PyException } from '../objects/instances.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { newTuple } from './sequences.ts';

/** Reads an attribute: the object, which nobody has counted yet, or undefined when it has pushed it. */
export type Getter = (machine: Machine, object: PyObject, frame: Frame) => PyObject | undefined;

/** Writes an attribute, or deletes it where there is no value. */
export type Setter = (
  machine: Machine,
  object: PyObject,
  value: PyObject | null,
  frame: Frame,
) => void;

/** How an attribute is read, and written if it can be. */
export type ComputedAttribute = Getter | { readonly get: Getter; readonly set: Setter };

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
  function: {
    __name__: of(PyFunction, ({ name }, { heap }) => heap.immortalStr(name)),
    __defaults__: of(PyFunction, ({ defaults }, { heap }) => defaults ?? heap.none),
    __closure__: of(PyFunction, ({ closure }, { heap }) => closure ?? heap.none),
  },
  method: {
    __func__: of(PyMethod, ({ callable }) => callable),
    __self__: of(PyMethod, ({ self }) => self),
  },
  BaseException: { args: of(PyException, ({ args }, machine) => newTuple(machine, args)) },
  type: {
    __name__: of(PyType, ({ name }, { heap }) => heap.immortalStr(name.replace(/^.*\./, ''))),
    __mro__: of(PyType, ({ mro }, machine) => newTuple(machine, mro)),
    __bases__: of(PyType, ({ bases }, machine) => newTuple(machine, bases)),
    __base__: of(PyType, ({ base }, { heap }) => base ?? heap.none),
  },
};
