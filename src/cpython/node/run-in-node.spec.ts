import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import type { CPythonLimits } from '../contract.ts';
import { cpythonVersion } from '../version.ts';
import { closeNodeCPython, runInNode } from './run-in-node.node.ts';

const limits: CPythonLimits = { seconds: 10, output: 20_000, memory: 128 * 2 ** 20 };
const run = (source: string, hidden?: string, limit: Partial<CPythonLimits> = {}) =>
  runInNode({
    source,
    limits: { ...limits, ...limit },
    ...(hidden === undefined ? {} : { test: hidden }),
  });

// Each interpreter takes seconds to start, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
afterAll(closeNodeCPython);

test('counts are those of a script: 2 at module level, 1 for a local', async () => {
  const result = await run(`import sys
a = [1, 2, 3]
print(sys.getrefcount(a))
def local():
    b = []
    return sys.getrefcount(b)
print(local(), sys.getrefcount([]), sys._getframe().f_back, __name__)
`);
  expect(result).toEqual({
    version: cpythonVersion,
    stdout: '2\n1 1 None __main__\n',
    stderr: '',
    outcome: { kind: 'finished' },
  });
});

test('an uncaught exception is told as the interpreter tells it, with its line', async () => {
  const { outcome, stderr } = await run('a = []\n\ngc.collect()\n');
  expect(outcome).toEqual({
    kind: 'raised',
    message: "NameError: name 'gc' is not defined. Did you forget to import 'gc'?",
    line: 3,
  });
  expect(stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File "main.py", line 3, in/);
});

test('what is not Python is told with its line', async () => {
  const { outcome } = await run('a = 1\nb = (2,\n');
  expect(outcome).toEqual({
    kind: 'raised',
    message: "SyntaxError: '(' was never closed",
    line: 2,
  });
});

test('the end of the program frees what it kept, as the exit of the interpreter does', async () => {
  const { stdout } = await run(`import atexit
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
first = Noisy('first')
cycle = Noisy('cycle')
cycle.me = cycle
atexit.register(print, 'exit')
`);
  expect(stdout).toBe('exit\ndel first\ndel cycle\n');
});

test('nothing of a run is left for the next', async () => {
  await run(`import builtins, gc, sys, weakref
gc.disable(); gc.set_debug(gc.DEBUG_SAVEALL); gc.callbacks.append(print)
builtins.len = None; sys.stdout = None; sys.getrefcount = None; sys.meta_path.clear()
open('left.txt', 'w').close()
learner = 1
`);
  const { stdout, outcome } = await run(`import gc, os, sys
print(gc.isenabled(), gc.get_debug(), gc.callbacks, len([1]), os.listdir(), 'learner' in globals())
a = []
print(sys.getrefcount(a))
import json
`);
  expect(outcome).toEqual({ kind: 'finished' });
  expect(stdout).toBe('True 0 [] 1 [] False\n2\n');
});

test('an endless loop is stopped, what it printed is kept, and the next run works', async () => {
  const { outcome, stdout } = await run('print("before")\nwhile True: pass', undefined, {
    seconds: 0.5,
  });
  expect(outcome).toEqual({ kind: 'stopped', by: 'time' });
  expect(stdout).toBe('before\n');
  expect((await run('print(1)')).stdout).toBe('1\n');
});

test('a flood of output is cut off at the limit', async () => {
  const { outcome, stdout } = await run('while True: print("x" * 99)');
  expect(outcome).toEqual({ kind: 'stopped', by: 'output' });
  expect(stdout).toHaveLength(limits.output);
});

test('a memory bomb is stopped; a program that catches MemoryError goes on', async () => {
  const bomb = await run('keep = []\nwhile True: keep.append(bytearray(10 ** 6))');
  expect(bomb.outcome).toEqual({ kind: 'stopped', by: 'memory' });
  const caught = await run(
    'try:\n    bytearray(10 ** 9)\nexcept MemoryError:\n    print("caught")\n',
  );
  expect(caught.outcome).toEqual({ kind: 'finished' });
  expect(caught.stdout).toBe('caught\n');
});

test('a hidden test answers with its feedback id, and its own output is not the program’s', async () => {
  const hidden = "print('hidden')\nassert double(2) == 4, 'adds-nothing'\n";
  const wrong = await run('def double(n): return n\n', hidden);
  expect(wrong.outcome).toEqual({ kind: 'failed-test', feedback: 'adds-nothing' });
  const right = await run('print("mine")\ndef double(n): return 2 * n\n', hidden);
  expect(right).toMatchObject({ stdout: 'mine\n', outcome: { kind: 'finished' } });
  const own = await run("def double(n): assert False, 'adds-nothing'\n", hidden);
  expect(own.outcome).toEqual({ kind: 'raised', message: 'AssertionError: adds-nothing', line: 1 });
});

test('what leads from Python to JavaScript is not there', async () => {
  for (const name of ['js', 'pyodide_js', 'pyodide', 'pyodide.http', '_pyodide_core']) {
    const { outcome } = await run(`import ${name}`);
    const missing = name.split('.')[0] ?? '';
    expect(outcome).toMatchObject({ message: `ModuleNotFoundError: No module named '${missing}'` });
  }
});

test('a watched run tells what its variables refer to whenever a line begins', async () => {
  const source = `import gc
class Node: pass
def f(x):
    y = [x]
    return y
a = []
b = f(a)
print(gc.collect(), len(b))
`;
  const watched = await runInNode({ source, limits, watch: 1000 });
  // Watching leaves no garbage of its own: the class has its cycles, but it lives.
  expect(watched).toMatchObject({ stdout: '0 1\n', outcome: { kind: 'finished' } });
  const inside = watched.observations?.find(
    ({ function: name, line }) => name === 'f' && line === 5,
  );
  expect(inside).toEqual({
    function: 'f',
    call: 1,
    line: 5,
    time: 1,
    names: [
      { name: 'x', type: 'list', count: 3, size: 28, tracked: true },
      { name: 'y', type: 'list', count: 1, size: 32, tracked: true },
    ],
  });
  expect((await runInNode({ source, limits })).observations).toBeUndefined();
  const short = await runInNode({ source, limits, watch: 1 });
  const looks = short.observations?.map(({ names }) => names.length) ?? [];
  expect(looks.findIndex((count) => count > 0)).toBe(looks.length - 1);
});

test('a run can import from the zip that came with it, the next one cannot', async () => {
  const pack = zipSync({
    'lamp/__init__.py': strToU8('from lamp.shade import color\n'),
    'lamp/shade.py': strToU8('color = "green"\n'),
    'json.py': strToU8('raise ImportError("not before what is there already")\n'),
  });
  const source = 'import json\nimport lamp\nprint(lamp.color)\n';
  expect(await runInNode({ source, limits, pack })).toMatchObject({
    stdout: 'green\n',
    outcome: { kind: 'finished' },
  });
  expect((await run(source)).outcome).toMatchObject({
    message: "ModuleNotFoundError: No module named 'lamp'",
  });
  const other = zipSync({ 'lamp.py': strToU8('color = "red"\n') });
  expect((await runInNode({ source, limits, pack: other })).stdout).toBe('red\n');
});
