// min() and max(): min_max of Python/bltinmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../objects/object.ts';
import { PyNone } from '../../objects/simple.ts';
import type { PyTuple } from '../../objects/sequences.ts';
import { compareOrder } from '../compare.ts';
import type { Call, Native } from '../context.ts';
import { holdArguments } from '../held-arguments.ts';
import { raise, typeError } from '../raise.ts';
import { named, positional } from './arguments.ts';

function checkNames(call: Call, name: string): void {
  const unknown = call.names.find((given) => given !== 'key' && given !== 'default');
  if (unknown === undefined) return;
  throw typeError(
    call.machine,
    call.machine.profile.minor >= 13
      ? `${name}() got an unexpected keyword argument '${unknown}'`
      : `'${unknown}' is an invalid keyword argument for ${name}()`,
  );
}

/** What the items come from: the only argument, or the tuple of all of them; null where there is none. */
function sourceOf(call: Call, name: string, packed: PyTuple | null): PyObject | null {
  const { machine } = call;
  const given = positional(call);
  const [first] = given;
  if (!first) throw typeError(machine, `${name} expected at least 1 argument, got 0`);
  if (given.length === 1) return first;
  if (named(call, 'default')) {
    const text = `Cannot specify a default for ${name}() with multiple positional arguments`;
    throw typeError(machine, text);
  }
  return packed;
}

/** Pushes the next item of an iterable; false where there is none. */
function nextOf({ machine, frame }: Call, source: PyObject): () => boolean {
  machine.iterate(frame, source);
  const iterator = frame.peek(0);
  return () => machine.next(frame, iterator);
}

/** Pushes the next argument; false where there is none. */
function nextArgument(call: Call): () => boolean {
  const items = positional(call).values();
  return () => {
    const { value } = items.next();
    if (value) call.frame.push(value);
    return value !== undefined;
  };
}

/** `min(…)` or `max(…)`: the first of the items that no later one is beyond. */
export const extreme =
  (name: 'min' | 'max'): Native =>
  (call) => {
    const { machine, frame } = call;
    checkNames(call, name);
    const base = frame.depth;
    // Until 3.12 the arguments are in a tuple, and named ones in a dict.
    const packed = machine.profile.minor < 13 ? (call.tuple ?? holdArguments(call)) : null;
    const source = sourceOf(call, name, packed);
    const given = named(call, 'key');
    const key = given instanceof PyNone ? undefined : given;
    const next = source ? nextOf(call, source) : nextArgument(call);
    const held = frame.depth;
    while (next()) {
      const item = frame.peek(0);
      if (key) machine.call(frame, key, [item]);
      else frame.push(item);
      if (frame.depth === held + 2) continue;
      // The leader and its rank lie under the item and its rank.
      const [rank, leading] = [frame.peek(0), frame.peek(2)];
      if (compareOrder(machine, frame, name === 'min' ? '<' : '>', rank, leading)) {
        frame.replaceAt(held, item);
        frame.replaceAt(held + 1, rank);
      }
      frame.unwind(held + 2);
    }
    if (frame.depth === held) {
      const missing = named(call, 'default');
      if (missing) return missing;
      const { minor } = machine.profile;
      const text = minor >= 12 ? 'iterable argument is empty' : 'arg is an empty sequence';
      throw raise(machine, 'ValueError', `${name}() ${text}`);
    }
    frame.pop();
    frame.collapse(base);
    return undefined;
  };
