import { expect, test } from 'vitest';
import type { ProfileId } from '../profiles/profile-id.ts';
import { run } from '../complete.ts';

const program = `import sys
def f():
    pass
class Plain:
    pass
class Slots:
    __slots__ = ('a',)
class Own(KeyError):
    pass
class Named(AttributeError):
    pass
for thing in [f, Plain, Slots, Own, Own(), Named(), ImportError(), iter({1})]:
    print(sys.getsizeof(thing))
`;

// Printed by CPython 3.11.7, 3.12.1 and 3.13.0 (64-bit) and by Pyodide's builds.
const printed: readonly (readonly [ProfileId, readonly number[]])[] = [
  ['cpython-3.11-64', [152, 1688, 920, 920, 96, 112, 112, 64]],
  ['cpython-3.12-64', [160, 1704, 936, 936, 104, 120, 120, 64]],
  ['cpython-3.13-64', [160, 1712, 944, 944, 104, 120, 120, 64]],
  ['cpython-3.11-wasm32', [76, 880, 460, 460, 48, 56, 56, 32]],
  ['cpython-3.12-wasm32', [80, 888, 468, 468, 52, 60, 60, 32]],
  ['cpython-3.13-wasm32', [80, 892, 472, 472, 52, 60, 60, 32]],
  ['cpython-3.14.2-wasm32', [84, 896, 476, 476, 52, 60, 60, 32]],
  ['cpython-3.15-wasm32', [84, 900, 480, 480, 52, 60, 60, 32]],
];

test.each(printed)('sys.getsizeof as %s prints it', (profile, sizes) => {
  expect(run(program, { profile }).stdout.trim().split('\n').map(Number)).toEqual(sizes);
});

// Printed by the same builds.
const generators: readonly (readonly [ProfileId, string])[] = [
  ['cpython-3.11-64', '176 200'],
  ['cpython-3.12-64', '176 192'],
  ['cpython-3.13-64', '176 192'],
  ['cpython-3.11-wasm32', '92 104'],
  ['cpython-3.12-wasm32', '92 100'],
  ['cpython-3.13-wasm32', '92 100'],
  ['cpython-3.14.2-wasm32', '92 100'],
  ['cpython-3.15-wasm32', '92 108'],
];

test.each(generators)('the size of a generator as %s prints it', (profile, sizes) => {
  const source =
    'import sys\ndef g(): yield\nprint(sys.getsizeof(g()), sys.getsizeof(x for x in ()))\n';
  expect(run(source, { profile }).stdout.trim()).toBe(sizes);
});
