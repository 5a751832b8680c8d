// Numbers of the module random: Lib/random.py, CPython 3.11 to 3.15.
import type { PyObject } from '../../../objects/object.ts';
import { PyFloat, PyInt, PyNone } from '../../../objects/simple.ts';
import type { Machine } from '../../context.ts';
import { indexValue, named } from '../../builtins/arguments.ts';
import { floatValue } from '../../numbers/conversion.ts';
import { preciseCosine, preciseLog, preciseSine } from '../../../numbers/precise.ts';
import { raise, typeError } from '../../raise.ts';
import { type RandomCall, twisterOf } from './generator.ts';

/** An argument by position or name, or undefined. */
export function argument(call: RandomCall, at: number, name: string): PyObject | undefined {
  return call.given[at] ?? named(call, name);
}

/** A number as a double, or what is used where it is missing. */
export function double(call: RandomCall, at: number, name: string, missing?: number): number {
  const value = argument(call, at, name);
  if (value instanceof PyFloat) return value.value;
  if (value instanceof PyInt) return floatValue(call.machine, value);
  if (value === undefined && missing !== undefined) return missing;
  throw call.machine.unsupported(`random with this argument ${name}`);
}

/** An int argument. */
export function whole(call: RandomCall, at: number, name: string): bigint {
  const value = argument(call, at, name);
  const { machine, frame } = call;
  if (!value) throw machine.unsupported(`random without the argument ${name}`);
  if (value instanceof PyFloat) throw machine.unsupported('random of a float for an int');
  return indexValue(machine, frame, value);
}

const float = (machine: Machine, value: number) => machine.heap.allocate(new PyFloat(value));

function range(call: RandomCall, start: bigint, stop: bigint, step: bigint, stepped: boolean) {
  const { machine } = call;
  const empty = (text: string) => raise(machine, 'ValueError', text);
  const newer = machine.profile.minor >= 12;
  const shown = [start, stop].join(', ');
  const width = stop - start;
  if (step === 1n) {
    if (width > 0n) return start + twisterOf(call).below(width);
    throw empty(
      newer
        ? `empty range in randrange(${shown})`
        : `empty range for randrange() (${shown}, ${String(width)})`,
    );
  }
  if (step === 0n) throw empty('zero step for randrange()');
  const count = (width + step + (step > 0n ? -1n : 1n)) / step;
  if (count <= 0n || width > 0n !== step > 0n)
    throw empty(
      newer && stepped
        ? `empty range in randrange(${shown}, ${String(step)})`
        : 'empty range for randrange()',
    );
  return start + step * twisterOf(call).below(count);
}

/** A number of the normal distribution by Box and Muller; every second one has been made before. */
function gauss(call: RandomCall): number {
  const twister = twisterOf(call);
  let { spare } = twister;
  twister.spare = null;
  if (spare === null) {
    const angle = twister.float() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * preciseLog(1 - twister.float()));
    const exact = call.machine.profile.word === 8;
    spare = (exact ? preciseCosine(angle) : Math.cos(angle)) * radius;
    twister.spare = (exact ? preciseSine(angle) : Math.sin(angle)) * radius;
  }
  return double(call, 0, 'mu', 0) + spare * double(call, 1, 'sigma', 1);
}

const magic = (4 * 0.6065306597126334) / Math.SQRT2;

function normal(call: RandomCall): number {
  const twister = twisterOf(call);
  for (;;) {
    const first = twister.float();
    const second = 1 - twister.float();
    const z = (magic * (first - 0.5)) / second;
    if ((z * z) / 4 <= -preciseLog(second))
      return double(call, 0, 'mu', 0) + z * double(call, 1, 'sigma', 1);
  }
}

function triangular(call: RandomCall): number {
  let [low, high] = [double(call, 0, 'low', 0), double(call, 1, 'high', 1)];
  let u = twisterOf(call).float();
  const mode = argument(call, 2, 'mode');
  const missing = mode === undefined || mode instanceof PyNone;
  if (!missing && high === low) return low;
  let c = missing ? 0.5 : (double(call, 2, 'mode') - low) / (high - low);
  if (u > c) {
    u = 1 - u;
    c = 1 - c;
    [low, high] = [high, low];
  }
  return low + (high - low) * Math.sqrt(u * c);
}

/** Functions of random that answer a number. */
export const randomNumbers: Readonly<Record<string, (call: RandomCall) => PyObject>> = {
  random: (call) => float(call.machine, twisterOf(call).float()),
  getrandbits(call) {
    const { machine } = call;
    const count = whole(call, 0, 'k');
    if (count < 0n) throw raise(machine, 'ValueError', 'number of bits must be non-negative');
    if (count > 1_000_000n) throw machine.unsupported('this many random bits');
    return machine.heap.int(twisterOf(call).bits(Number(count)), 'parsed');
  },
  randrange(call) {
    const { machine } = call;
    const start = whole(call, 0, 'start');
    const stop = argument(call, 1, 'stop');
    const step = argument(call, 2, 'step');
    if (stop === undefined || stop instanceof PyNone) {
      if (step) throw typeError(machine, 'Missing a non-None stop argument');
      if (start > 0n) return machine.heap.int(twisterOf(call).below(start), 'parsed');
      throw raise(machine, 'ValueError', 'empty range for randrange()');
    }
    const by = step ? whole(call, 2, 'step') : 1n;
    return machine.heap.int(range(call, start, whole(call, 1, 'stop'), by, true), 'computed');
  },
  randint(call) {
    const [low, high] = [whole(call, 0, 'a'), whole(call, 1, 'b')];
    if (high < low && call.machine.profile.minor >= 14) {
      const text = `empty range in randint(${String(low)}, ${String(high)})`;
      throw raise(call.machine, 'ValueError', text);
    }
    return call.machine.heap.int(range(call, low, high + 1n, 1n, false), 'computed');
  },
  uniform(call) {
    const [low, high] = [double(call, 0, 'a'), double(call, 1, 'b')];
    return float(call.machine, low + (high - low) * twisterOf(call).float());
  },
  triangular: (call) => float(call.machine, triangular(call)),
  gauss: (call) => float(call.machine, gauss(call)),
  normalvariate: (call) => float(call.machine, normal(call)),
  expovariate(call) {
    const rate = double(call, 0, 'lambd', call.machine.profile.minor >= 12 ? 1 : undefined);
    if (rate === 0) throw call.machine.unsupported('expovariate(0)');
    return float(call.machine, -preciseLog(1 - twisterOf(call).float()) / rate);
  },
};
