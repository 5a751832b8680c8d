// Searching: find, count and their like in Objects/unicodeobject.c.
import { PyTuple } from '../../../objects/sequences.ts';
import { PyStr } from '../../../objects/simple.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';
import { arguments_, bounds, characters, lengthOfText, self, textOf } from './arguments.ts';

/** The part of a string that a search looks at, where it begins, and what is looked for. */
function searched(call: Call, name: string) {
  const { minor } = call.machine.profile;
  const newer = minor >= 13;
  const given = call.args.length - 1;
  if (!newer && given < 1)
    throw typeError(call.machine, `${name}() takes at least 1 argument (0 given)`);
  const [part, from, to] = arguments_(call, name, 1, 3);
  const message = newer ? `${name}() argument 1 must be str` : 'must be str';
  const wanted = textOf(call, part, message).value;
  const { value } = self(call);
  const length = lengthOfText(value);
  const [start, end] = bounds(call, length, from, to);
  return { text: characters(value, start, end), start, wanted, fits: start <= end };
}

/** Where the text is found, counted in characters, or -1. */
function position(call: Call, name: string): number {
  const { text, start, wanted, fits } = searched(call, name);
  if (!fits) return -1;
  const at = name.startsWith('r') ? text.lastIndexOf(wanted) : text.indexOf(wanted);
  return at < 0 ? -1 : start + lengthOfText(text.slice(0, at));
}

const find =
  (name: string): Native =>
  (call) =>
    call.machine.heap.int(position(call, name));

const index =
  (name: string): Native =>
  (call) => {
    const at = position(call, name);
    if (at < 0) throw raise(call.machine, 'ValueError', 'substring not found');
    return call.machine.heap.int(at);
  };

const edge =
  (name: 'startswith' | 'endswith'): Native =>
  (call) => {
    const { machine } = call;
    const [part, from, to] = arguments_(call, name, 1, 3);
    const { value } = self(call);
    const [start, end] = bounds(call, lengthOfText(value), from, to);
    const text = characters(value, start, end);
    const holds = (wanted: string) =>
      start <= end && (name === 'startswith' ? text.startsWith(wanted) : text.endsWith(wanted));
    if (part instanceof PyStr) return machine.heap.bool(holds(part.value));
    if (!(part instanceof PyTuple)) {
      const found = part?.type.name ?? '';
      throw typeError(machine, `${name} first arg must be str or a tuple of str, not ${found}`);
    }
    const message = `tuple for ${name} must only contain str`;
    return machine.heap.bool(part.items.some((item) => holds(textOf(call, item, message).value)));
  };

/** Methods of `str` that look for text in it. */
export const searchMethods: Readonly<Record<string, Native>> = {
  find: find('find'),
  rfind: find('rfind'),
  index: index('index'),
  rindex: index('rindex'),
  startswith: edge('startswith'),
  endswith: edge('endswith'),
  count(call) {
    const { text, wanted, fits } = searched(call, 'count');
    const { heap } = call.machine;
    if (!fits) return heap.int(0);
    return heap.int(wanted === '' ? lengthOfText(text) + 1 : text.split(wanted).length - 1);
  },
};
