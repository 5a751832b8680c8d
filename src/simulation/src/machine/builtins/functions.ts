// Builtin functions: Python/bltinmodule.c.
import { isCallable } from '../callable.ts';
import type { Native } from '../context.ts';
import { shownHash } from '../hashing.ts';
import { addressOf } from '../identity.ts';
import { lateNatives } from '../late-natives.ts';
import { lengthOf } from '../lengths.ts';
import { typeError } from '../raise.ts';
import { extendList, newList } from '../sequences.ts';
import { sorting } from '../sorting-chunk.ts';
import { iteratorFunctions } from './iter-and-next.ts';
import { positional, required } from './arguments.ts';
import { print } from './print.ts';
import { pushRepr } from '../text.ts';

const every =
  (stopAt: boolean): Native =>
  (call) => {
    const { machine, frame } = call;
    machine.iterate(frame, required(call, 0, stopAt ? 'any' : 'all'));
    const iterator = frame.peek(0);
    while (machine.next(frame, iterator)) {
      const truth = machine.truth(frame, frame.peek(0));
      frame.pop();
      if (truth !== stopAt) continue;
      frame.pop();
      return machine.heap.bool(stopAt);
    }
    frame.pop();
    return machine.heap.bool(!stopAt);
  };

/** The builtin functions, by name. */
export const builtinFunctions: Readonly<Record<string, Native>> = {
  ...iteratorFunctions,
  ...lateNatives(
    'hex oct bin abs divmod pow round ord chr ascii format',
    async () => (await import('./number-functions.ts')).numberFunctions,
  ),
  print,
  len(call) {
    return call.machine.heap.int(lengthOf(call, required(call, 0, 'len()')));
  },
  id(call) {
    return addressOf(call.machine, required(call, 0, 'id()'));
  },
  repr(call) {
    pushRepr(call.machine, call.frame, required(call, 0, 'repr()'));
    return undefined;
  },
  hash(call) {
    const { machine } = call;
    return machine.heap.int(shownHash(machine, required(call, 0, 'hash()')));
  },
  callable(call) {
    return call.machine.heap.bool(isCallable(required(call, 0, 'callable()')));
  },
  ...lateNatives('sum', async () => ({ sum: (await import('./sum.ts')).sum })),
  ...lateNatives('min max', async () => {
    const { extreme } = await import('./extreme.ts');
    return { min: extreme('min'), max: extreme('max') };
  }),
  any: every(true),
  all: every(false),
  sorted(call) {
    const { machine, frame } = call;
    const given = positional(call);
    const [iterable] = given;
    if (!iterable || given.length > 1) {
      throw typeError(machine, `sorted expected 1 argument, got ${String(given.length)}`);
    }
    const list = newList(machine, []);
    frame.push(list);
    extendList(machine, frame, list, iterable);
    sorting.code.checkSortNames(call);
    sorting.code.sortList(call, list);
    return undefined;
  },
  ...lateNatives(
    'isinstance issubclass getattr hasattr setattr delattr vars dir',
    async () => (await import('./attribute-functions.ts')).attributeFunctions,
  ),
  ...lateNatives('globals locals', async () => (await import('./name-functions.ts')).nameFunctions),
  ...lateNatives(
    'exec eval compile',
    async () => (await import('../evaluating/functions.ts')).evaluatingFunctions,
  ),
};
