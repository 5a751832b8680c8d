import { run } from '@heapscope/simulation/complete';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standingsAt } from './collection-events.ts';
import { collectionRecords } from './record-collections.ts';

const source = readFileSync('content/programs/garbage-collector/second-life.py', 'utf8');
const trace = run(source, { profile: 'cpython-3.14-64' });
const records = collectionRecords(trace);

describe('collectionRecords', () => {
  it('has each collection with its line and what gc.collect() returned', () => {
    expect(records.map(({ line, collected, asked }) => [line, collected, asked])).toEqual([
      [17, 1, true],
      [20, 2, true],
    ]);
  });

  it('tells put aside, rescued, finalized, resurrected and freed apart', () => {
    const [first] = records;
    if (!first) throw new Error('no collection');
    const stories = [...standingsAt(first, first.end).values()].map(({ happened }) =>
      happened.filter((what) => what !== 'copied' && what !== 'subtracted').join(' '),
    );
    expect(stories).toEqual([
      'kept',
      'put-aside rescued',
      'kept',
      'kept',
      'put-aside finalized resurrected',
      'put-aside resurrected',
      'put-aside freed',
    ]);
  });

  it('a finalizer does not run a second time', () => {
    const [, second] = records;
    expect(second?.events.filter(({ kind }) => kind === 'finalized')).toEqual([]);
    expect(second?.events.filter(({ kind }) => kind === 'freed')).toHaveLength(2);
  });

  it('an increment that only marks is told from a collection', () => {
    const marking = `import gc\ngc.collect()\nkeep = []\nfor n in range(2100):\n    keep.append([n])\n`;
    const incremental = run(marking, { profile: 'cpython-3.14.2-64' });
    expect(collectionRecords(incremental).map(({ marksOnly }) => marksOnly)).toEqual([false, true]);
  });
});
