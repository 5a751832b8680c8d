import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { run } from '@heapscope/simulation/complete';
import { cpythonReleases } from '#cpython/releases.ts';
import { parseProgram } from '#exercise/program.ts';
import { versionExamples } from '#text/version-examples.ts';
import { alignOutputs } from './align-outputs.ts';
import { explain } from './explain.ts';

// Each explanation runs a program dozens of times.
vi.setConfig({ testTimeout: 60_000 });

const profiles = cpythonReleases.map(({ profile }) => profile);

/** What the models print, which `npm run conformance` compares with the real CPythons. */
const modelled = (source: string) =>
  profiles.map((profile) => ({ profile, stdout: run(source, { profile }).stdout }));

/** Each reason in short: `2: 3.13→3.14 borrowed-loads`, with a question mark where it is not certain. */
function reasons(source: string, printed = modelled(source)): string[] {
  const names = cpythonReleases.map(({ python }) => python);
  return explain(source, printed).reasons.map(
    ({ row, side, features, certain }) =>
      `${row + 1}: ${names[side - 1] ?? ''}→${names[side] ?? ''} ${features.join('+')}${certain ? '' : '?'}`,
  );
}

const sourceOf = (name: string) =>
  parseProgram(readFileSync(`content/programs/${name}.py`, 'utf8')).source;

test.each([
  [
    'versions/counting-locals',
    [
      '2: 3.13→3.14 borrowed-loads',
      '3: 3.13→3.14 borrowed-loads',
      '4: 3.14→3.15 borrowed-constants',
    ],
  ],
  ['versions/shared-integers', [2, 3, 4].map((line) => `${line}: 3.14→3.15 small-integers`)],
  ['versions/tracked-dicts', [1, 3].map((line) => `${line}: 3.13→3.14 dict-tracking`)],
  [
    'versions/frames-of-comprehensions',
    [2, 3].map((line) => `${line}: 3.11→3.12 inlined-comprehensions`),
  ],
  [
    'versions/object-sizes',
    [
      '2: 3.11→3.12 ascii-string-size',
      '6: 3.11→3.12 function-size',
      '7: 3.11→3.12 class-size',
      '8: 3.11→3.12 instance-layout',
      '7: 3.12→3.13 class-size',
      '4: 3.13→3.14 tuple-size',
      '6: 3.13→3.14 function-size',
      '7: 3.13→3.14 class-size',
      '7: 3.14→3.15 class-size',
    ],
  ],
  ['versions/collections-in-one-call', ['1: 3.11→3.12 collection-start']],
  [
    'garbage-collector/survives-once',
    [
      '2: 3.13→3.14 collector-kind',
      '3: 3.13→3.14 collector-kind',
      '2: 3.14→3.15 collector-kind',
      '3: 3.14→3.15 collector-kind',
    ],
  ],
  [
    'versions/collections-by-themselves',
    [
      '1: 3.12→3.13 thresholds',
      '2: 3.12→3.13 thresholds',
      '1: 3.13→3.14 thresholds',
      '1: 3.14→3.15 thresholds',
    ],
  ],
] as const)('%s', (name, expected) => {
  expect(reasons(sourceOf(name))).toEqual(expected);
});

test('where a model refuses a line, a feature without which its neighbour does too is touched', () => {
  const source = sourceOf('versions/immortal-counts');
  const printed = modelled(source).map((each, side) =>
    side === 0 ? { ...each, stdout: 'None: 6906\nTrue: 885\n' } : each,
  );
  expect(reasons(source, printed)).toEqual([
    '1: 3.11→3.12 immortal-objects?',
    '1: 3.13→3.14 immortal-objects',
    '2: 3.13→3.14 immortal-objects',
  ]);
  expect(explain(source, printed).refused).toMatchObject([{ side: 0, line: 3 }]);
});

test('what two features bring about together is told of both', () => {
  const source = `import sys
def f():
    a = []
    print(sys.getrefcount(a), sys.getsizeof(()))
f()
`;
  expect(reasons(source)).toEqual(['1: 3.13→3.14 borrowed-loads+tuple-size']);
});

test('a line more in one output is explained where the whole output is', () => {
  const source = `def depth():
    import sys
    frame = sys._getframe(1)
    while frame:
        print(frame.f_code.co_name)
        frame = frame.f_back
[depth() for number in range(1)]
`;
  const printed = modelled(source);
  expect(alignOutputs(printed.map(({ stdout }) => stdout))).toHaveLength(2);
  expect(reasons(source)).toEqual(['1: 3.11→3.12 inlined-comprehensions']);
});

test('no reason is given for what the models do not print, or where the version itself decides', () => {
  const source = 'import gc\nprint(gc.is_tracked(tuple([1, 2])))\n';
  expect(new Set(modelled(source).map(({ stdout }) => stdout)).size).toBe(2);
  expect(reasons(source)).toEqual([]);

  const counting = sourceOf('versions/counting-locals');
  const wrong = modelled(counting).map((each) => ({
    ...each,
    stdout: each.stdout.replace('a local: 1', 'a local: 7'),
  }));
  expect(reasons(counting, wrong)).not.toContain('2: 3.13→3.14 borrowed-loads');
  expect(reasons('what is not Python')).toEqual([]);
});

test('each row is told the line that printed it, in functions and loops too', () => {
  const source = `def f():
    print('one')
    print('two\\nthree')
for number in range(2):
    f()
print(1, end=''); print(2)
`;
  const { lines } = explain(source, modelled(source));
  expect(lines).toEqual([2, 3, 3, 2, 3, 3, 6]);
});

test('every example differs somewhere between the versions', () => {
  for (const name of versionExamples) {
    const outputs = modelled(sourceOf(name)).map(({ stdout }) => stdout);
    expect(
      alignOutputs(outputs).some(({ differs }) => differs),
      name,
    ).toBe(true);
  }
});
