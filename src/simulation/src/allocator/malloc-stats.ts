// What `sys._debugmallocstats()` says of pymalloc (Objects/obmalloc.c, 3.11 to 3.15:
// _PyObject_DebugMallocStats, printone).
import { allocatorParameters, type PymallocParameters } from '../profiles/allocator.ts';
import type { Allocator } from './allocator.ts';
import type { ArenaView, PoolView } from './inspection.ts';

const grouped = new Intl.NumberFormat('en-US');

function line(what: string, value: number): string {
  return `${what.padEnd(35)}=${grouped.format(value).padStart(21)}\n`;
}

/** Sums over the pools of one size class that have blocks in use. */
interface ClassTotals {
  readonly bytes: number;
  readonly pools: number;
  readonly used: number;
  readonly free: number;
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

function classTable(totals: readonly ClassTotals[], parameters: PymallocParameters): string {
  const { largestRequest, alignment } = parameters;
  const rows = totals.map(({ bytes, pools, used, free }) => {
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
  arenas: readonly ArenaView[],
  totals: readonly ClassTotals[],
  { poolBytes, poolOverhead }: PymallocParameters,
): string {
  const sum = (of: (total: ClassTotals) => number) =>
    totals.reduce((all, total) => all + of(total), 0);
  const unused = arenas.reduce((all, { freePools }) => all + freePools, 0);
  const parts: readonly (readonly [string, number])[] = [
    ['# bytes in allocated blocks', sum(({ used, bytes }) => used * bytes)],
    ['# bytes in available blocks', sum(({ free, bytes }) => free * bytes)],
    [`${String(unused)} unused pools * ${String(poolBytes)} bytes`, unused * poolBytes],
    ['# bytes lost to pool headers', sum(({ pools }) => pools * poolOverhead)],
    [
      '# bytes lost to quantization',
      sum(({ pools, bytes }) => pools * ((poolBytes - poolOverhead) % bytes)),
    ],
    // The model's arenas begin on a pool boundary.
    ['# bytes lost to arena alignment', 0],
  ];
  const total = parts.reduce((all, [, bytes]) => all + bytes, 0);
  return [...parts, ['Total', total] as const].map(([what, value]) => line(what, value)).join('');
}

/** The radix tree in which CPython looks an address up; one bottom node knows 16 GiB of arenas. */
function arenaMap(everHeld: number, { arenaMapNodes }: PymallocParameters): string {
  const { root, middle, bottom } = arenaMapNodes;
  const nodes = Math.min(1, everHeld);
  return [
    '\narena map counts\n',
    line('# arena map mid nodes', nodes),
    line('# arena map bot nodes', nodes),
    '\n',
    line('# bytes lost to arena map root', root),
    line('# bytes lost to arena map mid', nodes * middle),
    line('# bytes lost to arena map bot', nodes * bottom),
    line('Total', root + nodes * (middle + bottom)),
  ].join('');
}

/**
 * The part of `sys._debugmallocstats()` that tells of size classes, arenas and the arena map, as
 * CPython would print it for this state; empty where it is built without pymalloc.
 */
export function mallocStats(allocator: Allocator): string {
  const parameters = allocatorParameters[allocator.profile].pymalloc;
  if (!parameters) return '';
  const arenas = allocator.inspect();
  const stats = allocator.stats();
  const totals = totalsOf(arenas.flatMap(({ pools }) => pools));
  const held = `${String(stats.arenas)} arenas * ${String(parameters.arenaBytes)} bytes/arena`;
  return [
    classTable(totals, parameters),
    line('# arenas allocated total', stats.arenasEverAllocated),
    line('# arenas reclaimed', stats.arenasEverAllocated - stats.arenas),
    line('# arenas highwater mark', stats.arenasHighWater),
    line('# arenas allocated current', stats.arenas),
    line(held, stats.arenas * parameters.arenaBytes),
    '\n',
    accounts(arenas, totals, parameters),
    arenaMap(stats.arenasHighWater, parameters),
  ].join('');
}
