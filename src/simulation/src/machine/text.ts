// repr() and str(): PyObject_Repr and PyObject_Str of Objects/object.c.
import { PyDescriptor, PySuper } from '../objects/descriptors.ts';
import { bytesText, PyByteArray, PyBytes } from '../objects/bytes.ts';
import { PyBuiltin, PyMethod, PySlice } from '../objects/functions.ts';
import { PyException } from '../objects/exceptions.ts';
import { ownFreeLists } from '../objects/free-lists.ts';
import { PyInstance } from '../objects/instances.ts';
import { PyView } from '../objects/iterators.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { classText } from '../objects/layout.ts';
import { quote } from '../objects/quote.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { PyRange } from '../objects/ranges.ts';
import { AddressInt, PyFloat, PyInt, PyEllipsis, PyNone, PyStr } from '../objects/simple.ts';
import { PyDefaultDict, PyDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { argumentsText, exceptionText } from './exceptions/text.ts';
import type { Frame } from './frame.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { NativeObject } from './native-object.ts';
import { decimalText } from './numbers/conversion.ts';
import { floatMath } from '../numbers/floats-chunk.ts';
import { typeError } from './raise.ts';
import { orderedElements } from './set-order.ts';

/** `repr(object)`; refused where it holds an address. */
export function reprOf(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  within: readonly PyObject[] = [],
): string {
  if (object.cls) {
    const own = machine.special(object, '__repr__');
    if (own) return callForText(machine, frame, object, own, '__repr__');
  }
  return plainRepr(machine, frame, object, within);
}

/** `repr(object)` as the object's builtin type gives it, whatever its class overrides. */
function plainRepr(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  within: readonly PyObject[] = [],
): string {
  const recursive = within.includes(object);
  const inner = (item: PyObject) => {
    const holds = item.cls ? holdsItem(machine, object) : 0;
    for (let held = 0; held < holds; held += 1) frame.push(item);
    const text = reprOf(machine, frame, item, [...within, object]);
    frame.unwind(frame.depth - holds);
    return text;
  };
  if (isMarked(object)) machine.own.wordContainer();
  if (object instanceof PyStr) return quote(object.value);
  if (object instanceof PyInt) return intText(machine, object);
  if (object instanceof PyFloat) return floatMath.code.floatText(object.value);
  if (object instanceof PyNone) return 'None';
  if (object instanceof PyEllipsis) return 'Ellipsis';
  if (object === machine.heap.notImplemented) return 'NotImplemented';
  if (object instanceof PyList) {
    return recursive ? '[...]' : `[${object.items.map(inner).join(', ')}]`;
  }
  if (object instanceof PyStructSequence) {
    const fields = object.items.map((item, at) => `${object.names[at] ?? ''}=${inner(item)}`);
    return `${object.type.name}(${fields.join(', ')})`;
  }
  if (object instanceof PyTuple) {
    if (recursive) return '(...)';
    return `(${object.items.map(inner).join(', ')}${object.items.length === 1 ? ',' : ''})`;
  }
  if (object instanceof PyDefaultDict) {
    const items = recursive ? '{...}' : `{${entriesText(object, inner)}}`;
    return `${bareName(object)}(${object.factory ? inner(object.factory) : 'None'}, ${items})`;
  }
  if (object instanceof PyOrderedDict) {
    return recursive ? '...' : orderedText(machine, object, inner);
  }
  if (object instanceof PyDict) return recursive ? '{...}' : `{${entriesText(object, inner)}}`;
  if (object instanceof PySet) {
    const { name } = object.type;
    if (object.used === 0) return `${name}()`;
    if (recursive) return `${name}(...)`;
    const list = machine.heap.makeOwn(ownFreeLists.lists);
    const text = `{${orderedElements(machine, object).map(inner).join(', ')}}`;
    machine.heap.dropOwn(ownFreeLists.lists, list);
    return name === 'set' ? text : `${name}(${text})`;
  }
  if (object instanceof PyBytes) return bytesText(object.text);
  if (object instanceof PyByteArray) return `bytearray(${bytesText(object.text)})`;
  if (object instanceof PySlice) {
    return `slice(${[object.start, object.stop, object.step].map(inner).join(', ')})`;
  }
  if (object instanceof PyRange) {
    const { start, stop, step } = object;
    return `range(${String(start)}, ${String(stop)}${step === 1n ? '' : `, ${String(step)}`})`;
  }
  if (object instanceof PyType) return classText(object);
  if (object instanceof PyView && !recursive) {
    const list = machine.heap.makeOwn(ownFreeLists.lists);
    const text = viewText(object, inner);
    machine.heap.dropOwn(ownFreeLists.lists, list);
    return text;
  }
  if (object instanceof PyException) {
    return `${object.type.name}(${argumentsText(machine, object, inner)})`;
  }
  if (object instanceof PyDescriptor) return descriptorText(machine, object);
  if (object instanceof PyMethod) return methodText(machine, frame, object, inner);
  if (object instanceof PySuper) {
    const { start, objectType } = object;
    const what = objectType ? `<${objectType.name} object>` : 'NULL';
    return `<super: <class '${start?.name ?? 'NULL'}'>, ${what}>`;
  }
  if (object instanceof PyBuiltin && !object.self) {
    return `<built-in function ${object.name.replace(/^.*\./, '')}>`;
  }
  if (object instanceof NativeObject && object.slots.repr) {
    if (recursive && object.slots.recursive) return object.slots.recursive;
    return object.slots.repr(machine, frame, object, inner);
  }
  throw machine.unsupported(addressed(object));
}

/** Whether the container is put down as one that is being worded, so that it is not worded within itself. */
function isMarked(object: PyObject): boolean {
  if (object instanceof PyStructSequence) return false;
  if (object instanceof PyList || object instanceof PyTuple) return object.items.length > 0;
  if (object instanceof PyDict || object instanceof PySet || object instanceof PyView) return true;
  return object instanceof NativeObject && object.slots.recursive !== undefined;
}

/** How often a container's repr holds an item: lists do so from 3.14 on, sets and views make one of themselves. */
function holdsItem({ profile }: Machine, container: PyObject): number {
  const byList = profile.minor >= 14 ? 1 : 0;
  if (container instanceof PyList) return byList;
  if (container instanceof PySet) return byList + 1;
  if (container instanceof PyView) return container.kind === 'items' ? 1 : byList + 1;
  return container instanceof PyDict ? 1 : 0;
}

const kindNames = {
  method: 'method',
  classmethod: 'method',
  slot: 'slot wrapper',
  getset: 'attribute',
  member: 'member',
};

function descriptorText(machine: Machine, { kind, name, owner }: PyDescriptor): string {
  const shared = machine.profile.minor >= 15 && owner.isUserClass && kind === 'getset';
  return `<${kindNames[kind]} '${name}'${shared ? '' : ` of '${owner.name}' objects`}>`;
}

/** method_repr of Objects/classobject.c. */
function methodText(
  machine: Machine,
  frame: Frame,
  { callable, self }: PyMethod,
  inner: (item: PyObject) => string,
): string {
  const { depth } = frame;
  let name = '?';
  for (const attribute of ['__qualname__', '__name__']) {
    try {
      machine.getAttribute(frame, callable, attribute);
    } catch (error) {
      if (!machine.swallow(error, 'AttributeError')) throw error;
      frame.unwind(depth);
      continue;
    }
    const found = frame.peek(0);
    if (found instanceof PyStr) name = found.value;
    frame.unwind(depth);
    break;
  }
  return `<bound method ${name} of ${inner(self)}>`;
}

function addressed(object: PyObject): string {
  const kind = object.type.name;
  return `address in the repr of a ${object instanceof PyInstance ? `'${kind}' object` : kind}`;
}

function intText(machine: Machine, object: PyInt): string {
  if (object instanceof AddressInt) throw machine.unsupported(object.feature);
  if (object.isBool) return object.value === 1n ? 'True' : 'False';
  return decimalText(machine, object.value);
}

function entriesText(dict: PyDict, inner: (item: PyObject) => string): string {
  return [...dict.entries()].map(({ key, value }) => `${inner(key)}: ${inner(value)}`).join(', ');
}

/** The name of an object's type without its module (_PyType_Name). */
function bareName({ type }: PyObject): string {
  return type.name.slice(type.name.lastIndexOf('.') + 1);
}

/** `OrderedDict(…)`: with pairs in 3.11, with a dict from 3.12 on. */
function orderedText(
  machine: Machine,
  dict: PyOrderedDict,
  inner: (item: PyObject) => string,
): string {
  const name = bareName(dict);
  if (dict.used === 0) return `${name}()`;
  if (machine.profile.minor >= 12) return `${name}({${entriesText(dict, inner)}})`;
  const pairs = [...dict.entries()].map(({ key, value }) => `(${inner(key)}, ${inner(value)})`);
  return `${name}([${pairs.join(', ')}])`;
}

function viewText(view: PyView, inner: (item: PyObject) => string): string {
  const parts = [...view.dict.entries()].map(({ key, value }) => {
    if (view.kind === 'items') return `(${inner(key)}, ${inner(value)})`;
    return inner(view.kind === 'keys' ? key : value);
  });
  return `${view.type.name}([${parts.join(', ')}])`;
}

/** `str(object)`. */
export function strOf(machine: Machine, frame: Frame, object: PyObject): string {
  if (object instanceof PyStr && !object.cls) return object.value;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => machine.str(frame, target));
  }
  const own = machine.special(object, '__str__');
  if (own) return callForText(machine, frame, object, own, '__str__');
  if (object instanceof PyStr) return object.value;
  if (object instanceof PyException) return exceptionText(machine, frame, object);
  if (object instanceof NativeObject && object.slots.str) {
    return object.slots.str(machine, frame, object);
  }
  return reprOf(machine, frame, object);
}

/** Pushes `str(object)`: a string itself, what `__str__` or `__repr__` gives, or a new string. */
export function pushStr(machine: Machine, frame: Frame, object: PyObject): void {
  if (isProxy(object)) {
    behindProxy(machine, object, (target) => {
      pushStr(machine, frame, target);
    });
    return;
  }
  const own = machine.special(object, '__str__');
  if (own) pushText(machine, frame, object, own, '__str__');
  else if (object instanceof PyStr)
    frame.push(object.cls ? machine.heap.freshStr(object.value) : object);
  else if (object instanceof PyException || (object instanceof NativeObject && object.slots.str)) {
    frame.push(machine.heap.str(strOf(machine, frame, object)));
  } else pushRepr(machine, frame, object);
}

/** Pushes `repr(object)`. */
export function pushRepr(machine: Machine, frame: Frame, object: PyObject): void {
  const { heap, profile } = machine;
  const own = machine.special(object, '__repr__');
  if (own) {
    pushText(machine, frame, object, own, '__repr__');
    return;
  }
  const text = plainRepr(machine, frame, object);
  const kept = object instanceof PyInt && object.isBool;
  // The texts of the two bools exist once; until 3.12 they are not the names `True` and `False`.
  if (!kept) frame.push(heap.freshStr(text));
  else frame.push(profile.minor >= 12 ? heap.immortalStr(text) : heap.strings.letter(text));
}

function callForText(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  method: PyObject,
  name: string,
): string {
  pushText(machine, frame, object, method, name);
  const result = frame.peek(0);
  frame.pop();
  return result instanceof PyStr ? result.value : '';
}

function pushText(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  method: PyObject,
  name: string,
): void {
  machine.call(frame, method, [object]);
  const result = frame.peek(0);
  if (result instanceof PyStr) return;
  throw typeError(machine, `${name} returned non-string (type ${result.type.name})`);
}
