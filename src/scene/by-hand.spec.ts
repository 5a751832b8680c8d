import { type ProfileId, replay, run, type Trace } from '@heapscope/simulation/complete';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HandPhase, handTasks, type HandTask } from './by-hand.ts';
import { heapGraph } from './heap-graph.ts';
import { numbersFrom, numbersOf } from './numbers.ts';
import { collectionRecords } from './record-collections.ts';

function tasksOf(source: string, which: number, profile: ProfileId = 'cpython-3.14-64') {
  const trace = run(source, { profile });
  return tasks(trace, which);
}

function tasks(trace: Trace, which: number): HandTask[] {
  const records = collectionRecords(trace);
  const record = records.at(which);
  if (!record) throw new Error('no such collection');
  const graph = heapGraph(replay(trace, record.start));
  const shown = new Set([...graph.nodes.values()].flatMap((node) => (node.quiet ? [] : node.id)));
  const numbers = numbersFrom(numbersOf([graph]));
  return handTasks(trace, record, shown, numbers, records.slice(0, records.indexOf(record)));
}

function answers(all: readonly HandTask[], phase: HandPhase) {
  const task = all.find((each) => each.phase === phase);
  return task?.rows.map(({ title, truth, reason }) => [title, truth, reason.kind]);
}

const secondLife = readFileSync('content/programs/garbage-collector/second-life.py', 'utf8');
const ring = readFileSync('content/programs/garbage-collector/ring.py', 'utf8');

describe('handTasks', () => {
  it('asks for the copies, then for what inner references leave of them', () => {
    const all = tasksOf(ring, 0);
    expect(answers(all, 'copy')).toEqual([
      ['Node 1', 1, 'count'],
      ['Node 2', 1, 'count'],
      ['Node 3', 1, 'count'],
      ['list', 1, 'count'],
    ]);
    expect(answers(all, 'subtract')?.map(([title, left]) => [title, left])).toEqual([
      ['Node 1', 0],
      ['Node 2', 0],
      ['Node 3', 0],
      ['list', 1],
    ]);
  });

  it('tells what is put aside and fetched back from what is reached in time', () => {
    const all = tasksOf(ring, 0);
    expect(answers(all, 'put-aside')).toEqual([
      ['Node 1', true, 'zero'],
      ['Node 2', true, 'zero'],
      ['Node 3', true, 'zero'],
      ['list', false, 'held-outside'],
    ]);
    const rescue = all.find(({ phase }) => phase === 'rescue');
    expect(rescue?.rows.map(({ truth, reason }) => [truth, reason])).toEqual([
      [false, { kind: 'not-reached' }],
      [false, { kind: 'not-reached' }],
      [true, { kind: 'rescued', by: 'list' }],
    ]);
    // The list is older than what it holds: the collector comes to it first.
    const source =
      'import gc\nclass Node:\n    pass\nkept = []\nkept.append(Node())\ngc.collect()\n';
    const older = tasksOf(source, 0);
    expect(older.map(({ phase }) => phase)).toEqual(['copy', 'subtract', 'put-aside']);
    expect(older.at(-1)?.rows.at(-1)?.reason).toEqual({ kind: 'reached-in-time', by: 'list' });
  });

  it('has finalizers, resurrection and what is freed', () => {
    const first = tasksOf(secondLife, 0);
    expect(answers(first, 'finalize')).toEqual([
      ['Phoenix', true, 'has-finalizer'],
      ['Node 1', false, 'no-finalizer'],
      ['Node 2', false, 'no-finalizer'],
    ]);
    expect(answers(first, 'free')).toEqual([
      ['Phoenix', false, 'resurrected'],
      ['Node 1', false, 'resurrected'],
      ['Node 2', true, 'freed'],
    ]);
    expect(answers(tasksOf(secondLife, 1), 'finalize')).toContainEqual([
      expect.stringContaining('Phoenix'),
      false,
      'finalized-before',
    ]);
  });

  it('explains each difference between count and copy by references that the snapshot has', () => {
    for (const profile of ['cpython-3.11-64', 'cpython-3.13-64', 'cpython-3.14.2-64'] as const) {
      for (const source of [ring, secondLife]) {
        for (const which of [0, -1]) {
          const subtract = tasksOf(source, which, profile).find(
            (task) => task.phase === 'subtract',
          );
          for (const { reason } of subtract?.rows ?? []) {
            if (reason.kind !== 'subtracted') throw new Error('another reason');
            expect(reason.inside, profile).not.toBeNull();
          }
        }
      }
    }
  });

  it('ends each phase where the trace has just what the learner is asked for', () => {
    const trace = run(secondLife, { profile: 'cpython-3.14-64' });
    for (const { phase, cursor, rows } of tasks(trace, 0)) {
      const { collection } = replay(trace, cursor);
      if (phase === 'copy' || phase === 'subtract') {
        expect(rows.map(({ object }) => collection?.refs.get(object))).toEqual(
          rows.map(({ truth }) => truth),
        );
      }
      if (phase === 'rescue') {
        const still = rows.filter(({ truth }) => truth === false);
        expect(still.every(({ object }) => collection?.unreachable.has(object))).toBe(true);
      }
    }
  });
});
