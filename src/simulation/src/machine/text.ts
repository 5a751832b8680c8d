// repr() and str(): PyObject_Repr and PyObject_Str of Objects/object.c.
import { PyException } from '../objects/exceptions.ts';
import { PyView } from '../objects/iterators.ts';
import { isBytes } from '../objects/bytes.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { FieldsObject } from '../objects/functions.ts';
import { PyGenerator } from '../objects/generators.ts';
import { PyInstance } from '../objects/instances.ts';
import { classText } from '../objects/layout.ts';
import { quote } from '../objects/quote.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { PyRange } from '../objects/ranges.ts';
import {
  AddressInt,
  PyFloat,
  PyInt,
  PyEllipsis,
  PyNone,
  PyPlainObject,
  PyStr,
} from '../objects/simple.ts';
import { PyDefaultDict, PyDict, PyOrderedDict, PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { errors } from './errors-chunk.ts';
import type { Frame } from './frame.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { NativeObject } from './native-object.ts';
import { decimalText } from './numbers/conversion.ts';
import { floatMath } from '../numbers/floats-chunk.ts';
import { typeError } from './raise.ts';
import { entriesText } from './entries-text.ts';
import { rareTexts } from './rare-texts-chunk.ts';

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
  if (object instanceof PyTuple && !(object instanceof PyStructSequence)) {
    if (recursive) return '(...)';
    return `(${object.items.map(inner).join(', ')}${object.items.length === 1 ? ',' : ''})`;
  }
  if (
    object instanceof PyDict &&
    !(object instanceof PyDefaultDict || object instanceof PyOrderedDict)
  )
    return recursive ? '{...}' : `{${entriesText(object, inner)}}`;
  if (object instanceof PyRange) {
    const { start, stop, step } = object;
    return `range(${String(start)}, ${String(stop)}${step === 1n ? '' : `, ${String(step)}`})`;
  }
  if (object instanceof PyType) return classText(object);
  return rareTexts.code.rareText(machine, frame, object, inner, recursive);
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

function intText(machine: Machine, object: PyInt): string {
  if (object instanceof AddressInt) throw machine.unsupported(object.feature);
  if (object.isBool) return object.value === 1n ? 'True' : 'False';
  return decimalText(machine, object.value);
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
  if (object instanceof PyException) return errors.code.exceptionText(machine, frame, object);
  if (object instanceof NativeObject && object.slots.str) {
    return object.slots.str(machine, frame, object);
  }
  // bytes_str and bytearray_str ask no __repr__ of the program.
  if (isBytes(object)) return plainRepr(machine, frame, object);
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
  } else if (isBytes(object)) frame.push(machine.heap.freshStr(plainRepr(machine, frame, object)));
  else pushRepr(machine, frame, object);
}

/** Pushes `repr(object)`. */
export function pushRepr(machine: Machine, frame: Frame, object: PyObject): void {
  const { heap, profile } = machine;
  const own = machine.special(object, '__repr__');
  if (own) {
    pushText(machine, frame, object, own, '__repr__');
    return;
  }
  const addressed = showsAddress(object) && rareTexts.code.addressedText(machine, object);
  if (addressed) {
    frame.push(addressed);
    return;
  }
  const text = plainRepr(machine, frame, object);
  const kept = object instanceof PyInt && object.isBool;
  // The texts of the two bools exist once; until 3.12 they are not the names `True` and `False`.
  if (!kept) frame.push(heap.freshStr(text));
  else frame.push(profile.minor >= 12 ? heap.immortalStr(text) : heap.strings.letter(text));
}

/** Whether the repr of an object may show an address. */
const showsAddress = (object: PyObject) =>
  object instanceof PyInstance ||
  object instanceof PyPlainObject ||
  object instanceof PyGenerator ||
  (object instanceof FieldsObject && !(object instanceof PyException));

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
