// Taking apart: Objects/stringlib/split.h and partition.h.
import type { PyObject } from '../../../objects/object.ts';
import { PyNone, PyStr } from '../../../objects/simple.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';
import { appendTop, newList, newTuple, setAllocated } from '../../sequences.ts';
import { arguments_, lengthOfText, numberOf, self, textOf, unlessSame } from './arguments.ts';
import { lastWords, lines, withoutEnd, words } from './spaces.ts';

/**
 * Items that the list of str.split has room for at first (Objects/stringlib/split.h): at most 12, from
 * 3.12 on no more than the text can have parts. `separator` is the length of the separator, if any.
 */
function splitRoom(minor: number, length: number, separator: number | null, most: number): number {
  if (separator !== null && length < separator) return 1;
  if (most >= 0) return Math.min(most + 1, 12);
  if (minor === 11) return 12;
  const parts = Math.trunc(separator === null ? (length - 1) / 2 : length / separator) + 1;
  return Math.min(parts + 1, 12);
}

/** Text cut at a separator, at most so many times, from the left or the right. */
function cut(text: string, separator: string, most: number, fromRight: boolean): string[] {
  const parts = text.split(separator);
  const extra = parts.length - 1 - most;
  if (most < 0 || extra <= 0) return parts;
  return fromRight
    ? [parts.slice(0, extra + 1).join(separator), ...parts.slice(extra + 1)]
    : [...parts.slice(0, most), parts.slice(most).join(separator)];
}

function listOf(call: Call, parts: readonly string[], room: number): PyObject {
  const { machine, frame } = call;
  const list = newList(machine, []);
  setAllocated(machine, list, room);
  frame.push(list);
  for (const part of parts) {
    frame.push(unlessSame(call, part));
    appendTop(machine, frame, list);
  }
  return list;
}

const split =
  (name: 'split' | 'rsplit'): Native =>
  (call) => {
    const { machine } = call;
    const [separator, limit] = arguments_(call, name, 0, 2, ['sep', 'maxsplit']);
    const { value } = self(call);
    const most = numberOf(call, limit, -1);
    const fromRight = name === 'rsplit';
    const room = (width: number | null) =>
      splitRoom(machine.profile.minor, lengthOfText(value), width, most);
    if (separator === undefined || separator instanceof PyNone) {
      const parts = fromRight ? lastWords(value, most).reverse() : words(value, most);
      return listOf(call, parts, room(null));
    }
    const wanted = textOf(call, separator, 'must be str or None').value;
    if (wanted === '') throw raise(machine, 'ValueError', 'empty separator');
    return listOf(call, cut(value, wanted, most, fromRight), room(lengthOfText(wanted)));
  };

const partition =
  (name: 'partition' | 'rpartition'): Native =>
  (call) => {
    const { machine } = call;
    const [given] = arguments_(call, name, 1, 1);
    if (!(given instanceof PyStr))
      throw typeError(machine, `must be str, not ${given?.type.name ?? ''}`);
    if (given.value === '') throw raise(machine, 'ValueError', 'empty separator');
    const { value } = self(call);
    const at = name === 'partition' ? value.indexOf(given.value) : value.lastIndexOf(given.value);
    const empty = machine.heap.str('');
    // Where nothing is found, the string itself goes into the tuple, whatever its class is.
    const whole = call.args[0] ?? empty;
    if (at < 0)
      return newTuple(
        machine,
        name === 'partition' ? [whole, empty, empty] : [empty, empty, whole],
      );
    const tail = value.slice(at + given.value.length);
    return newTuple(machine, [machine.heap.str(value.slice(0, at)), given, machine.heap.str(tail)]);
  };

/** Methods of `str` that take it apart. */
export const splitMethods: Readonly<Record<string, Native>> = {
  split: split('split'),
  rsplit: split('rsplit'),
  partition: partition('partition'),
  rpartition: partition('rpartition'),
  splitlines(call) {
    const { machine, frame } = call;
    const [keep] = arguments_(call, 'splitlines', 0, 1, ['keepends']);
    const keepEnds = keep !== undefined && machine.truth(frame, keep);
    const list = newList(machine, []);
    frame.push(list);
    for (const line of lines(self(call).value)) {
      frame.push(unlessSame(call, keepEnds ? line : withoutEnd(line)));
      appendTop(machine, frame, list);
    }
    return list;
  },
};
