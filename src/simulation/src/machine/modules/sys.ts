// The module sys: Python/sysmodule.c, CPython 3.11 to 3.15.
import { Chunk } from '../../chunks/chunk.ts';
import { PyTuple } from '../../objects/sequences.ts';
import { layoutOf } from '../../objects/layout.ts';
import { PyDescriptor } from '../../objects/descriptors.ts';
import { PyBuiltin, PyModule } from '../../objects/functions.ts';
import { type PyObject, PyType } from '../../objects/object.ts';
import { PyInt, PyStr, strType } from '../../objects/simple.ts';
import { quote } from '../../objects/quote.ts';
import { named, positional } from '../builtins/arguments.ts';
import type { Call, Machine, Native } from '../context.ts';
import { exceptionFunctions } from '../exceptions/functions.ts';
import { callBound } from '../bound-calls.ts';
import { raise, typeError } from '../raise.ts';
import type { NativeModule } from './native-module.ts';
import { streams } from './streams.ts';
import { isShared } from './shared.ts';
import { only, without } from './sys-arguments.ts';
import { settings } from './sys-settings.ts';
import { singleTypes, sysValues } from './sys-values.ts';

const knownWords = new Chunk(async () => (await import('../../objects/known-words.ts')).mayBeKnown);

/** Whether CPython may hold a string of its own code in the place of this one. */
function maybeInterned(object: PyObject): boolean {
  return object instanceof PyStr && object.isConstantName && knownWords.code(object.value);
}

/** `sys.getrefcount(object)`. */
function getRefcount(call: Call): number {
  const object = only(call, 'getrefcount');
  const { machine } = call;
  if (object.hidden || isShared(object))
    throw machine.unsupported(`getrefcount of a ${object.type.name} that CPython shares`);
  if (maybeInterned(object)) {
    throw machine.unsupported('getrefcount of an interned string');
  }
  if (!object.permanent) return object.count;
  if (!machine.profile.immortalCounts) {
    throw machine.unsupported('getrefcount of an object that the interpreter shares');
  }
  return machine.heap.immortalCount(object);
}

/** What a program's own `__sizeof__` gives, with the header before the object; undefined without one. */
function ownSize(call: Call, object: PyObject, missing: PyObject | undefined) {
  const { machine, frame } = call;
  const own = machine.special(object, '__sizeof__');
  if (!own) return undefined;
  callBound(machine, frame, own, [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyInt)) {
    if (missing) return missing;
    throw typeError(machine, 'an integer is required');
  }
  const size = result.value;
  if (BigInt.asIntN(machine.profile.word * 8, size) !== size)
    throw raise(machine, 'OverflowError', 'Python int too large to convert to C ssize_t');
  if (size < 0n) throw raise(machine, 'ValueError', '__sizeof__() should return >= 0');
  return machine.heap.int(size + BigInt(layoutOf(machine.profile, object).header));
}

/** Words of a static type, by minor version from 3.11 on (PyTypeObject). */
const typeWords = [53, 54, 52, 52, 53];

/** Words of a bound slot (wrapperobject of Objects/descrobject.c) with the collector's header. */
const wrapperWords = 6;

/** The size of an object of CPython itself that the trace never shows, or null. */
function hiddenSize(machine: Machine, object: PyObject): number | null {
  const { minor, word, sizes } = machine.profile;
  if (object instanceof PyBuiltin) return object.wrapsSlot ? word * wrapperWords : sizes.builtin;
  if (object instanceof PyDescriptor && object.hidden)
    return word * (object.kind === 'getset' || object.kind === 'member' ? 8 : 9);
  if (object instanceof PyModule && object.hidden) return word * (minor >= 15 ? 15 : 9);
  if (!(object instanceof PyType) || !object.hidden) return null;
  const isStatic = machine.builtins.get(object.name) === object || object.name === 'NoneType';
  return isStatic ? word * (typeWords[minor - 11] ?? 0) : null;
}

/** Whether an object's class is one of typing, some of which CPython has in C from 3.12 on. */
function isOfTyping(machine: Machine, { cls }: PyObject): boolean {
  const module = machine.profile.minor >= 12 ? cls?.attributes.get('__module__') : undefined;
  return module instanceof PyStr && module.value === 'typing';
}

const getSize: Native = (call) => {
  const { machine } = call;
  const given = positional(call);
  const object = given[0] ?? named(call, 'object');
  if (call.args.length > 2) {
    const given = String(call.args.length);
    throw typeError(machine, `getsizeof() takes at most 2 arguments (${given} given)`);
  }
  if (!object) throw typeError(machine, "getsizeof() missing required argument 'object' (pos 1)");
  const own = ownSize(call, object, given[1] ?? named(call, 'default'));
  if (own) return own;
  const hidden = hiddenSize(machine, object);
  if (hidden !== null) return machine.heap.int(hidden);
  if (object.hidden || isOfTyping(machine, object)) {
    throw machine.unsupported(`getsizeof of a ${object.type.name}`);
  }
  return machine.heap.int(layoutOf(machine.profile, object).size);
};

const exit: Native = (call) => {
  const { machine, args } = call;
  if (args.length > 1)
    throw typeError(machine, `exit expected at most 1 argument, got ${String(args.length)}`);
  const [status] = args;
  const empty = status === machine.heap.none;
  const values = status instanceof PyTuple ? status.items : empty ? [] : args;
  throw raise(machine, 'SystemExit', '', values);
};

const sysFunctions: Readonly<Record<string, Native>> = {
  getrefcount: (call) => call.machine.heap.int(getRefcount(call)),
  getsizeof: getSize,
  ...settings,
  intern(call) {
    const { machine } = call;
    const text = only(call, 'intern');
    if (!(text instanceof PyStr))
      throw typeError(machine, `intern() argument must be str, not ${text.type.name}`);
    if (text.type !== strType) throw typeError(machine, `can't intern ${text.type.name}`);
    const { strings } = machine.heap;
    // Whether CPython has such a name already, and so another string than this, may be unknown.
    if (!strings.find(text) && /^\w+$/.test(text.value) && knownWords.code(text.value))
      throw machine.unsupported(`sys.intern(${quote(text.value)})`);
    return strings.intern(text);
  },
  exit,
  ...exceptionFunctions,
  getdefaultencoding: without('getdefaultencoding', ({ machine }) => machine.heap.str('utf-8')),
  getfilesystemencodeerrors: without('getfilesystemencodeerrors', ({ machine }) =>
    machine.heap.str('surrogateescape'),
  ),
  getfilesystemencoding: without('getfilesystemencoding', ({ machine }) =>
    machine.heap.str('utf-8'),
  ),
  get_int_max_str_digits: without('get_int_max_str_digits', ({ machine }) =>
    machine.heap.int(4300),
  ),
  is_finalizing: without('is_finalizing', ({ machine }) =>
    machine.heap.bool(machine.exiting && machine.profile.word === 8),
  ),
  _is_gil_enabled: without('_is_gil_enabled', ({ machine }) => machine.heap.true),
  _is_interned(call) {
    const text = only(call, '_is_interned');
    const { heap } = call.machine;
    if (text instanceof PyStr) return heap.bool(heap.strings.isInterned(text));
    const found = `_is_interned() argument must be str, not ${text.type.name}`;
    throw typeError(call.machine, found);
  },
  _is_immortal(call) {
    const object = only(call, '_is_immortal');
    if (object.hidden || isShared(object) || maybeInterned(object))
      throw call.machine.unsupported(`_is_immortal of a ${object.type.name}`);
    return call.machine.heap.bool(object.permanent);
  },
};

/** The module sys. */
export const sys: NativeModule = {
  functions: sysFunctions,
  values: sysValues,
  types: [streams, ...singleTypes],
  since: { _is_gil_enabled: 13, _is_interned: 13, _is_immortal: 14 },
};
