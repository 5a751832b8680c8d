// tp_new of the builtin types for instances of user classes: Objects/*.c, CPython 3.11 to 3.15.
import { PyMethodWrapper, PyProperty, PySuper } from '../../objects/descriptors.ts';
import { baseExceptionType } from '../../objects/exceptions.ts';
import { PyInstance, weakrefType } from '../../objects/instances.ts';
import { type PyObject, type PyType, typeType } from '../../objects/object.ts';
import { PyList, PyTuple } from '../../objects/sequences.ts';
import { PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { PyComplex } from '../../objects/complex.ts';
import { PyFloat, PyInt, PyStr } from '../../objects/simple.ts';
import { hasInlineValues, sharedKeysOf, valuesBytes } from '../../objects/shared-keys.ts';
import { PyDefaultDict, PyDict, PyOrderedDict, PySet } from '../../objects/tables.ts';
import { indexPlace } from '../../trace/place.ts';
import type { Call, Machine } from '../context.ts';
import { metaclasses } from '../metaclasses-chunk.ts';
import { weakrefs } from '../weakrefs-chunk.ts';
import { newTuple } from '../tuples.ts';
import { typeError } from '../raise.ts';
import { calledException } from '../exceptions/called.ts';
import { setOperations } from '../set-operations-chunk.ts';
import { constructors } from './constructors.ts';

/** Builtin types that are called as classes of the program are. */
export const makers: ReadonlySet<string> = new Set(['property', 'classmethod', 'staticmethod']);

function empty({ heap }: Machine, solid: PyType): PyObject | null {
  switch (solid.name) {
    case 'list':
      return new PyList();
    case 'dict':
      return new PyDict();
    case 'set':
      return new PySet();
    case 'collections.OrderedDict':
      return new PyOrderedDict();
    case 'collections.defaultdict':
      return new PyDefaultDict(heap.label('.default_factory'));
    case 'property':
      return new PyProperty();
    case 'bytearray':
      return new PyByteArray();
    case 'super':
      return new PySuper();
    case 'classmethod':
    case 'staticmethod':
      return new PyMethodWrapper(solid.name === 'classmethod');
    default:
      return null;
  }
}

/** A value of a user class that is equal to one of its builtin type. */
function valueOf(cls: PyType, plain: PyObject): PyObject {
  if (plain instanceof PyInt) return new PyInt(plain.value);
  if (plain instanceof PyFloat) return new PyFloat(plain.value);
  if (plain instanceof PyComplex) return new PyComplex(plain.real, plain.imag);
  if (plain instanceof PyBytes) return new PyBytes(plain.text);
  if (plain instanceof PyStr) return new PyStr(plain.value);
  if (plain instanceof PyTuple) return new PyTuple(plain.items.length);
  throw new Error(`no value of ${cls.name}`);
}

/** Gives a new object its class and its memory; nobody holds it yet. */
function born<T extends PyObject>(machine: Machine, cls: PyType, object: T): T {
  const { minor } = machine.profile;
  const keys = cls.isUserClass && hasInlineValues(cls, minor) ? sharedKeysOf(cls, minor) : null;
  if (cls.isUserClass) object.cls = cls;
  // The values that lie behind the object from 3.13 on have as much room as there was before.
  if (minor < 13) keys?.instantiated();
  machine.heap.allocate(object, false);
  if (keys && minor < 13) {
    machine.heap.resizeTable(object, valuesBytes(machine.profile, keys.room), 'values');
  } else keys?.instantiated();
  machine.heap.track(object);
  return object;
}

/** A new instance of a plain class, which nobody holds yet. */
export function newInstance(machine: Machine, cls: PyType): PyInstance {
  return born(machine, cls, new PyInstance(cls));
}

/** Raises where a class has abstract methods (object_new). */
function refuseAbstract(machine: Machine, cls: PyType): void {
  const abstract = cls.attributes.get('__abstractmethods__');
  if (!(abstract instanceof PySet) || abstract.used === 0) return;
  const names = abstract
    .elements()
    .map(({ key }) => (key instanceof PyStr ? key.value : ''))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const what = `abstract method${names.length > 1 ? 's' : ''}`;
  const text =
    machine.profile.minor < 12
      ? `with ${what} ${names.join(', ')}`
      : `without an implementation for ${what} '${names.join("', '")}'`;
  throw typeError(machine, `Can't instantiate abstract class ${cls.name} ${text}`);
}

/** Types whose `__new__` leaves named arguments to an `__init__` of the class's own. */
const lenient: ReadonlySet<string> = new Set(['tuple', 'float', 'frozenset']);

function leavesNames(cls: PyType): boolean {
  return lenient.has(cls.solid.name) && cls.lookup('__init__') !== cls.solid.lookup('__init__');
}

const withoutNames = (call: Call): Call => ({
  ...call,
  args: call.args.slice(0, call.args.length - call.names.length),
  names: [],
});

/** Makes an instance of a class as its builtin type does: the object, or undefined when it has been pushed. */
export function makeNatively(call: Call, cls: PyType): PyObject | undefined {
  const { machine, frame, args } = call;
  const { solid } = cls;
  if (solid.name === 'object') {
    refuseAbstract(machine, cls);
    return newInstance(machine, cls);
  }
  if (solid.isSubtypeOf(baseExceptionType)) {
    return calledException(call, cls, call.tuple ?? newTuple(machine, args, true));
  }
  if (solid === weakrefType) return weakrefs.code.makeReference(call, cls);
  const container = empty(machine, solid);
  if (container) return born(machine, cls, container);
  if (solid === typeType) {
    metaclasses.code.newType(call, cls);
    return undefined;
  }
  const construct = constructors.get(cls.isUserClass ? solid.name : cls.name);
  if (!construct) throw machine.unsupported(`subclass of ${solid.name}`);
  if (!cls.isUserClass) return construct(call);
  const base = frame.depth;
  const plain = construct(leavesNames(cls) ? withoutNames(call) : call);
  if (plain) frame.push(plain);
  const from = frame.peek(0);
  if (from instanceof PySet) copySet(machine, cls, from, call);
  else {
    const made = born(machine, cls, valueOf(cls, from));
    frame.push(made);
    if (made instanceof PyTuple && from instanceof PyTuple) {
      from.items.forEach((item, at) => {
        machine.heap.incref(item, indexPlace(made.id, at));
        made.items.push(item);
      });
    }
  }
  frame.collapse(base);
  return undefined;
}

function copySet(machine: Machine, cls: PyType, from: PySet, { frame }: Call): void {
  const made = born(machine, cls, new PySet(true));
  frame.push(made);
  setOperations.code.updateSet(machine, frame, made, from);
}
