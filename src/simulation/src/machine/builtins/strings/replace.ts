// Replacing and joining: Objects/unicodeobject.c.
import type { PyObject } from '../../../objects/object.ts';
import { PyInt, PyNone, PyStr } from '../../../objects/simple.ts';
import { PyDict } from '../../../objects/tables.ts';
import type { Call, Native } from '../../context.ts';
import { newDict, setNew } from '../../dicts.ts';
import { itemsAtHand } from '../../own-iteration.ts';
import { raise, typeError } from '../../raise.ts';
import { longestStr } from '../../sequences.ts';
import { pushItem } from '../../subscripts.ts';
import { joined } from '../../joined-strings.ts';
import { collectItems } from '../arguments.ts';
import {
  arguments_,
  fresh,
  lengthOfText,
  numberOf,
  self,
  textOf,
  unlessSame,
} from './arguments.ts';

function replaced(text: string, old: string, next: string, most: number): string {
  if (most < 0) {
    if (old !== '') return text.split(old).join(next);
    return next + [...text].map((character) => character + next).join('');
  }
  const pieces = old === '' ? ['', ...text] : text.split(old);
  const last = old === '' ? Math.min(most, pieces.length) : Math.min(most, pieces.length - 1);
  if (old === '') return pieces.map((piece, at) => (at < last ? piece + next : piece)).join('');
  return (
    pieces.slice(0, last + 1).join(next) +
    pieces
      .slice(last + 1)
      .map((p) => old + p)
      .join('')
  );
}

/** What a translation table gives for a character: text, or undefined where it has nothing. */
function translated({ machine, frame }: Call, table: PyObject, character: string) {
  const key = machine.heap.int(character.codePointAt(0) ?? 0);
  frame.push(key);
  try {
    pushItem(machine, frame, table, key);
  } catch (error) {
    if (machine.swallow(error, 'LookupError')) return undefined;
    throw error;
  }
  const found = frame.peek(0);
  frame.pop();
  frame.pop();
  if (found instanceof PyNone) return '';
  if (found instanceof PyStr) return found.value;
  if (!(found instanceof PyInt))
    throw typeError(machine, 'character mapping must return integer, None or str');
  if (found.value < 0n || found.value > 0x10ffffn)
    throw raise(machine, 'ValueError', 'character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(found.value));
}

/** Methods of `str` that replace parts of it. */
export const replaceMethods: Readonly<Record<string, Native>> = {
  replace(call) {
    const { machine } = call;
    const newer = machine.profile.minor >= 13;
    const [old, next, limit] = arguments_(call, 'replace', 2, 3, newer ? ['', '', 'count'] : []);
    const from = textOf(call, old, 'replace() argument 1 must be str').value;
    const to = textOf(call, next, 'replace() argument 2 must be str').value;
    const most = numberOf(call, limit, -1);
    const { value } = self(call);
    if (from === to || most === 0 || !value.includes(from)) return unlessSame(call, value);
    const growth = most < 0 ? to.length * value.length : to.length * most;
    if (growth > longestStr) throw machine.unsupported('a string this long');
    return fresh(call, replaced(value, from, to, most));
  },
  join(call) {
    const { machine, frame } = call;
    const [iterable] = arguments_(call, 'join', 1, 1);
    if (!iterable) return undefined;
    let items = itemsAtHand(iterable);
    if (!items) {
      // PySequence_Fast: whatever TypeError stands in the way of the walk is told in these words.
      try {
        machine.iterate(frame, iterable);
      } catch (error) {
        if (!machine.swallow(error, 'TypeError')) throw error;
        throw typeError(machine, 'can only join an iterable');
      }
      items = collectItems(call, frame.peek(0));
      machine.own.listInPassing();
    }
    const parts = items.map((item, at) => {
      if (item instanceof PyStr) return item;
      throw typeError(
        machine,
        `sequence item ${String(at)}: expected str instance, ${item.type.name} found`,
      );
    });
    frame.push(joined(machine, parts, self(call).value));
    return undefined;
  },
  removeprefix(call) {
    const [given] = arguments_(call, 'removeprefix', 1, 1);
    const prefix = textOf(call, given, 'removeprefix() argument must be str').value;
    const { value } = self(call);
    return unlessSame(call, value.startsWith(prefix) ? value.slice(prefix.length) : value);
  },
  removesuffix(call) {
    const [given] = arguments_(call, 'removesuffix', 1, 1);
    const suffix = textOf(call, given, 'removesuffix() argument must be str').value;
    const { value } = self(call);
    const ends = suffix !== '' && value.endsWith(suffix);
    return unlessSame(call, ends ? value.slice(0, -suffix.length) : value);
  },
  translate(call) {
    const [table] = arguments_(call, 'translate', 1, 1);
    const { value } = self(call);
    if (!table) return undefined;
    const parts = [...value].map((character) => translated(call, table, character) ?? character);
    return call.machine.heap.str(parts.join(''));
  },
};

/** `str.maketrans(…)`, a static method. */
export const makeTranslation: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const [first, second, gone] = call.args;
  const dict = newDict(machine, 0);
  frame.push(dict);
  const set = (key: PyObject, value: PyObject) => {
    setNew(machine, dict, key, value);
  };
  const point = (character: string) => heap.int(character.codePointAt(0) ?? 0);
  if (second === undefined) {
    if (!(first instanceof PyDict)) {
      const text = 'if you give only one argument to maketrans it must be a dict';
      throw typeError(machine, text);
    }
    for (const { key, value } of first.entries()) {
      if (key instanceof PyInt) set(key, value);
      else if (!(key instanceof PyStr))
        throw typeError(machine, 'keys in translate table must be strings or integers');
      else if (lengthOfText(key.value) === 1) set(point(key.value), value);
      else {
        const table = machine.profile.minor >= 15 ? 'translatetable' : 'translate table';
        throw raise(machine, 'ValueError', `string keys in ${table} must be of length 1`);
      }
    }
    return dict;
  }
  const [from, to] = [first, second].map((value) => [
    ...textOf(call, value, 'maketrans() argument 2 must be str').value,
  ]);
  if (!(first instanceof PyStr))
    throw typeError(
      machine,
      'first maketrans argument must be a string if there is a second argument',
    );
  if (!from || !to || from.length !== to.length) {
    throw raise(machine, 'ValueError', 'the first two maketrans arguments must have equal length');
  }
  from.forEach((character, at) => {
    set(point(character), point(to[at] ?? ''));
  });
  if (gone instanceof PyStr) for (const character of gone.value) set(point(character), heap.none);
  return dict;
};
