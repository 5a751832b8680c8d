// What `sys._debugmallocstats()` writes to standard error (Objects/obmalloc.c, 3.11 to 3.15:
// _PyObject_DebugMallocStats, printone; Python/sysmodule.c: sys__debugmallocstats_impl).
import { allocatorParameters, type PymallocParameters } from '../profiles/allocator.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import { type Allocator, arenaBase } from './allocator.ts';
import { ArenaMap } from './arena-map.ts';
import { freeListStats, type KeptBlocks } from './free-list-stats.ts';
import { inspect, type PoolView, statsOf } from './inspection.ts';
import { statsLine } from './stats-line.ts';

/** Sums over the pools of one size class that have blocks in use. */
export interface ClassTotals {
  readonly bytes: number;
  readonly pools: number;
  readonly used: number;
  readonly free: number;
}

/** All that the statistics of pymalloc depend on. */
export interface MallocState {
  /** Size classes that have pools in use, the smallest blocks first. */
  readonly classes: readonly ClassTotals[];
  readonly arenas: number;
  readonly arenasHighWater: number;
  readonly arenasEverAllocated: number;
  /** Pools that arenas can still give. */
  readonly unusedPools: number;
  /** Arenas that do not begin where a pool could, and lose one to that. */
  readonly misalignedArenas: number;
  /** Nodes of the arena map below its root. */
  readonly nodes: { readonly middle: number; readonly bottom: number };
}

function totalsOf(pools: readonly PoolView[]): ClassTotals[] {
  const byBytes = Map.groupBy(
    pools.filter(({ used }) => used > 0),
    ({ blockBytes }) => blockBytes,
  );
  return [...byBytes.entries()]
    .sort(([a], [b]) => a - b)
    .map(([bytes, alike]) => {
      const used = alike.reduce((sum, pool) => sum + pool.used, 0);
      const room = alike.reduce((sum, pool) => sum + pool.capacity, 0);
      return { bytes, pools: alike.length, used, free: room - used };
    });
}

function classTable(
  classes: readonly ClassTotals[],
  { largestRequest, alignment }: PymallocParameters,
): string {
  const rows = classes.map(({ bytes, pools, used, free }) => {
    const cells = [bytes / alignment - 1, bytes, pools, used, free];
    const widths = [5, 6, 11, 15, 13];
    return `${cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join(' ')}\n`;
  });
  return (
    `Small block threshold = ${String(largestRequest)}, in ${String(largestRequest / alignment)} size classes.\n\n` +
    'class   size   num pools   blocks in use  avail blocks\n' +
    '-----   ----   ---------   -------------  ------------\n' +
    `${rows.join('')}\n`
  );
}

/** What the bytes of all arenas are used for. */
function accounts(
  { classes, unusedPools, misalignedArenas }: MallocState,
  { poolBytes, poolOverhead }: PymallocParameters,
): string {
  const sum = (of: (total: ClassTotals) => number) =>
    classes.reduce((all, total) => all + of(total), 0);
  const parts: readonly (readonly [string, number])[] = [
    ['# bytes in allocated blocks', sum(({ used, bytes }) => used * bytes)],
    ['# bytes in available blocks', sum(({ free, bytes }) => free * bytes)],
    [`${String(unusedPools)} unused pools * ${String(poolBytes)} bytes`, unusedPools * poolBytes],
    ['# bytes lost to pool headers', sum(({ pools }) => pools * poolOverhead)],
    [
      '# bytes lost to quantization',
      sum(({ pools, bytes }) => pools * ((poolBytes - poolOverhead) % bytes)),
    ],
    ['# bytes lost to arena alignment', misalignedArenas * poolBytes],
  ];
  const total = parts.reduce((all, [, bytes]) => all + bytes, 0);
  return [...parts, ['Total', total] as const]
    .map(([what, value]) => statsLine(what, value))
    .join('');
}

/** The radix tree in which CPython looks an address up. */
function arenaMap({ nodes }: MallocState, { arenaMapNodes }: PymallocParameters): string {
  const { root } = arenaMapNodes;
  const middle = nodes.middle * arenaMapNodes.middle;
  const bottom = nodes.bottom * arenaMapNodes.bottom;
  return [
    '\narena map counts\n',
    statsLine('# arena map mid nodes', nodes.middle),
    statsLine('# arena map bot nodes', nodes.bottom),
    '\n',
    statsLine('# bytes lost to arena map root', root),
    statsLine('# bytes lost to arena map mid', middle),
    statsLine('# bytes lost to arena map bot', bottom),
    statsLine('Total', root + middle + bottom),
  ].join('');
}

/**
 * The part of `sys._debugmallocstats()` that tells of size classes, arenas and the arena map, as
 * CPython would print it for a state; empty where it is built without pymalloc.
 */
export function mallocStateStats(profile: ProfileId, state: MallocState): string {
  const parameters = allocatorParameters[profile].pymalloc;
  if (!parameters) return '';
  const { arenas, arenasEverAllocated, arenasHighWater } = state;
  const held = `${String(arenas)} arenas * ${String(parameters.arenaBytes)} bytes/arena`;
  return [
    classTable(state.classes, parameters),
    statsLine('# arenas allocated total', arenasEverAllocated),
    statsLine('# arenas reclaimed', arenasEverAllocated - arenas),
    statsLine('# arenas highwater mark', arenasHighWater),
    statsLine('# arenas allocated current', arenas),
    statsLine(held, arenas * parameters.arenaBytes),
    '\n',
    accounts(state, parameters),
    arenaMap(state, parameters),
  ].join('');
}

/** Nodes are never given back: there are those of the arenas that were held at once, from the base on. */
function nodesOf(profile: ProfileId, arenas: number): MallocState['nodes'] {
  const bytes = allocatorParameters[profile].pymalloc?.arenaBytes ?? 0;
  const map = new ArenaMap(64);
  for (let slot = 0; slot < arenas; slot += 1) map.mark(arenaBase + slot * bytes, true);
  return map.nodes;
}

/** The same for an allocator as it stands; all of its arenas begin where a pool does. */
export function mallocStats(allocator: Allocator): string {
  const views = inspect(allocator);
  const { arenas, arenasHighWater, arenasEverAllocated } = statsOf(allocator);
  return mallocStateStats(allocator.profile, {
    classes: totalsOf(views.flatMap(({ pools }) => pools)),
    ...{ arenas, arenasHighWater, arenasEverAllocated },
    unusedPools: views.reduce((all, { freePools }) => all + freePools, 0),
    misalignedArenas: 0,
    nodes: nodesOf(allocator.profile, arenasHighWater),
  });
}

/** All that `sys._debugmallocstats()` prints; `state` is null where there is no pymalloc. */
export function debugMallocStats(
  profile: ProfileId,
  state: MallocState | null,
  kept: KeptBlocks,
): string {
  const pools = state && mallocStateStats(profile, state);
  return `${pools ? `${pools}\n` : ''}${freeListStats(profile, kept)}`;
}
