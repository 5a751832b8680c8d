// Calls of int, float, bool and str: long_new, float_new and unicode_new of Objects/*.c.
import type { PyObject } from '../../objects/object.ts';
import { PyFloat, PyInt, PyStr, floatType, intType } from '../../objects/simple.ts';
import { isBytes } from '../../objects/bytes.ts';
import type { Call, Native } from '../context.ts';
import { floatValue } from '../numbers/conversion.ts';
import { parseFloatText, parseInteger } from '../numbers/parsing.ts';
import { unwrapping } from '../proxies.ts';
import { raise, typeError } from '../raise.ts';
import { isSpecialized } from '../specialization.ts';
import { pushStr } from '../text.ts';
import { newTuple } from '../tuples.ts';
import { indexNumber, named, positional } from './arguments.ts';
import { wholeNumber } from '../numbers/whole-number.ts';

/** Pushes what the first of some special methods gives; false where the object has none of them. */
function viaSpecial({ machine, frame }: Call, object: PyObject, names: readonly string[]): boolean {
  for (const name of names) {
    const own = machine.special(object, name);
    if (!own) continue;
    machine.call(frame, own, [object]);
    return true;
  }
  return false;
}

/** At most so many arguments by position. */
function noKeyword({ machine }: Call, name: string, word: string): Error {
  if (name !== 'int' && name !== 'str')
    return typeError(machine, `${name}() takes no keyword arguments`);
  return typeError(
    machine,
    machine.profile.minor >= 13
      ? `${name}() got an unexpected keyword argument '${word}'`
      : `'${word}' is an invalid keyword argument for ${name}()`,
  );
}

function atMost(call: Call, name: string, most: number): readonly PyObject[] {
  const given = positional(call);
  const unknown = call.names.find((word) => name !== 'int' || word !== 'base');
  if (unknown !== undefined) throw noKeyword(call, name, unknown);
  if (given.length <= most) return given;
  const count = String(given.length);
  const bound = `${String(most)} argument${most === 1 ? '' : 's'}`;
  const clinic = most > 1 && call.machine.profile.minor < 13;
  throw typeError(
    call.machine,
    clinic
      ? `${name}() takes at most ${bound} (${count} given)`
      : `${name} expected at most ${bound}, got ${count}`,
  );
}

function intOfText(call: Call, value: PyObject, base: PyObject): PyObject {
  const { machine, frame } = call;
  const radix = indexNumber(machine, frame, base);
  if (radix !== 0 && (radix < 2 || radix > 36))
    throw raise(machine, 'ValueError', 'int() base must be >= 2 and <= 36, or 0');
  if (!(value instanceof PyStr))
    throw typeError(machine, "int() can't convert non-string with explicit base");
  return machine.heap.int(parseInteger(machine, value.value, radix), 'parsed');
}

/** Calls of the types of plain values, by name. */
export const valueConstructors: Readonly<Record<string, Native>> = {
  int: unwrapping((call) => {
    const { machine, frame } = call;
    const { heap } = machine;
    const [value, second] = atMost(call, 'int', 2);
    const base = second ?? named(call, 'base');
    if (!value) {
      if (base) throw typeError(machine, 'int() missing string argument');
      return heap.int(0);
    }
    if (base) return intOfText(call, value, base);
    if (value.type === intType) return value;
    // An int has a way of its own to become one before `__index__` is asked.
    if (viaSpecial(call, value, value instanceof PyInt ? ['__int__'] : ['__int__', '__index__'])) {
      const result = frame.peek(0);
      if (result.type === intType) return undefined;
      if (result instanceof PyInt) throw machine.unsupported('__int__ that gives no plain int');
      const method = machine.special(value, '__int__') ? '__int__' : '__index__';
      throw typeError(machine, `${method} returned non-int (type ${result.type.name})`);
    }
    if (value instanceof PyInt) return heap.int(value.value);
    if (value instanceof PyStr) return heap.int(parseInteger(machine, value.value, 10), 'parsed');
    if (isBytes(value) && /^\s*[-+]?\d+\s*$/.test(value.text)) {
      return heap.int(parseInteger(machine, value.text, 10), 'parsed');
    }
    if (isBytes(value)) throw machine.unsupported('int() of these bytes');
    if (value instanceof PyFloat) return heap.int(wholeNumber(call, Math.trunc(value.value)));
    if (machine.special(value, '__trunc__')) throw machine.unsupported('int() by __trunc__');
    throw typeError(
      machine,
      `int() argument must be a string, a bytes-like object or a real number, not '${value.type.name}'`,
    );
  }),
  float: unwrapping((call) => {
    const { machine, frame } = call;
    const make = (value: number) => machine.heap.allocate(new PyFloat(value));
    const [value] = atMost(call, 'float', 1);
    if (!value) return make(0);
    if (value.type === floatType) return value;
    if (viaSpecial(call, value, ['__float__'])) {
      const result = frame.peek(0);
      if (result.type === floatType) return undefined;
      if (result instanceof PyFloat)
        throw machine.unsupported('__float__ that gives no plain float');
      const text = `${value.type.name}.__float__ returned non-float (type ${result.type.name})`;
      throw typeError(machine, text);
    }
    if (value instanceof PyFloat) return make(value.value);
    if (value instanceof PyInt) return make(floatValue(machine, value));
    if (value instanceof PyStr) return make(parseFloatText(machine, value.value));
    if (isBytes(value)) return make(parseFloatText(machine, value.text));
    if (viaSpecial(call, value, ['__index__'])) {
      const result = frame.peek(0);
      if (result instanceof PyInt) return make(floatValue(machine, result));
    }
    throw typeError(
      machine,
      `float() argument must be a string or a real number, not '${value.type.name}'`,
    );
  }),
  bool(call) {
    const { machine, frame } = call;
    const [value] = atMost(call, 'bool', 1);
    return machine.heap.bool(value !== undefined && machine.truth(frame, value));
  },
  str(call) {
    const { machine, frame } = call;
    const unknown = call.names.find((word) => !['object', 'encoding', 'errors'].includes(word));
    if (unknown !== undefined) throw noKeyword(call, 'str', unknown);
    const given = positional(call);
    const value = given[0] ?? named(call, 'object');
    const encoding = given[1] ?? named(call, 'encoding');
    if (!value) return machine.heap.str('');
    if (encoding && !(encoding instanceof PyStr))
      throw typeError(machine, `str() argument 'encoding' must be str, not ${encoding.type.name}`);
    const errors = given[2] ?? named(call, 'errors');
    if (encoding ?? errors) {
      const strict = !errors || (errors instanceof PyStr && errors.value === 'strict');
      if (!strict || value instanceof PyStr)
        throw machine.unsupported('str() with these arguments');
      machine.getAttribute(frame, value, 'decode');
      machine.call(frame, frame.peek(0), encoding ? [encoding] : []);
      frame.removeAt(frame.depth - 2);
      return undefined;
    }
    // Until 3.12 the general call of a type has its arguments in a tuple.
    const { minor } = machine.profile;
    const packed = value.cls && minor <= 12 && !isSpecialized(machine, frame);
    if (packed) frame.push(newTuple(machine, [value], true));
    pushStr(machine, frame, value);
    if (packed) frame.collapse(frame.depth - 2);
    return undefined;
  },
};
