// count, cycle, repeat, islice and accumulate: Modules/itertoolsmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyFloat, PyInt } from '../../../objects/simple.ts';
import { binary } from '../../arithmetic.ts';
import { index } from '../../builtins/arguments.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';
import { append, newList } from '../../sequences.ts';
import { apply, iterators, pushMade, step } from './making.ts';

const isOne = (object: PyObject) => object instanceof PyInt && object.value === 1n;

const count: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const [start = heap.int(0), by = heap.int(1)] = parameters(call, 'count', ['start', 'step'], 0);
  for (const number of [start, by]) {
    if (!(number instanceof PyInt || number instanceof PyFloat)) {
      if (number.type.hidden) throw typeError(machine, 'a number is required');
      throw machine.unsupported('itertools.count() of an instance');
    }
  }
  const fast = start instanceof PyInt && isOne(by);
  let next = fast ? start.value : 0n;
  const base = frame.depth;
  const fields = [...(fast ? [] : [['.count', start] as const]), ['.step', by] as const];
  pushMade(call, base, 'count', 5, fields, {
    next(_machine, caller, self) {
      if (fast) {
        caller.push(heap.int(next));
        next += 1n;
        return true;
      }
      const now = self.get(heap, '.count') ?? start;
      caller.push(now);
      binary(machine, caller, '+', now, by, false);
      self.put(heap, '.count', caller.peek(0));
      caller.pop();
      return true;
    },
    repr(_machine, caller, self) {
      if (fast) return `count(${String(next)})`;
      const now = machine.repr(caller, self.get(heap, '.count') ?? start);
      return isOne(by) ? `count(${now})` : `count(${now}, ${machine.repr(caller, by)})`;
    },
  });
  return undefined;
};

const cycle: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const base = frame.depth;
  const [it] = iterators(call, unnamed(call, 'cycle', 1));
  if (!it) return undefined;
  const saved = newList(machine, []);
  frame.push(saved);
  let at = 0;
  const fields = [['.it', it] as const, ['.saved', saved] as const];
  pushMade(call, base, 'cycle', machine.profile.minor >= 15 ? 5 : 6, fields, {
    next(_machine, caller, self) {
      if (step(machine, caller, self, '.it')) {
        append(machine, saved, caller.peek(0));
        return true;
      }
      self.drop(heap, '.it');
      const item = saved.items[at];
      if (!item) return false;
      at = (at + 1) % saved.items.length;
      caller.push(item);
      return true;
    },
  });
  return undefined;
};

const repeat: Native = (call) => {
  const { frame } = call;
  const [object, times] = parameters(call, 'repeat', ['object', 'times'], 1);
  if (!object) return undefined;
  let left = times ? Math.max(0, index(call, times)) : -1;
  pushMade(call, frame.depth, 'repeat', 4, [['.element', object]], {
    next(_machine, caller) {
      if (left === 0) return false;
      if (left > 0) left -= 1;
      caller.push(object);
      return true;
    },
    repr(machine, caller) {
      const element = machine.repr(caller, object);
      return left < 0 ? `repeat(${element})` : `repeat(${element}, ${String(left)})`;
    },
  });
  return undefined;
};

function bound(call: Call, object: PyObject | undefined, message: string, least: number): number {
  if (object === call.machine.heap.none || !object) return -1;
  const value = object instanceof PyInt ? Number(object.value) : -1;
  if (value >= least) return value;
  throw raise(call.machine, 'ValueError', message);
}

const islice: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const [iterable, ...bounds] = unnamed(call, 'islice', 2, 4);
  const range = 'must be None or an integer: 0 <= x <= sys.maxsize.';
  const only = bounds.length === 1;
  const stop = bound(call, bounds[only ? 0 : 1], `Stop argument for islice() ${range}`, 0);
  const from = only ? 0 : bound(call, bounds[0], `Indices for islice() ${range}`, 0);
  const by = bound(call, bounds[2], 'Step for islice() must be a positive integer or None.', 1);
  if (!iterable) return undefined;
  const base = frame.depth;
  const [it] = iterators(call, [iterable]);
  let next = Math.max(0, from);
  let taken = 0;
  pushMade(call, base, 'islice', 7, it ? [['.it', it]] : [], {
    next(_machine, caller, self) {
      const skip = () => {
        while (taken < next) {
          if (!step(machine, caller, self, '.it')) return false;
          caller.pop();
          taken += 1;
        }
        return stop < 0 || taken < stop;
      };
      if (!self.get(heap, '.it')) return false;
      if (!skip() || !step(machine, caller, self, '.it')) {
        self.drop(heap, '.it');
        return false;
      }
      taken += 1;
      next += Math.max(1, by);
      if (stop >= 0 && next > stop) next = stop;
      return true;
    },
  });
  return undefined;
};

const accumulate: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const [iterable, given, initial] = parameters(
    call,
    'accumulate',
    ['iterable', 'func', 'initial'],
    1,
    1,
  );
  if (!iterable) return undefined;
  const base = frame.depth;
  const func = given === heap.none ? undefined : given;
  let first = initial === heap.none ? undefined : initial;
  const [it] = iterators(call, [iterable]);
  const fields: (readonly [string, PyObject])[] = [];
  if (func) fields.push(['.func', func]);
  if (it) fields.push(['.it', it]);
  if (first) fields.push(['.initial', first]);
  pushMade(call, base, 'accumulate', machine.profile.minor === 11 ? 6 : 7, fields, {
    next(_machine, caller, self) {
      if (first) {
        caller.push(first);
        self.put(heap, '.total', first);
        self.drop(heap, '.initial');
        first = undefined;
        return true;
      }
      if (!step(machine, caller, self, '.it')) return false;
      const total = self.get(heap, '.total');
      if (total) {
        const item = caller.peek(0);
        if (func) apply(machine, caller, self, [total, item]);
        else binary(machine, caller, '+', total, item, false);
        caller.collapse(caller.depth - 2);
      }
      self.put(heap, '.total', caller.peek(0));
      return true;
    },
  });
  return undefined;
};

/** Constructors of these types, by name. */
export const endless: Readonly<Record<string, Native>> = {
  count,
  cycle,
  repeat,
  islice,
  accumulate,
};
