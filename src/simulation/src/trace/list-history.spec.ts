import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../complete.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { collectorParameters } from '../profiles/collector.ts';
import { readRecording } from '../recorded-output.ts';
import { listOf } from './list-ids.ts';
import { collectorLists } from './codes.ts';
import type { CollectorList, ObjectId } from './effect.ts';
import { ListFollower } from './list-follower.ts';
import { LogReader } from './reader.ts';
import { effects, replay } from './replay.ts';
import type { Snapshot } from './snapshot.ts';
import type { Trace } from './trace.ts';

/** Programs that print, in the order of `gc.get_objects`, the names of objects in each generation. */
const cases = ['order-in-generations', 'order-after-garbage'].map((name) => {
  const file = join(import.meta.dirname, '../../cases/collector', name);
  return {
    source: readFileSync(`${file}.py`, 'utf8'),
    recording: readRecording(readFileSync(`${file}.out`, 'utf8')),
  };
});

/** The names of what is on some lists: the attribute `name`, in the object or in its dict. */
function names({ references, objects, lists }: Snapshot, on: readonly CollectorList[]): string[] {
  const parts = new Map<string, ObjectId>();
  for (const { holder, target } of references) {
    if (holder.kind === 'slot') parts.set(`${String(holder.object)}${holder.label}`, target);
  }
  return on
    .flatMap((list) => lists.of(list))
    .flatMap((object) => {
      const dict = parts.get(`${String(object)}.__dict__`);
      const inside = parts.get(`${String(object)}.name`);
      const name = inside ?? parts.get(`${String(dict)}['name']`);
      return objects.get(name ?? 0)?.text?.slice(1, -1) ?? [];
    });
}

/** What such a program would have printed, going by the snapshot at the start of each line. */
function shown(trace: Trace): string[] {
  const incremental = collectorParameters[trace.profile].kind === 'incremental';
  const lines = trace.stdout.split('\n');
  const said: string[] = [];
  let [cursor, starts] = [0, true];
  for (const effect of effects(trace)) {
    cursor += 1;
    if (effect.kind !== 'output') continue;
    if (starts) {
      const [moment = '', generation = ''] = (lines[said.length] ?? '').split(' ');
      const old: CollectorList[] = generation === '2' ? [1, 2] : [];
      const on = incremental && generation !== '0' ? old : [Number(generation) as 0 | 1 | 2];
      said.push([moment, generation, ...names(replay(trace, cursor - 1), on)].join(' '));
    }
    starts = effect.text.endsWith('\n');
  }
  return said;
}

describe.each(cases)('the lists of a snapshot', ({ source, recording }) => {
  test.each([...recording.byEngine])('are those of gc.get_objects on %s', (engine, { stdout }) => {
    const trace = run(source, { profile: `cpython-${engine}` as ProfileId });
    expect(shown(trace)).toEqual(stdout.trimEnd().split('\n'));
    expect(replay(trace, trace.length).lists.orderKnown).toBe(true);
  });
});

test('the order is not vouched for where it depends on how the interpreter started', () => {
  const known = (source: string, profile: ProfileId) => {
    const trace = run(source, { profile });
    return replay(trace, trace.length).lists.orderKnown;
  };
  const late = 'import gc\nkept = [[], []]\ngc.collect()\npass\n';
  const early = 'import gc\ngc.collect()\nkept = [[], []]\ngc.collect()\n';
  expect(known(late, 'cpython-3.13-64')).toBe(false);
  expect(known(early, 'cpython-3.13-64')).toBe(true);
  expect(known(late, 'cpython-3.11-64')).toBe(true);
  expect(known(late, 'cpython-3.13-wasm32')).toBe(true);
});

const long = `import gc, weakref
class Node:
    def __del__(self):
        if self.keep: kept.append(self)
gc.disable()
gc.collect()
kept, watched = [], []
for turn in range(12):
    for number in range(60):
        node = Node()
        node.me, node.keep, node.pair = node, number % 7 == 0, ([number], {})
        if number % 5 == 0: watched.append(weakref.ref(node, watched.remove))
    gc.collect(turn % 2 * 2)
    if turn == 6: gc.freeze()
    if turn == 9: gc.unfreeze(); kept.clear()
`;

describe.each<ProfileId>(['cpython-3.13-wasm32', 'cpython-3.14.2-wasm32', 'cpython-3.15-wasm32'])(
  'the lists of a long run on %s',
  (profile) => {
    const trace = run(long, { profile });

    test('are the same from a checkpoint as from the start', () => {
      expect(trace.outcome).toEqual({ kind: 'finished' });
      const cursors = fc.sample(fc.integer({ min: 0, max: trace.length }), {
        numRuns: 40,
        seed: 11,
      });
      const wanted = new Set(cursors);
      const reader = new LogReader(trace);
      const follower = new ListFollower(profile === 'cpython-3.14.2-wasm32');
      while (reader.cursor < trace.length) {
        reader.step();
        follower.apply(reader);
        if (!wanted.has(reader.cursor)) continue;
        const { lists } = replay(trace, reader.cursor);
        for (const list of collectorLists)
          expect(lists.of(list)).toEqual([...follower.lists.of(listOf(list))]);
      }
    });

    test('have every tracked object once, and say where', () => {
      for (const cursor of fc.sample(fc.integer({ min: 0, max: trace.length }), 40)) {
        const { lists, objects } = replay(trace, cursor);
        const all = collectorLists.flatMap((list) => lists.of(list));
        const tracked = [...objects.values()].filter((object) => object.tracked);
        expect([...all].sort((a, b) => a - b)).toEqual(tracked.map(({ id }) => id));
        for (const list of collectorLists)
          for (const [index, object] of lists.of(list).entries())
            expect(lists.place(object)).toEqual({ list, index });
      }
    });
  },
);
