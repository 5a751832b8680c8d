import { allocatorParameters, createAllocator } from '@heapscope/simulation/complete';
import { judge } from '#exercise/check-context.ts';
import { poolsOf } from '#exercise/checkers/place-blocks.ts';
import type { PlaceBlocksSpec } from '#exercise/specs/place-blocks.ts';
import { type PlacedPool, stretches } from '#scene/placed-blocks.ts';
import type { KindData, MemoryRow } from '../card-exercise.ts';

/** What the island of a place-blocks exercise gets; steps that cannot be taken end the build. */
export function placeBlocksData(spec: PlaceBlocksSpec): KindData['place-blocks'] {
  const pools = poolsOf(spec, createAllocator);
  const groups = [...new Set(pools.flatMap((pool) => groupsIn(pool)))];
  const places = pools.flatMap(({ number, blocks }) =>
    blocks.flatMap(({ state }, at) => (state === 'used' ? [] : [`${number}:${at + 1}`])),
  );
  const { asks } = spec.question;
  return { rows: asks === 'arenas' ? arenaRows(pools) : poolRows(pools, asks), groups, places };
}

function groupsIn({ blocks }: PlacedPool): string[] {
  return [...new Set(blocks.flatMap(({ group }) => group ?? []))];
}

function poolRows(pools: readonly PlacedPool[], asks: 'next' | 'pools'): MemoryRow[] {
  return pools.map(({ number, blockBytes, capacity, blocks }) => {
    const shown = asks === 'next' ? blocks : blocks.filter(({ state }) => state !== 'never');
    const cells = shown.map(({ state, group }, at) => ({
      state,
      label: group ?? (asks === 'next' ? String(at + 1) : ''),
    }));
    const rest = { state: 'never', label: '', length: capacity - shown.length } as const;
    const joined = stretches(cells);
    return {
      number,
      blockBytes,
      capacity,
      stretches: asks === 'next' || rest.length === 0 ? joined : [...joined, rest],
      holds: holdings(blocks.flatMap(({ group }) => group ?? [])),
    };
  });
}

function arenaRows(pools: readonly PlacedPool[]): MemoryRow[] {
  const parameters = allocatorParameters[judge].pymalloc;
  const poolsOfArena = parameters ? parameters.arenaBytes / parameters.poolBytes : 0;
  const arenas = [...new Set(pools.map(({ arena }) => arena))];
  return arenas.map((number) => {
    const own = pools.filter(({ arena }) => arena === number);
    const cells = own.map((pool) => {
      const label = groupsIn(pool).join(' + ');
      return { state: label === '' ? ('freed' as const) : ('used' as const), label };
    });
    const [first] = own;
    const rest = { state: 'never', label: '', length: poolsOfArena - own.length } as const;
    return {
      number,
      blockBytes: first?.blockBytes ?? 0,
      capacity: poolsOfArena,
      stretches: rest.length === 0 ? stretches(cells) : [...stretches(cells), rest],
      holds: holdings(own.flatMap(({ blocks }) => blocks.flatMap(({ group }) => group ?? []))),
    };
  });
}

function holdings(groups: readonly string[]): { group: string; blocks: number }[] {
  return [...new Set(groups)].map((group) => ({
    group,
    blocks: groups.filter((other) => other === group).length,
  }));
}
