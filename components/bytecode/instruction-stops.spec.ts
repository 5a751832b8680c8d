import { run } from '@heapscope/simulation/complete';
import { afterAll, expect, test, vi } from 'vitest';
import { followRun } from '#scene/instructions/followed.ts';
import { heapFigure } from '#scene/heap-figure.ts';
import { instructionStops } from '#scene/instructions/instruction-stops.ts';
import { readInstructions } from '#cpython/instructions.ts';
import { usualLimits } from '#cpython/usual-limits.ts';
import { closeNodeCPython, runInNode } from '#cpython/node/run-in-node.node.ts';

// Each interpreter takes seconds to start, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
afterAll(closeNodeCPython);

const profile = 'cpython-3.14-64';

async function followed(source: string, most = 2000) {
  const real = await runInNode({ source, follow: most, limits: usualLimits });
  const told = readInstructions(real.followed ?? '');
  if (!told) throw new Error('not followed');
  const trace = run(source, { profile });
  expect(real.stdout).toBe(trace.stdout);
  return instructionStops(trace, heapFigure(trace), told, followRun(source, profile, most));
}

test('CPython tells each instruction, and the model has the moment after it', async () => {
  const { told, steps, stops, apart, isCut } = await followed('a = [1]\nb = a\nb.append(a)\n');
  const names = steps.map(({ code, instruction }) => told.codes[code]?.instructions[instruction]);
  expect(names.map((each) => each?.name)).toEqual([
    ...['LOAD_SMALL_INT', 'BUILD_LIST', 'STORE_NAME'],
    ...['LOAD_NAME', 'STORE_NAME'],
    ...['LOAD_NAME', 'LOAD_ATTR', 'LOAD_NAME', 'CALL', 'POP_TOP'],
    ...['LOAD_CONST', 'RETURN_VALUE'],
  ]);
  expect([apart, isCut]).toEqual([0, false]);
  expect(stops).toHaveLength(steps.length + 1);
  expect(stops).toEqual([...stops].sort((a, b) => a - b));
});

test('calls, generators, classes, exceptions and loops are joined to the end', async () => {
  const { apart, steps } = await followed(`import gc
class Node:
    def __init__(self, next):
        self.next = next
def numbers(n):
    for i in range(n):
        if i != 1:
            yield Node(i)
def last(nodes):
    try:
        return [node.next for node in nodes][9]
    except IndexError as error:
        return None
print(last(numbers(4)), gc.isenabled())
`);
  expect(steps.length).toBeGreaterThan(120);
  expect(apart).toBe(0);
});

test('a long run is followed from its beginning', async () => {
  const { steps, isCut, apart } = await followed('for i in range(60):\n    x = [i]\n', 150);
  expect(isCut).toBe(true);
  expect(steps.length).toBeGreaterThan(100);
  expect(apart).toBe(0);
});

test('a program that watches itself is followed too, and nothing stays behind', async () => {
  const watched = `import sys
def hear(frame, event, argument):
    return None
sys.settrace(hear)
print(sys.monitoring.get_tool(4), len(sys.modules) > 10)
`;
  const first = await runInNode({ source: watched, follow: 100, limits: usualLimits });
  expect(first.outcome).toEqual({ kind: 'finished' });
  const second = await runInNode({ source: watched, limits: usualLimits });
  expect(second.stdout).toBe('None True\n');
});
