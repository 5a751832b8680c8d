// Builtin functions that ask for nothing but what an object has or gives: Python/bltinmodule.c.
import { isCallable } from '../callable.ts';
import type { Native } from '../context.ts';
import { shownHash } from '../hashing.ts';
import { typeError } from '../raise.ts';
import { extendList, newList } from '../sequences.ts';
import { sorting } from '../sorting-chunk.ts';
import { pushRepr } from '../text.ts';
import { positional, required } from './arguments.ts';
import { iteratorFunctions } from './iter-and-next.ts';

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

/** The builtin functions of this file and `iter` and `next`, by name. */
export const commonFunctions: Readonly<Record<string, Native>> = {
  ...iteratorFunctions,
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
};
