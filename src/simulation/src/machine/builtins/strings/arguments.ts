// Arguments of the methods of str.
import { PyNone, PyStr } from '../../../objects/simple.ts';
import type { PyObject } from '../../../objects/object.ts';
import type { Call } from '../../context.ts';
import { typeError } from '../../raise.ts';
import { strType } from '../../../objects/simple.ts';
import { indexNumber, named, positional } from '../arguments.ts';

/** The string that a method is called on. */
export function self({ machine, args: [text] }: Call): PyStr {
  if (text instanceof PyStr) return text;
  throw machine.unsupported('a method of str of no str');
}

/** `value` as a new string, or the string that the method was called on if it is the same. */
export function unlessSame(call: Call, value: string): PyObject {
  const own = self(call);
  return own.type === strType && own.value === value ? own : call.machine.heap.str(value);
}

/** A new string, even of one character. */
export function fresh(call: Call, value: string): PyObject {
  return call.machine.heap.freshStr(value);
}

/**
 * Arguments after `self` by position or by name, between a least and a greatest number of them, as
 * `_PyArg_CheckPositional` and the argument clinic check them.
 */
export function arguments_(
  call: Call,
  name: string,
  least: number,
  most: number,
  names: readonly string[] = [],
): (PyObject | undefined)[] {
  const { machine } = call;
  const given = positional(call).slice(1);
  const count = given.length;
  if (call.names.some((key) => !names.includes(key))) {
    if (names.length === 0) throw typeError(machine, `str.${name}() takes no keyword arguments`);
    throw machine.unsupported(`str.${name} with a named argument`);
  }
  if (most === 0 && count > 0)
    throw typeError(machine, `str.${name}() takes no arguments (${String(count)} given)`);
  if (least === 1 && most === 1 && count !== 1)
    throw typeError(machine, `str.${name}() takes exactly one argument (${String(count)} given)`);
  if (count < least || count > most) {
    if (names.length > 0) throw keywordCount(call, name, count, least, most);
    const [bound, much] = count < least ? [least, 'least'] : [most, 'most'];
    throw typeError(
      machine,
      `${name} expected at ${much} ${String(bound)} argument${bound === 1 ? '' : 's'}, got ${String(count)}`,
    );
  }
  return Array.from({ length: most }, (_, at) => given[at] ?? named(call, names[at] ?? ''));
}

function keywordCount(call: Call, name: string, count: number, least: number, most: number) {
  const plural = (bound: number) => (bound === 1 ? '' : 's');
  return typeError(
    call.machine,
    count > most
      ? `${name}() takes at most ${String(most)} argument${plural(most)} (${String(count)} given)`
      : `${name}() takes at least ${String(least)} positional argument${plural(least)} (${String(count)} given)`,
  );
}

/** A string argument; raises `TypeError` with the message for anything else. */
export function textOf(call: Call, value: PyObject | undefined, message: string): PyStr {
  if (value instanceof PyStr) return value;
  throw typeError(call.machine, `${message}, not ${value?.type.name ?? 'NoneType'}`);
}

/** An int argument, or what is used where it is missing. */
export function numberOf(call: Call, value: PyObject | undefined, missing: number): number {
  return value === undefined ? missing : indexNumber(call.machine, call.frame, value);
}

/** Bounds of a slice of so many characters, from two optional arguments that may be None. */
export function bounds(
  call: Call,
  length: number,
  start: PyObject | undefined,
  end: PyObject | undefined,
): readonly [number, number] {
  const at = (value: PyObject | undefined, missing: number) => {
    if (value === undefined || value instanceof PyNone) return missing;
    const number = indexNumber(call.machine, call.frame, value, sliceMessage);
    return number < 0 ? Math.max(0, number + length) : number;
  };
  return [at(start, 0), Math.min(length, at(end, length))];
}

const sliceMessage = 'slice indices must be integers or None or have an __index__ method';

/** Characters of a string from one position up to another, counted in code points. */
export function characters(text: string, start: number, end: number): string {
  if (start >= end) return '';
  return isWide(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}

/** Whether a string has characters past U+FFFF, which JavaScript counts twice. */
export function isWide(text: string): boolean {
  return /[\ud800-\udbff]/.test(text);
}

/** The number of characters. */
export function lengthOfText(text: string): number {
  return isWide(text) ? [...text].length : text.length;
}
