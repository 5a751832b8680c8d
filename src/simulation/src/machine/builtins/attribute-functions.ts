// Builtin functions that ask for attributes and classes: Python/bltinmodule.c and PyObject_IsInstance of
// Objects/abstract.c, CPython 3.11 to 3.15.
import { Chunk } from '../../chunks/chunk.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { PyStr } from '../../objects/simple.ts';
import { deleteAttribute, findAttribute, storeAttribute } from '../attributes.ts';
import type { Call, Native } from '../context.ts';
import { genericAliasType } from '../generic-alias.ts';
import { callBound } from '../bound-calls.ts';
import { namesOf } from '../names-of.ts';
import { aliveReferent, isProxy } from '../proxies.ts';
import { typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { unionParts } from '../unions.ts';
import { unnamed } from './clinic.ts';
import { refuseInstance } from '../the-rest.ts';
import { pushLocalNames, pushLocals } from './name-functions.ts';

const abstractBases = new Chunk(() => import('./abstract-bases.ts'), 'isinstance issubclass');

function nameOf({ machine }: Call, name: PyObject | undefined): string {
  if (name instanceof PyStr) return name.value;
  throw typeError(machine, `attribute name must be string, not '${name?.type.name ?? ''}'`);
}

/** Pushes an attribute; false, and nothing, where there is none. */
function found({ machine, frame }: Call, object: PyObject, name: string): boolean {
  const depth = frame.depth;
  try {
    return findAttribute(machine, frame, object, name);
  } catch (error) {
    if (!machine.swallow(error, 'AttributeError')) throw error;
    frame.unwind(depth);
    return false;
  }
}

function isOf(call: Call, object: PyObject, wanted: PyObject, sub: boolean): boolean {
  const { machine, frame } = call;
  if (wanted instanceof PyTuple) return wanted.items.some((item) => isOf(call, object, item, sub));
  const parts = unionParts(machine, wanted);
  if (parts) return parts.some((part) => isOf(call, object, part, sub));
  refuseInstance(machine, object, wanted);
  if (!sub && object.type === wanted) return true;
  const hook = machine.special(wanted, sub ? '__subclasscheck__' : '__instancecheck__');
  if (hook) {
    callBound(machine, frame, hook, [wanted, object]);
    const truth = machine.truth(frame, frame.peek(0));
    frame.pop();
    return truth;
  }
  if (wanted.type === genericAliasType) {
    const name = sub ? 'issubclass' : 'isinstance';
    throw typeError(machine, `${name}() argument 2 cannot be a parameterized generic`);
  }
  if (sub) {
    if (object instanceof PyType && wanted instanceof PyType) return object.isSubtypeOf(wanted);
    return abstractBases.code.abstractSubclass(call, object, wanted);
  }
  if (!(wanted instanceof PyType)) return abstractBases.code.abstractInstance(call, object, wanted);
  if (object.type.isSubtypeOf(wanted)) return true;
  if (isProxy(object)) return aliveReferent(machine, object).type.isSubtypeOf(wanted);
  return claimsToBe(call, object, wanted);
}

/** An object may say that its `__class__` is another one. */
function claimsToBe(call: Call, object: PyObject, wanted: PyType): boolean {
  const { frame } = call;
  if (!object.cls || !found(call, object, '__class__')) return false;
  const claimed = frame.peek(0);
  frame.pop();
  return claimed instanceof PyType && claimed !== object.type && claimed.isSubtypeOf(wanted);
}

/** The builtin functions of this file, by name. */
export const attributeFunctions: Readonly<Record<string, Native>> = {
  isinstance(call) {
    const [object, wanted] = unnamed(call, 'isinstance', 2);
    return call.machine.heap.bool(object && wanted ? isOf(call, object, wanted, false) : false);
  },
  issubclass(call) {
    const [object, wanted] = unnamed(call, 'issubclass', 2);
    return call.machine.heap.bool(object && wanted ? isOf(call, object, wanted, true) : false);
  },
  getattr(call) {
    const [object, name, missing] = unnamed(call, 'getattr', 2, 3);
    if (!object) return undefined;
    const text = nameOf(call, name);
    if (!missing) call.machine.getAttribute(call.frame, object, text);
    else if (!found(call, object, text)) return missing;
    return undefined;
  },
  hasattr(call) {
    const [object, name] = unnamed(call, 'hasattr', 2);
    const text = nameOf(call, name);
    const has = object !== undefined && found(call, object, text);
    if (has) call.frame.pop();
    return call.machine.heap.bool(has);
  },
  setattr(call) {
    const { machine, frame } = call;
    const [object, name, value] = unnamed(call, 'setattr', 3);
    const text = nameOf(call, name);
    if (!object || !value) return undefined;
    frame.push(value);
    storeAttribute(machine, frame, object, text);
    return machine.heap.none;
  },
  delattr(call) {
    const { machine, frame } = call;
    const [object, name] = unnamed(call, 'delattr', 2);
    const text = nameOf(call, name);
    if (object) deleteAttribute(machine, frame, object, text);
    return machine.heap.none;
  },
  vars(call) {
    const { machine } = call;
    const [object] = unnamed(call, 'vars', 0, 1);
    if (!object) {
      pushLocals(machine, call.frame);
      return undefined;
    }
    if (found(call, object, '__dict__')) return undefined;
    throw typeError(machine, 'vars() argument must have __dict__ attribute');
  },
  dir(call) {
    const { machine, frame } = call;
    const [object] = unnamed(call, 'dir', 0, 1);
    if (!object) {
      pushLocalNames(machine, frame);
      return undefined;
    }
    const own = machine.special(object, '__dir__');
    if (own) {
      callBound(machine, frame, own, [object], machine.profile.minor === 12 ? 0 : 1);
      const sorted = machine.builtins.get('sorted');
      if (!sorted) return undefined;
      machine.call(frame, sorted, [frame.peek(0)]);
      frame.collapse(frame.depth - 2);
      return undefined;
    }
    const names = [...namesOf(machine, object)].toSorted((a, b) => (a < b ? -1 : 1));
    return newList(
      machine,
      names.map((name) => machine.heap.immortalStr(name)),
    );
  },
};
