// Methods of bytes and bytearray: Objects/bytesobject.c and bytearrayobject.c, CPython 3.11 to 3.15.
import { isBytes, PyByteArray, type PyBytes } from '../../objects/bytes.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyStr } from '../../objects/simple.ts';
import { exactly, index } from '../builtins/arguments.ts';
import { unnamed } from '../builtins/clinic.ts';
import type { Call, Native } from '../context.ts';
import { raise, typeError } from '../raise.ts';
import { newList } from '../sequences.ts';
import { fromHex } from './from-hex.ts';
import { byteOf, collected, newByteArray, newBytes, setBytes } from './making.ts';
import { like } from './operations.ts';

function self({ args: [bytes] }: Call): PyBytes | PyByteArray {
  if (bytes && isBytes(bytes)) return bytes;
  throw new Error('no bytes');
}

function array(call: Call): PyByteArray {
  const bytes = self(call);
  if (bytes instanceof PyByteArray) return bytes;
  throw new Error('not a bytearray');
}

/** The bytes of the only argument. */
function part(call: Call, name: string): string {
  if (call.args.length > 2) throw call.machine.unsupported(`bytes.${name} with more arguments`);
  const [value] = unnamed({ ...call, args: call.args.slice(1) }, name, 1);
  if (value && isBytes(value)) return value.text;
  throw call.machine.unsupported(`bytes.${name} with this argument`);
}

/** The bytes that `extend` adds (bytearray_extend). */
function extension({ machine, frame }: Call, value: PyObject): string {
  if (isBytes(value)) return value.text;
  if (machine.profile.minor >= 13 && value instanceof PyStr && value.value !== '') {
    throw typeError(machine, "expected iterable of integers; got: 'str'");
  }
  const complaint = `can't extend bytearray with ${value.type.name}`;
  return collected(machine, frame, value, 'byte', complaint);
}

const shared: Readonly<Record<string, Native>> = {
  decode(call) {
    const { machine } = call;
    const [encoding, errors] = call.args.slice(1);
    const name = encoding instanceof PyStr ? encoding.value.toLowerCase() : 'utf-8';
    const { text } = self(call);
    if (errors || call.names.length > 0)
      throw machine.unsupported('bytes.decode with these arguments');
    const ascii = /^[\0-\x7f]*$/.test(text);
    if (ascii || name === 'latin-1' || name === 'latin1') return machine.heap.str(text);
    if (name !== 'utf-8' && name !== 'utf8') throw machine.unsupported(`decoding '${name}'`);
    try {
      return machine.heap.str(decodeURIComponent(escape(text)));
    } catch {
      throw machine.unsupported('decoding bytes that are no UTF-8');
    }
  },
  hex(call) {
    exactly(call, 0, 'bytes.hex');
    const digits = [...self(call).text].map((byte) =>
      byte.charCodeAt(0).toString(16).padStart(2, '0'),
    );
    return call.machine.heap.str(digits.join(''));
  },
  fromhex(call) {
    const [kind] = call.args;
    if (!(kind instanceof PyType) || kind.isUserClass) {
      throw call.machine.unsupported('fromhex of a class of the program');
    }
    const bytes = fromHex(call, kind.name);
    return kind.name === 'bytes'
      ? newBytes(call.machine.heap, bytes)
      : newByteArray(call.machine, bytes);
  },
  startswith(call) {
    return call.machine.heap.bool(self(call).text.startsWith(part(call, 'startswith')));
  },
  endswith(call) {
    return call.machine.heap.bool(self(call).text.endsWith(part(call, 'endswith')));
  },
  find(call) {
    return call.machine.heap.int(self(call).text.indexOf(part(call, 'find')));
  },
  count(call) {
    const wanted = part(call, 'count');
    const { text } = self(call);
    return call.machine.heap.int(wanted === '' ? text.length + 1 : text.split(wanted).length - 1);
  },
  upper(call) {
    exactly(call, 0, 'bytes.upper');
    return like(
      call.machine,
      self(call),
      self(call).text.replace(/[a-z]+/g, (w) => w.toUpperCase()),
    );
  },
  lower(call) {
    exactly(call, 0, 'bytes.lower');
    return like(
      call.machine,
      self(call),
      self(call).text.replace(/[A-Z]+/g, (w) => w.toLowerCase()),
    );
  },
  replace(call) {
    const [, old, made, more] = call.args;
    if (!old || !made || more || !isBytes(old) || !isBytes(made)) {
      throw call.machine.unsupported('bytes.replace with these arguments');
    }
    return like(call.machine, self(call), self(call).text.split(old.text).join(made.text));
  },
  split(call) {
    const { machine, frame } = call;
    const separator = part(call, 'split');
    const parts = self(call).text.split(separator);
    const base = frame.depth;
    for (const text of parts) frame.push(like(machine, self(call), text));
    const items = parts.map((_, at) => frame.peek(parts.length - 1 - at));
    frame.push(newList(machine, items));
    frame.collapse(base);
    return undefined;
  },
  join(call) {
    const { machine, frame } = call;
    const [iterable] = exactly(call, 1, 'bytes.join');
    const texts: string[] = [];
    if (!iterable) return undefined;
    machine.iterate(frame, iterable);
    while (machine.next(frame, frame.peek(0))) {
      const item = frame.peek(0);
      if (!isBytes(item)) {
        const at = String(texts.length);
        const name = item.type.name;
        throw typeError(
          machine,
          `sequence item ${at}: expected a bytes-like object, ${name} found`,
        );
      }
      texts.push(item.text);
      frame.pop();
    }
    frame.pop();
    return like(machine, self(call), texts.join(self(call).text));
  },
};

/** The methods of `bytes`. */
export const bytesMethods = shared;

/** The methods of `bytearray`. */
export const bytearrayMethods: Readonly<Record<string, Native>> = {
  ...shared,
  append(call) {
    const [value] = exactly(call, 1, 'bytearray.append');
    if (value) {
      const byte = byteOf(call.machine, value, 'byte');
      setBytes(call.machine, array(call), array(call).text + byte);
    }
    return call.machine.heap.none;
  },
  extend(call) {
    const { machine } = call;
    const [value] = exactly(call, 1, 'bytearray.extend');
    if (!value) return undefined;
    setBytes(machine, array(call), array(call).text + extension(call, value));
    return machine.heap.none;
  },
  pop(call) {
    const { machine } = call;
    const { text } = array(call);
    const [asked] = unnamed({ ...call, args: call.args.slice(1) }, 'pop', 0, 1);
    if (text === '') throw raise(machine, 'IndexError', 'pop from empty bytearray');
    const given = asked ? index(call, asked) : -1;
    const at = given < 0 ? given + text.length : given;
    if (at < 0 || at >= text.length) throw raise(machine, 'IndexError', 'pop index out of range');
    setBytes(machine, array(call), text.slice(0, at) + text.slice(at + 1));
    return machine.heap.int(text.charCodeAt(at));
  },
  insert(call) {
    const { machine } = call;
    const [where, value] = unnamed({ ...call, args: call.args.slice(1) }, 'insert', 2);
    const { text } = array(call);
    if (!where || !value) return undefined;
    const byte = byteOf(machine, value, 'byte');
    const asked = index(call, where);
    const at = Math.min(text.length, asked < 0 ? Math.max(0, asked + text.length) : asked);
    setBytes(machine, array(call), text.slice(0, at) + byte + text.slice(at));
    return machine.heap.none;
  },
  remove(call) {
    const { machine } = call;
    const [value] = exactly(call, 1, 'bytearray.remove');
    const { text } = array(call);
    const at = value ? text.indexOf(byteOf(machine, value, 'byte')) : -1;
    if (at < 0) throw raise(machine, 'ValueError', 'value not found in bytearray');
    setBytes(machine, array(call), text.slice(0, at) + text.slice(at + 1));
    return machine.heap.none;
  },
  reverse(call) {
    exactly(call, 0, 'bytearray.reverse');
    array(call).text = [...array(call).text].toReversed().join('');
    return call.machine.heap.none;
  },
  clear(call) {
    exactly(call, 0, 'bytearray.clear');
    setBytes(call.machine, array(call), '');
    return call.machine.heap.none;
  },
  copy(call) {
    exactly(call, 0, 'bytearray.copy');
    return like(call.machine, array(call), array(call).text);
  },
};
