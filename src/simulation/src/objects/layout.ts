// Sizes of objects and of what they ask the allocator for: tp_basicsize, tp_itemsize and __sizeof__ of
// CPython 3.11 to 3.15, Objects/*.c.
import { frameSlots } from '../compiler/stack-sizes-chunk.ts';
import type { Profile } from '../profiles/profile.ts';
import { fullName } from './class-names.ts';
import { PyComplex } from './complex.ts';
import { PyByteArray, PyBytes } from './bytes.ts';
import { PyBuiltin, PyCell, PyFunction, PyMethod, PySlice } from './functions.ts';
import { PyMethodWrapper, PyProperty, PySuper } from './descriptors.ts';
import { PyTraceback } from './exceptions.ts';
import { PyFrame } from './frames.ts';
import { PyGenerator } from './generators.ts';
import { PyInstance, PyWeakref } from './instances.ts';
import { PyDictIterator, PyEnumerate, PyIterator, PyView, PyZip } from './iterators.ts';
import { PyNative } from './native.ts';
import { type PyObject, PyType } from './object.ts';
import { PyList, PyTuple } from './sequences.ts';
import { hasInlineValues, sharedKeysOf, valuesBytes } from './shared-keys.ts';
import { PyStructSequence } from './struct-sequence.ts';
import { PyRange } from './ranges.ts';
import { AddressInt, PyFloat, PyInt, PyEllipsis, PyNone, PyPlainObject, PyStr } from './simple.ts';
import {
  dictExtra,
  dictTableBytes,
  nodeBytes,
  setTableBytes,
  splitValueBytes,
} from './table-sizes.ts';
import { PyDict, PySet } from './tables.ts';
import { quote } from './quote.ts';
import type { ShortText } from '../trace/writer.ts';

/** How an object lies in memory. */
export interface Layout {
  /** Bytes asked for the object itself, the collector's header and the like included. */
  readonly request: number;
  /** Bytes before the address that `id()` gives. */
  readonly header: number;
  /** `sys.getsizeof`. */
  readonly size: number;
  /** Short repr, where there is one that never changes. */
  readonly text: ShortText;
  /** Whether it has a collector's header. */
  readonly collectable: boolean;
}

const longestText = 40;
/** Ints below it are numbers in the log. */
const exact = 2 ** 50;

function plain(size: number, text: ShortText = null): Layout {
  return { request: size, header: 0, size, text, collectable: false };
}

function collectable(header: number, size: number, more = 0, text: ShortText = null): Layout {
  return { request: size, header, size: size + more, text, collectable: true };
}

/** The layout of an object as it stands. */
export function layoutOf(profile: Profile, object: PyObject): Layout {
  const layout = builtinLayout(profile, object);
  const { cls } = object;
  return cls && !(object instanceof PyType) ? extended(profile, object, cls, layout) : layout;
}

function builtinLayout(profile: Profile, object: PyObject): Layout {
  const { sizes, word } = profile;
  const header = word * 2;
  if (object instanceof PyInt) {
    const digits = digitsOf(object);
    const size = sizes.int + 4 * digits;
    const request = digits === 1 && object.wholeStruct ? word * 4 : size;
    return { request, header: 0, size, text: intText(object, digits), collectable: false };
  }
  if (object instanceof PyStr)
    return plain(
      stringBytes(profile, object.value) + keptUtf8(profile, object),
      shortString(object.value),
    );
  if (object instanceof PyBytes) return plain(word * 4 + 1 + object.text.length);
  if (object instanceof PyByteArray) {
    const { minor } = profile;
    const size = word * (minor >= 15 ? 8 : 7);
    // From 3.15 on the bytes lie in a bytes object of their own.
    const inner = minor >= 15 && object.allocated > 0 ? word * 4 + 1 : 0;
    return { ...plain(size), size: size + inner + object.allocated };
  }
  if (object instanceof PyList) return collectable(header, sizes.list, object.allocated * word);
  if (object instanceof PyTuple) {
    const more = object instanceof PyStructSequence ? object.more : 0;
    return collectable(header, sizes.tuple + (object.length + more) * word);
  }
  if (object instanceof PyDict) {
    const tables =
      dictTableBytes(profile, object) +
      splitValueBytes(profile, object) +
      nodeBytes(profile, object);
    return collectable(header, sizes.dict + dictExtra(profile, object), tables);
  }
  if (object instanceof PyInstance) return plain(sizes.object);
  if (object instanceof PyFloat) return plain(sizes.float);
  if (object instanceof PyComplex) return plain(word * 2 + 16);
  if (object instanceof PyEllipsis) return plain(sizes.none, 'Ellipsis');
  if (object instanceof PyNone) return plain(sizes.none, 'None');
  if (object instanceof PySet)
    return collectable(header, sizes.set, setTableBytes(profile, object));
  if (object instanceof PyFunction)
    return collectable(header, sizes.function, 0, `<function ${object.name}>`);
  if (object instanceof PyProperty) return collectable(header, 10 * word);
  if (object instanceof PyMethodWrapper) return collectable(header, 6 * word);
  if (object instanceof PySuper) return collectable(header, 7 * word);
  if (object instanceof PyCell) return collectable(header, sizes.cell);
  if (object instanceof PyMethod) return collectable(header, sizes.method);
  if (object instanceof PyBuiltin) {
    return collectable(header, object.wrapsSlot ? 6 * word : sizes.builtin);
  }
  if (object instanceof PySlice) return collectable(header, sizes.slice);
  if (object instanceof PyWeakref) return collectable(header, sizes.weakref);
  if (object instanceof PyRange) return plain(sizes.range);
  if (object instanceof PyDictIterator) return collectable(header, sizes.dictIterator);
  if (object instanceof PyIterator) {
    if (object.kind === 'range') return plain(sizes.rangeIterator);
    return collectable(header, object.kind === 'set' ? sizes.setIterator : sizes.iterator);
  }
  if (object instanceof PyView) return collectable(header, sizes.dictView);
  if (object instanceof PyEnumerate) return collectable(header, sizes.enumerate);
  if (object instanceof PyZip) return collectable(header, sizes.zip);
  if (object instanceof PyGenerator) {
    return collectable(header, sizes.generator + frameSlots(object.code, profile.minor) * word);
  }
  if (object instanceof PyType) {
    return collectable(
      header,
      sizes.class - (hasOwnKeys(object) ? 0 : sizes.classKeys),
      0,
      classText(object),
    );
  }
  if (object instanceof PyNative) {
    const size = object.words * word;
    const { tableBytes } = object;
    return object.collectable
      ? collectable(header, size + header, tableBytes)
      : { ...plain(size), size: size + tableBytes };
  }
  if (object instanceof PyPlainObject) return plain(sizes.object);
  if (object instanceof PyTraceback) return collectable(header, 4 * word + 8 + header);
  if (object instanceof PyFrame) {
    return collectable(
      header,
      sizes.frame + frameSlots(object.frame.code, profile.minor) * word + header,
    );
  }
  return exceptionLayout(profile, object);
}

/** `repr()` of a class that has none of its own: type_repr of Objects/typeobject.c. */
export function classText(type: PyType): string {
  // A class that is being made has no module yet.
  const named = type.hidden || type.attributes.has('__module__');
  return `<class '${named ? fullName(type) : `__main__.${type.qualname}`}'>`;
}

/** Whether the class shares keys among its instances: one with a `__dict__` of its own kind. */
function hasOwnKeys(type: PyType): boolean {
  return type.layout.addsDict;
}

/** Words of the fields that exceptions of some types have beside those of BaseException. */
const ownFields: Readonly<Record<string, number>> = {
  BaseExceptionGroup: 2,
  AttributeError: 2,
  NameError: 1,
  OSError: 5,
  StopIteration: 1,
  SystemExit: 1,
  SyntaxError: 8,
};

function exceptionLayout({ word, sizes, minor }: Profile, object: PyObject): Layout {
  let words = 0;
  let inFront = false;
  for (const { name, isUserClass } of object.type.mro) {
    if (!isUserClass) words += ownFields[name] ?? 0;
    if (name === 'ImportError') words += minor === 11 ? 3 : 4;
    if (name === 'BaseExceptionGroup' && minor >= 15) words += 1;
    if (name === 'SyntaxError' && minor >= 14) words += 1;
    // A class that CPython makes as a program would: weak references lie before it from 3.12 on.
    if (name === 'ExceptionGroup') inFront = minor >= 12;
    if (name === 'ExceptionGroup' && minor === 11) words += 1;
  }
  const header = (inFront ? 4 : 2) * word;
  const size = sizes.exception + words * word + (inFront ? 2 * word : 0);
  return { request: size, header, size, text: null, collectable: true };
}

/** Types whose instances differ in length: until 3.11 their `__dict__` lies behind the items. */
const variable = new Set(['int', 'tuple', 'bytes']);

/**
 * An instance of a user class: what the builtin type asks for, the collector's header, the words before
 * the object for `__dict__` and (from 3.12) weak references, and `__slots__` (type_new_descriptors).
 */
function extended(profile: Profile, object: PyObject, cls: PyType, base: Layout): Layout {
  const { word, minor, weakrefsInBody } = profile;
  const { addsDict, addsWeakrefs, slots } = cls.layout;
  const behind = minor === 11 && variable.has(cls.solid.name);
  const before = weakrefsInBody ? addsDict && !behind : addsDict || addsWeakrefs;
  const header = base.header + (base.collectable ? 0 : 2 * word) + (before ? 2 * word : 0);
  let body = slots.length * word;
  if (weakrefsInBody && addsWeakrefs) body += word;
  if (behind && addsDict && !(object instanceof PyInt)) body += word;
  if (object instanceof PyStr) body = looseStringBytes(profile, object.value) - base.size;
  const size = base.size + header - base.header + body;
  const request = base.request + size - base.size + inlineValuesBytes(profile, cls);
  return { ...base, request, header, size, collectable: true };
}

/** Bytes behind an object for the values of its attributes, as many as its class has room for now. */
function inlineValuesBytes(profile: Profile, cls: PyType): number {
  if (profile.minor < 13 || !hasInlineValues(cls, profile.minor)) return 0;
  const keys = sharedKeysOf(cls, profile.minor);
  return keys ? valuesBytes(profile, keys.room) : 0;
}

/** Bytes of a string that does not lie in one piece with its characters, as in a subclass of `str`. */
function looseStringBytes(profile: Profile, value: string): number {
  const { word, minor, sizes } = profile;
  const compact = stringBytes(profile, value);
  const characters = compact - (/^[\0-\x7f]*$/.test(value) ? sizes.asciiString : sizes.wideString);
  return (minor === 11 ? 10 : 8) * word + characters;
}

/** The strings of one Latin-1 character past ASCII keep their UTF-8 with them (3.12). */
function keptUtf8({ minor }: Profile, { permanent, value }: PyStr): number {
  return permanent && minor >= 12 && value > '\x7f' && value.length === 1 ? 3 : 0;
}

/** Bytes of a string object, its characters included. */
export function stringBytes({ sizes }: Profile, value: string): number {
  let widest = 0;
  let pairs = 0;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit > widest) widest = unit;
    if (unit >= 0xd800 && unit < 0xdc00 && (value.codePointAt(at) ?? 0) > 0xffff) pairs += 1;
  }
  const length = value.length - pairs;
  if (pairs > 0) widest = 0x10000;
  if (widest < 0x80) return sizes.asciiString + length + 1;
  const width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
  return sizes.wideString + (length + 1) * width;
}

const digitBits = 30;

/** Digits of 30 bits in which an int lies, at least one. */
function digitsOf(object: PyInt): number {
  const { small } = object;
  if (!Number.isNaN(small)) return Math.abs(small) < 2 ** digitBits ? 1 : 2;
  const { value } = object;
  const bits = (value < 0n ? -value : value).toString(2).length;
  return Math.ceil(bits / digitBits);
}

/** Most digits of an int whose text is short. */
const shortDigits = 5;

function intText(object: PyInt, digits: number): ShortText {
  if (object instanceof AddressInt) return null;
  if (object.isBool) return object.small === 1 ? 'True' : 'False';
  if (Math.abs(object.small) < exact) return object.small;
  return digits > shortDigits ? null : short(String(object.value));
}

function short(text: string): string | null {
  return text.length <= longestText ? text : null;
}

function shortString(value: string): string {
  return value.length <= longestText ? quote(value) : `${quote(value.slice(0, longestText))}…`;
}
