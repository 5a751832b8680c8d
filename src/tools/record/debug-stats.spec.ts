import {
  debugMallocStats,
  type KeptBlocks,
  type MallocState,
  type ProfileId,
} from '@heapscope/simulation';
import { expect, test } from 'vitest';
import recorded from './debug-stats.json' with { type: 'json' };

/** The number behind a line's name, without the commas. */
function numberOf(lines: readonly string[], name: RegExp): number {
  const line = lines.find((each) => name.test(each));
  return Number(/=\s*([\d,]+)$/.exec(line ?? '')?.[1]?.replaceAll(',', ''));
}

/** Reads off a text what CPython counted: none of the sums, of the bytes and of the lines' widths. */
function mallocState(lines: readonly string[]): MallocState | null {
  if (!lines[0]?.startsWith('Small block threshold')) return null;
  const classes = lines.flatMap((line) => {
    const [, bytes, pools, used, free] = /^ *\d+ +(\d+) +(\d+) +(\d+) +(\d+)$/.exec(line) ?? [];
    return bytes === undefined
      ? []
      : [{ bytes: Number(bytes), pools: Number(pools), used: Number(used), free: Number(free) }];
  });
  const unused = lines.find((line) => line.includes('unused pools')) ?? '';
  return {
    classes,
    arenas: numberOf(lines, /^# arenas allocated current/),
    arenasHighWater: numberOf(lines, /^# arenas highwater mark/),
    arenasEverAllocated: numberOf(lines, /^# arenas allocated total/),
    unusedPools: Number(/^\d+/.exec(unused)?.[0]),
    misalignedArenas: numberOf(lines, /^# bytes lost to arena alignment/) / 16384,
    nodes: {
      middle: numberOf(lines, /^# arena map mid nodes/),
      bottom: numberOf(lines, /^# arena map bot nodes/),
    },
  };
}

function keptBlocks(lines: readonly string[]): KeptBlocks {
  const count = (name: string) =>
    Number(
      lines.map((line) => new RegExp(`^ *(\\d+) free ${name}s `).exec(line)?.[1]).find(Boolean) ??
        0,
    );
  return {
    dicts: count('PyDictObject'),
    dictKeys: count('PyDictKeysObject'),
    floats: count('PyFloatObject'),
    lists: count('PyListObject'),
    tuples: Array.from({ length: 20 }, (_, at) => count(`${String(at + 1)}-sized PyTupleObject`)),
  };
}

test.each(Object.entries(recorded))('%s is told of byte by byte', (profile, lines) => {
  const said = debugMallocStats(profile as ProfileId, mallocState(lines), keptBlocks(lines));
  expect(said).toBe(`${lines.join('\n')}\n`);
});

test('the parts of the arenas add up to all that the system gave', () => {
  const native = Object.entries(recorded).filter(([name]) => name.endsWith('-64'));
  expect(native).toHaveLength(3);
  for (const [, lines] of native) {
    const state = mallocState(lines);
    expect(state?.classes.length).toBe(32);
    expect(numberOf(lines, /^Total/)).toBe((state?.arenas ?? 0) * 2 ** 20);
  }
});
