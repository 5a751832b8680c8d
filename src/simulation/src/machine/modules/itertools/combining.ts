// product, permutations and combinations: Modules/itertoolsmodule.c, CPython 3.11 to 3.15. Each
// holds the tuple that it gave last and changes it in place while nobody else holds it.
import type { PyObject } from '../../../objects/object.ts';
import { PyInt } from '../../../objects/simple.ts';
import { index, named, positional } from '../../builtins/arguments.ts';
import { parameters } from '../../builtins/clinic.ts';
import type { Call, Native } from '../../context.ts';
import { raise, typeError } from '../../raise.ts';
import { newTuple } from '../../sequences.ts';
import { pushLasting, pushMade, pushTuple } from './making.ts';

type Indices = Iterator<readonly number[], undefined>;

/** Every choice of one index below each size, the last one turning fastest. */
function* odometer(sizes: readonly number[]): Generator<readonly number[], undefined> {
  if (sizes.includes(0)) return;
  const indices = sizes.map(() => 0);
  for (;;) {
    yield indices;
    let at = sizes.length - 1;
    while (at >= 0 && (indices[at] ?? 0) + 1 === sizes[at]) indices[at--] = 0;
    if (at < 0) return;
    indices[at] = (indices[at] ?? 0) + 1;
  }
}

/** The choices that keep to a rule, in order. */
function* chosen(
  n: number,
  r: number,
  rule: (before: readonly number[], next: number) => boolean,
  before: readonly number[] = [],
): Generator<readonly number[], undefined> {
  if (before.length === r) {
    yield before;
    return;
  }
  for (let next = 0; next < n; next += 1) {
    if (rule(before, next)) yield* chosen(n, r, rule, [...before, next]);
  }
}

function pushChoices(
  call: Call,
  base: number,
  name: string,
  words: number,
  pools: readonly (readonly PyObject[])[],
  indices: Indices,
): void {
  pushMade(call, base, name, words, [['.pool', call.frame.peek(0)]], {
    next(machine, frame, self) {
      const { value } = indices.next();
      if (!value) return false;
      const items = value.flatMap((index, at) => pools[at]?.[index] ?? []);
      pushLasting(machine, frame, self, items);
      return true;
    },
  });
}

const product: Native = (call) => {
  const { machine, frame } = call;
  const [other] = call.names.filter((name) => name !== 'repeat');
  if (other !== undefined) {
    throw typeError(
      machine,
      machine.profile.minor >= 13
        ? `product() got an unexpected keyword argument '${other}'`
        : `'${other}' is an invalid keyword argument for product()`,
    );
  }
  const given = named(call, 'repeat');
  const times = given ? index(call, given) : 1;
  if (times < 0) throw raise(machine, 'ValueError', 'repeat argument cannot be negative');
  const base = frame.depth;
  const tuples = times === 0 ? [] : positional(call).map((iterable) => pushTuple(call, iterable));
  const pools = Array.from({ length: times }, () => tuples).flat();
  frame.push(newTuple(machine, pools));
  const sizes = pools.map((pool) => pool.items.length);
  const items = pools.map((pool) => pool.items);
  pushChoices(call, base, 'product', 6 + pools.length, items, odometer(sizes));
  return undefined;
};

function choosingFrom(
  name: string,
  words: (n: number, r: number) => number,
  rule: (before: readonly number[], next: number) => boolean,
): Native {
  return (call) => {
    const { machine, frame } = call;
    const { none } = machine.heap;
    const any = name === 'permutations';
    const [iterable, size] = parameters(call, name, ['iterable', 'r'], any ? 1 : 2);
    if (!iterable) return undefined;
    const base = frame.depth;
    const { items } = pushTuple(call, iterable);
    const n = items.length;
    const whole = any && (!size || size === none);
    if (any && size && !whole && !(size instanceof PyInt))
      throw typeError(machine, 'Expected int as r');
    const r = whole || !size ? n : index(call, size);
    if (r < 0) throw raise(machine, 'ValueError', 'r must be non-negative');
    const pools = Array.from({ length: r }, () => items);
    pushChoices(call, base, name, words(n, r), pools, chosen(n, r, rule));
    return undefined;
  };
}

const last = (before: readonly number[]) => before.at(-1) ?? -1;

/** Constructors of these types, by name. */
export const combining: Readonly<Record<string, Native>> = {
  product,
  permutations: choosingFrom(
    'permutations',
    (n, r) => 8 + n + r,
    (before, next) => !before.includes(next),
  ),
  combinations: choosingFrom(
    'combinations',
    (_, r) => 7 + r,
    (before, next) => next > last(before),
  ),
  combinations_with_replacement: choosingFrom(
    'combinations_with_replacement',
    (_, r) => 7 + r,
    (before, next) => next >= last(before),
  ),
};
