// Attributes of methods and descriptors: Objects/classobject.c, methodobject.c and descrobject.c, CPython
// 3.11 to 3.15.
import { PyDescriptor, PyMethodWrapper, PyProperty, PySuper } from '../objects/descriptors.ts';
import { PyBuiltin, PyCell, PyMethod, PyModule } from '../objects/functions.ts';
import { builtinTypes, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { type AttributeTable, of } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { dictOf } from './instance-dicts.ts';
import { raise } from './raise.ts';

const bare = (name: string) => name.slice(name.lastIndexOf('.') + 1);
const ownerOf = (name: string) => builtinTypes.get(name.slice(0, name.lastIndexOf('.')));
const parts = (name: string) => name.split('.').slice(-2).join('.');

/** Whether one of the functions that a descriptor wraps is marked as abstract. */
function isAbstract(machine: Machine, frame: Frame, parts: readonly (PyObject | null)[]): PyObject {
  const { depth } = frame;
  for (const part of parts) {
    if (!part) continue;
    try {
      machine.getAttribute(frame, part, '__isabstractmethod__');
    } catch (error) {
      if (!machine.swallow(error, 'AttributeError')) throw error;
      frame.unwind(depth);
      continue;
    }
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    if (truth) return machine.heap.true;
  }
  return machine.heap.false;
}

/** Gives a property another docstring. */
function setDoc({ heap }: Machine, property: PyProperty, value: PyObject): void {
  const label = heap.label('.__doc__');
  const place = heap.slot(property, '.__doc__');
  const old = property.fields.find((field) => field.label === label);
  heap.incref(value, place);
  property.fields = property.fields.filter((field) => field !== old);
  property.fields.push({ label, target: value });
  property.doc = value;
  if (old) heap.decref(old.target, place);
}

/** cell_set_contents: what is in a cell goes once the other is there. */
function setContent({ heap }: Machine, cell: PyCell, value: PyObject | null): void {
  const old = cell.content;
  const place = heap.slot(cell, '.cell_contents');
  if (value) heap.incref(value, place);
  cell.content = value;
  cell.fields = value ? [{ label: heap.label('.cell_contents'), target: value }] : [];
  if (old) heap.decref(old, place);
}

const wrapperTable: AttributeTable = {
  __dict__: (machine, object) => dictOf(machine, object),
  __annotations__: (machine, object, frame) => {
    if (!(object instanceof PyMethodWrapper) || !object.callable) return machine.heap.none;
    machine.getAttribute(frame, object.callable, '__annotations__');
    return undefined;
  },
  __func__: of(PyMethodWrapper, ({ callable }, { heap }) => callable ?? heap.none),
  __wrapped__: of(PyMethodWrapper, ({ callable }, { heap }) => callable ?? heap.none),
  __isabstractmethod__: (machine, object, frame) =>
    object instanceof PyMethodWrapper ? isAbstract(machine, frame, [object.callable]) : undefined,
};

/** Attributes of methods and descriptors: type, then name. */
export const descriptorTables: Readonly<Record<string, AttributeTable>> = {
  method: {
    __func__: of(PyMethod, ({ callable }) => callable),
    __self__: of(PyMethod, ({ self }) => self),
    __doc__: (machine, object, frame) => {
      if (!(object instanceof PyMethod)) return undefined;
      machine.getAttribute(frame, object.callable, '__doc__');
      return undefined;
    },
  },
  builtin_function_or_method: {
    __name__: of(PyBuiltin, ({ name }, { heap }) => heap.immortalStr(bare(name))),
    __qualname__: of(PyBuiltin, ({ name, self }, { heap }) =>
      heap.immortalStr(self ? parts(name) : bare(name)),
    ),
    __self__: of(PyBuiltin, ({ self, name }, machine) => {
      if (self) return self;
      const builtins = machine.globals.get('__builtins__');
      if (builtins instanceof PyModule && machine.builtins.has(name)) return builtins;
      throw machine.unsupported('__self__ of a builtin function');
    }),
  },
  'method-wrapper': {
    __name__: of(PyBuiltin, ({ name }, { heap }) => heap.immortalStr(bare(name))),
    __qualname__: of(PyBuiltin, ({ name }, { heap }) => heap.immortalStr(parts(name))),
    __objclass__: of(PyBuiltin, ({ name }, { heap }) => ownerOf(name) ?? heap.none),
    __self__: of(PyBuiltin, ({ self }, { heap }) => self ?? heap.none),
  },
  cell: {
    cell_contents: {
      get: of(PyCell, ({ content }, machine) => {
        if (content) return content;
        throw raise(machine, 'ValueError', 'Cell is empty');
      }),
      set: (machine, cell, value) => {
        if (cell instanceof PyCell) setContent(machine, cell, value);
      },
    },
  },
  property: {
    fget: of(PyProperty, ({ getter }, { heap }) => getter ?? heap.none),
    fset: of(PyProperty, ({ setter }, { heap }) => setter ?? heap.none),
    fdel: of(PyProperty, ({ deleter }, { heap }) => deleter ?? heap.none),
    __isabstractmethod__: (machine, object, frame) => {
      if (!(object instanceof PyProperty)) return undefined;
      return isAbstract(machine, frame, [object.getter, object.setter, object.deleter]);
    },
    __name__: {
      get: (machine, object, frame) => {
        if (!(object instanceof PyProperty)) return undefined;
        if (object.name) return object.name;
        const { depth } = frame;
        try {
          if (object.getter) {
            machine.getAttribute(frame, object.getter, '__name__');
            return undefined;
          }
        } catch (error) {
          if (!machine.swallow(error, 'AttributeError')) throw error;
          frame.unwind(depth);
        }
        throw raise(machine, 'AttributeError', "'property' object has no attribute '__name__'");
      },
      set: (machine, object, value) => {
        const text = value instanceof PyStr || value === null || value === machine.heap.none;
        if (!text) throw machine.unsupported('a property with a name that is no str');
        if (object instanceof PyProperty) object.name = value;
      },
    },
    __doc__: {
      get: (machine, object, frame) => {
        if (!(object instanceof PyProperty)) return undefined;
        if (object.doc) return object.doc;
        if (!object.getter) return machine.heap.none;
        machine.getAttribute(frame, object.getter, '__doc__');
        return undefined;
      },
      set: (machine, object, value) => {
        if (object instanceof PyProperty) setDoc(machine, object, value ?? machine.heap.none);
      },
    },
  },
  classmethod: wrapperTable,
  staticmethod: wrapperTable,
  super: {
    __thisclass__: of(PySuper, ({ start }, { heap }) => start ?? heap.none),
    __self__: of(PySuper, ({ object }, { heap }) => object ?? heap.none),
    __self_class__: of(PySuper, ({ objectType }, { heap }) => objectType ?? heap.none),
  },
  ...Object.fromEntries(
    ['method_descriptor', 'wrapper_descriptor', 'getset_descriptor', 'member_descriptor'].map(
      (type): [string, AttributeTable] => [
        type,
        {
          __name__: of(PyDescriptor, ({ name }, { heap }) => heap.immortalStr(name)),
          __qualname__: of(PyDescriptor, ({ owner, name }, { heap }) =>
            heap.immortalStr(`${owner.name}.${name}`),
          ),
          __objclass__: of(PyDescriptor, ({ owner }) => owner),
        },
      ],
    ),
  ),
};
