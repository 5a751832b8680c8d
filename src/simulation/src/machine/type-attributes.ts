// Attributes of classes: type_getsets and type_members of Objects/typeobject.c, CPython 3.11 to 3.15.
import { forgetLookups, type PyObject, PyType, typeType } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { classAnnotations } from './class-annotations.ts';
import { setBases } from './class-assignment.ts';
import { classTuple } from './class-tuples.ts';
import { type AttributeTable, type ComputedAttribute, of } from './computed-attribute.ts';
import type { Machine } from './context.ts';
import { mappingProxy } from './mapping-proxy.ts';
import { raise, typeError } from './raise.ts';

/** An attribute of a class that lies in its own dict where it has one; `type` has the accessors there. */
function ofClass(name: string, missing: (type: PyType, machine: Machine) => PyObject) {
  return of(PyType, (type, machine) => {
    const own = type === typeType ? undefined : type.attributes.get(name);
    return own ?? missing(type, machine);
  });
}

/** check_set_special_type_attr: the class and its new value; raises where it cannot have one. */
function settable(
  machine: Machine,
  type: PyObject,
  value: PyObject | null,
  name: string,
): readonly [PyType, PyObject] {
  if (type instanceof PyType && type.isUserClass && value) return [type, value];
  const who = type instanceof PyType ? type.name : '';
  if (type instanceof PyType && !type.isUserClass) {
    throw typeError(machine, `cannot set '${name}' attribute of immutable type '${who}'`);
  }
  const kind = machine.profile.minor >= 15 ? 'type' : 'immutable type';
  throw typeError(machine, `cannot delete '${name}' attribute of ${kind} '${who}'`);
}

/** `__name__` or `__qualname__`, a text of the type itself. */
function text(
  name: string,
  get: (type: PyType) => string,
  set: (type: PyType, value: string) => void,
): ComputedAttribute {
  return {
    get: of(PyType, (type, { heap }) => heap.immortalStr(get(type))),
    set: (machine, object, given) => {
      const [type, value] = settable(machine, object, given, name);
      if (!(value instanceof PyStr)) {
        const told = `can only assign string to ${type.name}.${name}, not '${value.type.name}'`;
        throw typeError(machine, told);
      }
      if (value.cls) throw machine.unsupported(`${name} of a class in a subclass of str`);
      if (name === '__name__' && value.value.includes('\0')) {
        throw raise(machine, 'ValueError', 'type name must not contain null characters');
      }
      set(type, value.value);
      machine.heap.changed(type);
    },
  };
}

/** Puts a value in the dict of a class. */
function put(machine: Machine, type: PyType, name: string, value: PyObject): void {
  const { heap } = machine;
  const place = type.attributePlace(name);
  const old = type.attributes.get(name);
  heap.incref(value, place);
  type.attributes.set(name, value);
  forgetLookups();
  if (old) heap.decref(old, place);
}

function inDict(name: string, missing: (type: PyType, machine: Machine) => PyObject) {
  return {
    get: ofClass(name, missing),
    set: (machine: Machine, object: PyObject, given: PyObject | null) => {
      const [type, value] = settable(machine, object, given, name);
      put(machine, type, name, value);
      if (name === '__module__') machine.heap.changed(type);
    },
  };
}

const bare = (name: string) => name.replace(/^.*\./, '');

const module = inDict('__module__', ({ name, isUserClass }, machine) => {
  if (isUserClass) throw raise(machine, 'AttributeError', '__module__');
  const { heap } = machine;
  return heap.immortalStr(name.includes('.') ? name.replace(/\.[^.]*$/, '') : 'builtins');
});

/** Computed attributes of classes. */
export const typeAttributes: AttributeTable = {
  __annotations__: classAnnotations,
  __name__: text(
    '__name__',
    ({ name, isUserClass }) => (isUserClass ? name : bare(name)),
    (type, value) => {
      type.name = value;
    },
  ),
  __qualname__: text(
    '__qualname__',
    ({ qualname, name }) => (qualname === '' ? bare(name) : qualname),
    (type, value) => {
      type.qualname = value;
    },
  ),
  __module__: module,
  __doc__: {
    get: (machine, type, frame) => {
      if (!(type instanceof PyType)) return undefined;
      const found = type.attributes.get('__doc__');
      if (!found && type.isUserClass) return machine.heap.none;
      if (!found) throw machine.unsupported(`${type.name}.__doc__`);
      const get = machine.special(found, '__get__');
      if (!get) return found;
      machine.call(frame, get, [found, machine.heap.none, type]);
      return undefined;
    },
    set: inDict('__doc__', (_type, { heap }) => heap.none).set,
  },
  __mro__: of(PyType, ({ mro }) => classTuple(mro)),
  __bases__: {
    get: of(PyType, ({ bases }) => classTuple(bases)),
    set: setBases,
  },
  __base__: of(PyType, ({ base }, { heap }) => base ?? heap.none),
  __dict__: of(PyType, (type, machine) => mappingProxy(machine, type)),
  __abstractmethods__: {
    get: ofClass('__abstractmethods__', (_type, machine) => {
      throw raise(machine, 'AttributeError', '__abstractmethods__');
    }),
    set: (machine, type, value) => {
      if (!(type instanceof PyType)) return;
      if (value) {
        if (!type.isUserClass) settable(machine, type, value, '__abstractmethods__');
        put(machine, type, '__abstractmethods__', value);
        return;
      }
      const old = type.attributes.get('__abstractmethods__');
      if (!old) throw raise(machine, 'AttributeError', '__abstractmethods__');
      type.attributes.delete('__abstractmethods__');
      forgetLookups();
      machine.heap.decref(old, type.attributePlace('__abstractmethods__'));
    },
  },
};
