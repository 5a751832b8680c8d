// groupby and tee: Modules/itertoolsmodule.c, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { builtinType } from '../../../objects/object.ts';
import { index } from '../../builtins/arguments.ts';
import { parameters, unnamed } from '../../builtins/clinic.ts';
import type { Machine, Native } from '../../context.ts';
import type { Frame } from '../../frame.ts';
import { NativeObject, newNative } from '../../native-object.ts';
import { raise } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { iterators, iteratorType, pushMade, step } from './making.ts';

/** groupby_step: takes the next item and its key; false when there is none. */
function advance(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const { heap } = machine;
  if (!step(machine, frame, self, '.it')) return false;
  const item = frame.peek(0);
  const keyfunc = self.get(heap, '.keyfunc');
  if (!keyfunc || keyfunc === heap.none) frame.push(item);
  else machine.call(frame, keyfunc, [item]);
  self.put(heap, '.currvalue', item);
  self.put(heap, '.currkey', frame.peek(0));
  frame.pop();
  frame.pop();
  return true;
}

function same(machine: Machine, frame: Frame, a: PyObject, b: PyObject): boolean {
  return a === b || machine.equal(frame, a, b);
}

/** Whether the current item belongs to the group that was given last. */
function inGroup(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const current = self.get(machine.heap, '.currkey');
  if (!current) return true;
  const target = self.get(machine.heap, '.tgtkey');
  if (!target) return false;
  frame.push(target);
  frame.push(current);
  const result = same(machine, frame, target, current);
  frame.pop();
  frame.pop();
  return result;
}

const groupby: Native = (call) => {
  const { machine, frame } = call;
  const { heap } = machine;
  const [iterable, key = heap.none] = parameters(call, 'groupby', ['iterable', 'key'], 1);
  if (!iterable) return undefined;
  const base = frame.depth;
  const [it] = iterators(call, [iterable]);
  if (!it) return undefined;
  const fields = [['.it', it] as const, ['.keyfunc', key] as const];
  /** The group that may still take items; not counted. */
  let group: NativeObject | null = null;
  pushMade(call, base, 'groupby', machine.profile.minor === 11 ? 8 : 9, fields, {
    next(_machine, caller, self) {
      group = null;
      while (inGroup(machine, caller, self)) if (!advance(machine, caller, self)) return false;
      const current = self.get(heap, '.currkey');
      if (!current) return false;
      self.put(heap, '.tgtkey', current);
      const parts = [['.parent', self] as const, ['.tgtkey', current] as const];
      const made = newNative(machine, iteratorType('_grouper'), 4, parts, {
        next(_same, user, grouper) {
          if (group !== grouper) return false;
          if (!self.get(heap, '.currvalue') && !advance(machine, user, self)) return false;
          const now = self.get(heap, '.currkey');
          const item = self.get(heap, '.currvalue');
          if (!now || !item || !same(machine, user, current, now)) return false;
          user.push(item);
          self.drop(heap, '.currvalue');
          self.drop(heap, '.currkey');
          return true;
        },
      });
      caller.push(made);
      group = made;
      caller.push(newTuple(machine, [current, made]));
      caller.collapse(caller.depth - 2);
      return true;
    },
  });
  return undefined;
};

const dataType = builtinType('itertools._tee_dataobject');
/** Items that one data object of tee has room for (LINKCELLS). */
const linkCells = 57;

function newData(machine: Machine, it: PyObject): NativeObject {
  const words = (machine.profile.word === 8 ? 5 : 6) + linkCells;
  return newNative(machine, dataType, words, [['.it', it]], {});
}

/** teedataobject_jumplink: the data object after this one, made where there is none yet. */
function linkedTo(machine: Machine, data: NativeObject): NativeObject {
  const { heap } = machine;
  const known = data.get(heap, '.nextlink');
  if (known instanceof NativeObject) return known;
  const made = newData(machine, data.get(heap, '.it') ?? heap.none);
  data.put(heap, '.nextlink', made);
  return made;
}

function newTee(machine: Machine, first: NativeObject, from: number): NativeObject {
  const { heap, profile } = machine;
  let data = first;
  let at = from;
  const words = profile.minor === 11 ? 5 : 6;
  return newNative(machine, iteratorType('_tee'), words, [['.dataptr', data]], {
    next(_machine, frame, self) {
      if (at === linkCells) {
        data = linkedTo(machine, data);
        self.put(heap, '.dataptr', data);
        at = 0;
      }
      const known = data.get(heap, `[${String(at)}]`);
      if (known) frame.push(known);
      else if (step(machine, frame, data, '.it')) {
        data.put(heap, `[${String(at)}]`, frame.peek(0));
      } else return false;
      at += 1;
      return true;
    },
  });
}

const tee: Native = (call) => {
  const { machine, frame } = call;
  const [iterable, count] = unnamed(call, 'tee', 1, 2);
  const n = count ? index(call, count) : 2;
  if (n < 0) {
    const message = machine.profile.minor >= 15 ? 'n cannot be negative' : 'n must be >= 0';
    throw raise(machine, 'ValueError', message);
  }
  const base = frame.depth;
  const [it] = n > 0 && iterable ? iterators(call, [iterable]) : [];
  if (it?.type === iteratorType('_tee')) throw machine.unsupported('tee() of a tee');
  if (it) {
    const data = newData(machine, it);
    frame.push(data);
    for (let at = 0; at < n; at += 1) frame.push(newTee(machine, data, 0));
  }
  const made = Array.from({ length: it ? n : 0 }, (_, at) => frame.peek(n - 1 - at));
  frame.push(newTuple(machine, made));
  frame.collapse(base);
  return undefined;
};

/** Constructors of these types, by name. */
export const grouping: Readonly<Record<string, Native>> = { groupby };

/** The functions of itertools, by name. */
export const itertoolsFunctions: Readonly<Record<string, Native>> = { tee };
