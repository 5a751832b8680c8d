import { expect, test } from 'vitest';
import { replay } from '../trace/replay.ts';
import { run } from '../complete.ts';

const loud = `class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
`;

test('what is printed at the end joins the record, which keeps the heap of the last line', () => {
  const trace = run(`${loud}a = Loud('a')\n`, { profile: 'cpython-3.14.2-wasm32' });
  expect(trace.stdout).toBe('del a\n');
  const last = replay(trace, trace.length);
  expect(last.stdout).toBe('del a\n');
  expect(last.effect).toEqual({ kind: 'output', text: 'del a\n' });
  expect([...last.objects.values()].some(({ type }) => type === 'Loud')).toBe(true);
});

// CPython 3.11.7 and 3.12.1 print the names of the first program in different orders.
test.each([
  [
    'the order of __del__ at exit',
    'cpython-3.12-64',
    "a = Loud('a')\nb = Loud('b')\na = Loud('second a')\n",
  ],
  // Whether the import's last objects and these start a collection depends on the build.
  [
    'the order of __del__ at exit',
    'cpython-3.11-wasm32',
    "import dataclasses\na = Loud('a')\nb = Loud('b')\n",
  ],
  [
    '__del__ of an object that the last collection does not see',
    'cpython-3.14.2-wasm32',
    "class Maker:\n    def __del__(self):\n        global made\n        made = Loud('made')\nm = Maker()\n",
  ],
  [
    'import while the interpreter ends',
    'cpython-3.14.2-wasm32',
    'class Late:\n    def __del__(self):\n        import gc\na = Late()\n',
  ],
] as const)('%s is refused', (feature, profile, program) => {
  const { outcome } = run(loud + program, { profile });
  expect(outcome).toMatchObject({ kind: 'unsupported', feature });
});

test('the order of __del__ in a later collection is refused where the start decides it', () => {
  const program =
    "import gc\na = [Loud('a'), Loud('b')]\na.append(a)\ngc.collect()\ndel a\ngc.collect()\n";
  const printed = { stdout: 'del b\ndel a\n', outcome: { kind: 'finished' } };
  expect(run(loud + program, { profile: 'cpython-3.11-64' })).toMatchObject(printed);
  expect(run(loud + program, { profile: 'cpython-3.14.2-wasm32' })).toMatchObject(printed);
  const feature = 'the order of __del__ in a later collection';
  const { outcome } = run(loud + program, { profile: 'cpython-3.13-64' });
  expect(outcome).toMatchObject({ kind: 'unsupported', feature });
});
