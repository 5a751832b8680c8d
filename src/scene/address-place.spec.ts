import { arenaByteAt, arenaBase } from '@heapscope/simulation';
import { allocatorAt, effects, replay, run, whatLivesAt } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { arenaMapOf, heldArenas, placeOfAddress, readAddress } from './address-place.ts';
import { arenaAt } from './arena-state.ts';
import { arenaCursors, recordArena } from './record-arena.ts';

const source = `class Page:
    pass
pages = [Page() for number in range(300)]
pages[0].text = 'first'
del pages[::2]
pages.append((1000, [2.5]))
done = True
`;
const trace = run(source, { profile: 'cpython-3.13-64' });
const record = recordArena(trace.profile, source, effects(trace));
const cursors = arenaCursors(effects(trace));

function finder(step: number) {
  const state = arenaAt(record, step);
  const map = arenaMapOf(record, heldArenas(record, step, state));
  return (address: number) => placeOfAddress(record, state, map, address);
}

describe('the place of an address', () => {
  it('is what the allocator has there, at any byte and any step', () => {
    const same = {
      'no-arena': 'no-arena',
      'never-cut': 'no-pool',
      'pool-header': 'pool-header',
      'live-block': 'used',
      'free-block': 'freed',
      'not-carved': 'never',
      quantization: 'rest',
    } as const;
    const seen = new Set<string>();
    for (const step of [1, 3, record.lines.length - 1]) {
      const place = finder(step);
      const allocator = allocatorAt(trace, cursors[step] ?? 0);
      if (!allocator) throw new Error('the state is not known');
      for (let offset = -100; offset < 30 * record.poolBytes; offset += 37) {
        const real = arenaByteAt(allocator, arenaBase + offset);
        const found = place(arenaBase + offset);
        // A block that was linked into the free list when its pool was begun was never given out.
        const kind = found.kind === 'never' && real.kind === 'free-block' ? 'freed' : found.kind;
        expect({ offset, kind }).toEqual({ offset, kind: same[real.kind] });
        if (real.block !== null) expect(found.block?.address).toBe(real.block);
        seen.add(found.kind);
      }
    }
    expect([...seen].sort()).toEqual(Object.values(same).sort());
  });

  it('tells the object and the field that a byte belongs to', () => {
    const last = record.lines.length - 2;
    const place = finder(last);
    const snapshot = replay(trace, cursors[last] ?? 0);
    const float = [...snapshot.objects.values()].find(({ type }) => type === 'float');
    const address = float?.address ?? 0;
    expect(place(address + 9).block).toMatchObject({
      offset: 9,
      contents: { type: 'float', header: 0 },
      field: { name: 'ob_type', offset: 8, bytes: 8 },
    });
    expect(place(address + 16).block?.field?.name).toBe('ob_fval');
    const list = [...snapshot.objects.values()].find(
      ({ type, size }) => type === 'list' && size === 64,
    );
    // The collector's header lies before the object itself.
    expect(place((list?.address ?? 0) - 16).block).toMatchObject({
      offset: 0,
      contents: { type: 'list', header: 16 },
      field: { name: '_gc_next' },
    });
    expect(whatLivesAt(snapshot, (list?.address ?? 0) - 16).object?.id).toBe(list?.id);
  });

  it('goes by the three levels of the tree to the entry that knows the arena', () => {
    const { path, coverage, arena } = finder(1)(0x7f3a_4000_0040);
    expect(path).toEqual({ top: 0, middle: 0x1fce, bottom: 0x2400, tail: 0x40 });
    expect(coverage).toEqual({ tailHigh: -1, tailLow: 0 });
    expect(arena).toEqual({ number: 0, offset: 0x40 });
    const outside = finder(1)(0x7f3a_4010_0000);
    expect(outside).toMatchObject({ kind: 'no-arena', coverage: { tailHigh: 0, tailLow: 0 } });
    expect(outside.path.bottom).toBe(0x2401);
  });
});

it.each([
  ['0x7f3a40000040', 0x7f3a_4000_0040],
  [' 7F3A40000040 ', 0x7f3a_4000_0040],
  ['0', 0],
  ['', null],
  ['0x', null],
  ['12 34', null],
  ['-5', null],
  ['ffffffffffffff', null],
])('reads %j as an address', (text, address) => {
  expect(readAddress(text)).toBe(address);
});
