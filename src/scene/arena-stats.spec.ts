import { allocatorAt, effects, mallocStats, run } from '@heapscope/simulation/complete';
import { expect, test } from 'vitest';
import { poolStats } from './arena-stats.ts';
import { arenaCursors, recordArena } from './record-arena.ts';

const source = `kept = []
for number in range(400):
    kept.append([number, 'x' * (number % 300)])
del kept[::3]
more = [float(number) for number in range(3000)]
del more
kept = None
`;
const trace = run(source, { profile: 'cpython-3.13-64' });
const record = recordArena(trace.profile, source, effects(trace));
const cursors = arenaCursors(effects(trace));

test('the statistics of a step are those of the allocator at its end', () => {
  const said = cursors.map((cursor, step) => {
    const allocator = allocatorAt(trace, cursor);
    const stats = poolStats(record, step);
    expect(stats).toBe(allocator && mallocStats(allocator));
    return stats;
  });
  expect(new Set(said).size).toBeGreaterThan(4);
});

test('nothing is said of a record whose blocks lie elsewhere', () => {
  const [first = 0, offset = 0, ...rest] = record.operations.slice(record.operations.indexOf(0));
  const moved = { ...record, operations: [first, offset + 64, ...rest], ends: [1] };
  expect(poolStats(moved, 0)).toBeNull();
});
