// repr() of what few programs show: Objects/*.c, CPython 3.11 to 3.15.
import { PyDescriptor, PySuper } from '../objects/descriptors.ts';
import { PyComplex } from '../objects/complex.ts';
import { bytesText, PyByteArray, PyBytes } from '../objects/bytes.ts';
import { PyBuiltin, PyMethod, PySlice } from '../objects/functions.ts';
import { PyException } from '../objects/exceptions.ts';
import { ownFreeLists } from '../objects/free-lists.ts';
import { PyInstance } from '../objects/instances.ts';
import { PyView } from '../objects/iterators.ts';
import type { PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/simple.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { PyDefaultDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import { addressedRepr } from './addresses/addressed-repr.ts';
import type { Machine } from './context.ts';
import { entriesText } from './entries-text.ts';
import { argumentsText } from './exceptions/arguments-text.ts';
import { complexes } from './complex/complex-chunk.ts';
import type { Frame } from './frame.ts';
import { NativeObject } from './native-object.ts';
import { orderedElements } from './set-order.ts';

/** `repr(object)`; `inner` gives that of what it holds, `recursive` says that it is inside itself. */
export function rareText(
  machine: Machine,
  frame: Frame,
  object: PyObject,
  inner: (item: PyObject) => string,
  recursive: boolean,
): string {
  if (object instanceof PyStructSequence) {
    const fields = object.items.map((item, at) => `${object.names[at] ?? ''}=${inner(item)}`);
    return `${object.type.name}(${fields.join(', ')})`;
  }
  if (object instanceof PyDefaultDict) {
    const items = recursive ? '{...}' : `{${entriesText(object, inner)}}`;
    return `${bareName(object)}(${object.factory ? inner(object.factory) : 'None'}, ${items})`;
  }
  if (object instanceof PyOrderedDict) {
    return recursive ? '...' : orderedText(machine, object, inner);
  }
  if (object instanceof PySet) {
    const { name } = object.type;
    if (object.used === 0) return `${name}()`;
    if (recursive) return `${name}(...)`;
    const list = machine.heap.makeOwn(ownFreeLists.lists);
    const text = `{${orderedElements(machine, object).map(inner).join(', ')}}`;
    machine.heap.dropOwn(ownFreeLists.lists, list);
    return name === 'set' ? text : `${name}(${text})`;
  }
  if (object instanceof PyComplex) return complexes.code.complexText(object);
  if (object instanceof PyBytes) return bytesText(object.text);
  if (object instanceof PyByteArray) return `${object.type.name}(${bytesText(object.text)})`;
  if (object instanceof PySlice) {
    return `slice(${[object.start, object.stop, object.step].map(inner).join(', ')})`;
  }
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

/** The repr of an object that shows its address, of which the rest can be told; null for any other. */
export function addressedText(machine: Machine, object: PyObject): PyStr | null {
  return addressedRepr(machine, object, addressed(object));
}

function addressed(object: PyObject): string {
  const kind = object.type.name;
  return `address in the repr of a ${object instanceof PyInstance ? `'${kind}' object` : kind}`;
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
