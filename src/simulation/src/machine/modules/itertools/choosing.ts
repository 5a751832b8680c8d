// chain, takewhile, dropwhile, filterfalse, compress, starmap, zip_longest, pairwise and batched:
// Modules/itertoolsmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyTuple } from '../../../objects/sequences.ts';
import { index, named, positional } from '../../builtins/arguments.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import type { Call, Machine, Native } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import type { NativeObject } from '../../native-object.ts';
import { raise, typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { apply, iterators, overOne, pushMade, replaceItem, step, test } from './making.ts';

/** A chain over what the top of the stack gives. */
function pushChain(call: Call): void {
  const base = call.frame.depth - 1;
  pushMade(call, base, 'chain', 4, [['.source', call.frame.peek(0)]], {
    next(machine, frame, self) {
      const { heap } = machine;
      for (;;) {
        const active = self.get(heap, '.active');
        if (active) {
          if (machine.next(frame, active)) return true;
          self.drop(heap, '.active');
        }
        if (!step(machine, frame, self, '.source')) {
          self.drop(heap, '.source');
          return false;
        }
        try {
          machine.iterate(frame, frame.peek(0));
        } catch (error) {
          self.drop(heap, '.source');
          throw error;
        }
        self.put(heap, '.active', frame.peek(0));
        frame.pop();
        frame.pop();
      }
    },
  });
}

const chain: Native = (call) => {
  const { machine, frame } = call;
  const args = newTuple(machine, unnamed(call, 'chain', 0, Infinity));
  frame.push(args);
  machine.iterate(frame, args);
  frame.collapse(frame.depth - 2);
  pushChain(call);
  return undefined;
};

const fromIterable: Native = (call) => {
  const [iterable] = unnamed(call, 'chain.from_iterable', 1);
  iterators(call, iterable ? [iterable] : []);
  pushChain(call);
  return undefined;
};

const two = (name: string) => (call: Call) => unnamed(call, name, 2);

const compress: Native = (call) => {
  const [data, selectors] = parameters(call, 'compress', ['data', 'selectors'], 2);
  if (!data || !selectors) return undefined;
  const base = call.frame.depth;
  const [first, second] = iterators(call, [data, selectors]);
  if (!first || !second) return undefined;
  const fields = [['.data', first] as const, ['.selectors', second] as const];
  pushMade(call, base, 'compress', 4, fields, {
    next(machine, frame) {
      while (machine.next(frame, first)) {
        if (!machine.next(frame, second)) {
          frame.pop();
          return false;
        }
        const chosen = machine.truth(frame, frame.peek(0));
        frame.pop();
        if (chosen) return true;
        frame.pop();
      }
      return false;
    },
  });
  return undefined;
};

const starmap = overOne(
  'starmap',
  4,
  two('starmap'),
  () =>
    function next(machine, frame, self) {
      if (!step(machine, frame, self, '.it')) return false;
      const made = frame.peek(0);
      if (!(made instanceof PyTuple)) {
        const tuple = machine.builtins.get('tuple');
        if (tuple) machine.call(frame, tuple, [made]);
        frame.collapse(frame.depth - 2);
      }
      const args = frame.peek(0);
      apply(machine, frame, self, args instanceof PyTuple ? args.items : []);
      frame.collapse(frame.depth - 2);
      return true;
    },
);

const takewhile = overOne('takewhile', 5, two('takewhile'), () => {
  let stopped = false;
  return (machine, frame, self) => {
    if (stopped || !step(machine, frame, self, '.it')) return false;
    if (test(machine, frame, self)) return true;
    frame.pop();
    stopped = true;
    return false;
  };
});

const dropwhile = overOne('dropwhile', 5, two('dropwhile'), () => {
  let started = false;
  return (machine, frame, self) => {
    while (step(machine, frame, self, '.it')) {
      if (started || !test(machine, frame, self)) {
        started = true;
        return true;
      }
      frame.pop();
    }
    return false;
  };
});

const filterfalse = overOne('filterfalse', 4, two('filterfalse'), () => (machine, frame, self) => {
  const func = self.get(machine.heap, '.func');
  const plain = func === machine.heap.none || func === machine.builtins.get('bool');
  while (step(machine, frame, self, '.it')) {
    const truth = plain ? machine.truth(frame, frame.peek(0)) : test(machine, frame, self);
    if (!truth) return true;
    frame.pop();
  }
  return false;
});

const zipLongest: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  if (call.names.some((name) => name !== 'fillvalue')) {
    throw typeError(machine, 'zip_longest() got an unexpected keyword argument');
  }
  const fill = named(call, 'fillvalue') ?? heap.none;
  const base = frame.depth;
  const live: (PyObject | null)[] = iterators(call, positional(call));
  const result = newTuple(
    machine,
    live.map(() => heap.none),
  );
  const fields = [
    ...live.flatMap((it, at) => (it ? [[`.iterators[${String(at)}]`, it] as const] : [])).reverse(), // as its tuple lets go of them
    ['.result', result] as const,
    ['.fillvalue', fill] as const,
  ];
  let active = live.length;
  const pushItem = (caller: Frame, self: NativeObject, at: number): boolean => {
    const it = live[at];
    if (it && machine.next(caller, it)) return true;
    if (it) {
      active -= 1;
      if (active === 0) return false;
      live[at] = null;
      self.drop(heap, `.iterators[${String(at)}]`);
    }
    caller.push(fill);
    return true;
  };
  pushMade(call, base, 'zip_longest', 7, fields, {
    next(_machine, caller, self) {
      if (active === 0) return false;
      const bottom = caller.depth;
      const reuse = result.count === 1;
      if (reuse) caller.push(result);
      for (let at = 0; at < live.length; at += 1) {
        if (!pushItem(caller, self, at)) {
          caller.unwind(bottom);
          return false;
        }
        if (!reuse) continue;
        replaceItem(machine, result, at, caller.peek(0));
        caller.pop();
      }
      if (reuse) {
        heap.track(result);
        return true;
      }
      caller.push(
        newTuple(
          machine,
          live.map((_, at) => caller.peek(live.length - 1 - at)),
        ),
      );
      caller.collapse(bottom);
      return true;
    },
  });
  return undefined;
};

function pushPair(machine: Machine, frame: Frame, self: NativeObject, old: PyObject): void {
  const items = [old, frame.peek(0)];
  const result = self.get(machine.heap, '.result');
  if (!(result instanceof PyTuple) || result.count !== 1) {
    frame.push(newTuple(machine, items));
    return;
  }
  frame.push(result);
  items.forEach((item, at) => {
    replaceItem(machine, result, at, item);
  });
  machine.heap.track(result);
}

const pairwise: Native = (call) => {
  const { machine } = call;
  const { heap, profile } = machine;
  const base = call.frame.depth;
  const [it] = iterators(call, unnamed(call, 'pairwise', 1));
  const fields: (readonly [string, PyObject])[] = it ? [['.it', it]] : [];
  const reuses = profile.minor >= 13;
  if (reuses) fields.push(['.result', newTuple(machine, [heap.none, heap.none])]);
  pushMade(call, base, 'pairwise', reuses ? 5 : 4, fields, {
    next(_machine, frame, self) {
      const bottom = frame.depth;
      if (!self.get(heap, '.old')) {
        if (step(machine, frame, self, '.it')) {
          self.put(heap, '.old', frame.peek(0));
          frame.pop();
        } else self.drop(heap, '.it');
      }
      const old = self.get(heap, '.old');
      if (!old) return false;
      frame.push(old);
      if (!step(machine, frame, self, '.it')) {
        self.drop(heap, '.it');
        self.drop(heap, '.old');
        frame.unwind(bottom);
        return false;
      }
      const item = frame.peek(0);
      pushPair(machine, frame, self, old);
      self.put(heap, '.old', item);
      frame.collapse(bottom);
      return true;
    },
  });
  return undefined;
};

const batched: Native = (call) => {
  const { machine, frame } = call;
  const { heap, profile } = machine;
  const strictToo = profile.minor >= 13;
  const names = strictToo ? ['iterable', 'n', 'strict'] : ['iterable', 'n'];
  const [iterable, n, strict] = parameters(call, 'batched', names, 2, strictToo ? 1 : 0);
  if (!iterable || !n) return undefined;
  const size = index(call, n);
  const whole = strict ? machine.truth(frame, strict) : false;
  if (size < 1) throw raise(machine, 'ValueError', 'n must be at least one');
  const base = frame.depth;
  const [it] = iterators(call, [iterable]);
  pushMade(call, base, 'batched', strictToo ? 5 : 4, it ? [['.it', it]] : [], {
    next(_machine, caller, self) {
      const bottom = caller.depth;
      while (caller.depth < bottom + size && step(machine, caller, self, '.it'));
      const length = caller.depth - bottom;
      if (length < size) self.drop(heap, '.it');
      if (length === 0) return false;
      if (length < size && whole) throw raise(machine, 'ValueError', 'batched(): incomplete batch');
      const items = Array.from({ length }, (_, at) => caller.peek(length - 1 - at));
      caller.push(newTuple(machine, items));
      caller.collapse(bottom);
      return true;
    },
  });
  return undefined;
};

/** Constructors of these types, by name. */
export const choosing: Readonly<Record<string, Native>> = {
  chain,
  compress,
  starmap,
  takewhile,
  dropwhile,
  filterfalse,
  zip_longest: zipLongest,
  pairwise,
  batched,
};

/** Methods of the type `chain`. */
export const chainMethods: Readonly<Record<string, Native>> = { from_iterable: fromIterable };
