import type { Effect, Outcome, Snapshot } from '@heapscope/simulation';
import { createAllocator } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { judge, type Simulation } from '../check-context.ts';
import type { Condition, WriteCodeSpec } from '../specs/write-code.ts';
import { garbage } from './end-of-run.ts';
import { namesUsed } from './names-used.ts';
import { peakBytes } from './peak.ts';
import { checkWriteCode } from './write-code.ts';

const empty: Snapshot = {
  profile: judge,
  cursor: 0,
  effect: null,
  frames: [],
  objects: new Map(),
  references: [],
  blocks: new Map(),
  collection: null,
  lists: { orderKnown: true, of: () => [], place: () => null },
  stdout: '',
};

/** A simulation in which every program ends like this, having done these effects. */
function ending(outcome: Outcome, effects: Effect[] = [], stdout = ''): Simulation {
  return {
    run: (source, { profile }) => ({
      format: 4,
      profile,
      detail: 'every-effect',
      source,
      length: effects.length,
      log: new Uint8Array(),
      strings: [],
      stdout,
      outcome,
    }),
    replay: () => empty,
    effects: () => effects,
    createAllocator,
  };
}

function requiring(...conditions: Condition[]): WriteCodeSpec {
  return {
    kind: 'write-code',
    revision: 1,
    lesson: 'x',
    difficulty: 1,
    minutes: 1,
    conditions,
  };
}

const anything = requiring({ kind: 'prints', output: '1\n', feedback: 'prints' });
const malloc = (address: number, bytes: number): Effect => ({
  kind: 'malloc',
  address,
  bytes,
  object: 1,
  purpose: 'object',
});
const free = (address: number): Effect => ({ kind: 'free', address, object: 1 });

describe('a program that cannot be judged', () => {
  test.each<[Outcome, object]>([
    [
      { kind: 'syntax-error', message: 'SyntaxError: invalid syntax', line: 2 },
      { kind: 'syntax-error', message: 'SyntaxError: invalid syntax', line: 2 },
    ],
    [
      { kind: 'unsupported', feature: 'async def', line: 3 },
      { kind: 'not-modelled', feature: 'async def', line: 3 },
    ],
    [
      { kind: 'raised', message: "NameError: name 'x' is not defined", line: 1 },
      { kind: 'raised', message: "NameError: name 'x' is not defined", line: 1 },
    ],
    [
      { kind: 'limit', limit: 'effects', line: 4 },
      { kind: 'limit', limit: 'effects', line: 4 },
    ],
  ])('%j says where and why', (outcome, obstacle) => {
    const verdict = checkWriteCode(anything, 'x', ending(outcome));
    expect(verdict.obstacle).toEqual(obstacle);
    expect(verdict.feedback).toEqual([verdict.obstacle?.kind]);
    expect(verdict.right).toBe(false);
  });
});

describe('conditions', () => {
  const finished: Outcome = { kind: 'finished' };
  const feedbackTo = (source: string, simulation: Simulation, ...conditions: Condition[]) =>
    checkWriteCode(requiring(...conditions), source, simulation).feedback;

  test('prints compares the whole output', () => {
    expect(checkWriteCode(anything, '', ending(finished, [], '1\n'))).toEqual({
      score: 1,
      right: true,
      feedback: [],
    });
    expect(checkWriteCode(anything, '', ending(finished, [], '1\n1\n')).right).toBe(false);
  });

  test('every condition that fails is told, in the order of the spec', () => {
    const failed = feedbackTo(
      'import gc\n  total = 0',
      ending(finished),
      { kind: 'avoids', words: ['gc'], feedback: 'no-gc' },
      { kind: 'keeps', lines: ['total = 0'], feedback: 'kept' },
      { kind: 'keeps', lines: ['total = 1'], feedback: 'not-kept' },
    );
    expect(failed).toEqual(['no-gc', 'not-kept']);
  });

  test('peak-bytes allows exactly so many', () => {
    const simulation = ending(finished, [malloc(16, 60), free(16), malloc(16, 40)]);
    const most = (bytes: number): Condition => ({
      kind: 'peak-bytes',
      most: bytes,
      feedback: 'peak',
    });
    expect(feedbackTo('', simulation, most(60))).toEqual([]);
    expect(feedbackTo('', simulation, most(59))).toEqual(['peak']);
  });

  test('the peak is of bytes living together', () => {
    expect(peakBytes([malloc(16, 60), free(16), malloc(32, 50), malloc(16, 5)])).toBe(60);
    expect(peakBytes([malloc(16, 60), malloc(32, 50), free(16)])).toBe(110);
  });
});

test('names are found as code, not in strings or comments', () => {
  expect(namesUsed('import gc', 'gc')).toBe(true);
  expect(namesUsed('gc . collect()', 'gc.collect')).toBe(true);
  expect(namesUsed('print(f"{gc.collect()}")', 'gc.collect')).toBe(true);
  expect(namesUsed('del x', 'del')).toBe(true);
  expect(namesUsed('# gc.collect()\nx = "gc.collect()"\ngc.enable()', 'gc.collect')).toBe(false);
  expect(namesUsed('gcc = agc', 'gc')).toBe(false);
});

test('garbage is what only itself and weak references hold', () => {
  const object = (id: number, tracked: boolean) => ({
    id,
    type: 'list',
    text: null,
    count: 1,
    immortal: false,
    size: 56,
    address: id * 16,
    tracked,
    generation: tracked ? (0 as const) : null,
  });
  const slot = (from: number, target: number) => ({
    holder: { kind: 'slot', object: from, label: '[0]' } as const,
    target,
    counted: true,
  });
  const named = {
    holder: { kind: 'name', frame: 0, name: 'a' } as const,
    target: 1,
    counted: true,
  };
  const snapshot: Snapshot = {
    ...empty,
    objects: new Map([1, 2, 3, 4, 5].map((id) => [id, object(id, id !== 5)])),
    references: [
      slot(2, 1),
      named,
      slot(1, 2),
      slot(3, 4),
      slot(4, 3),
      slot(4, 5),
      { ...named, target: 3, counted: false },
    ],
  };
  expect(garbage(snapshot)).toEqual([3, 4]);
});
