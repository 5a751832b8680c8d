import { operation, operationLength, purposes, type ArenaRecord } from './arena-record.ts';

/** What a block holds: an object, or a table that belongs to one. */
export interface BlockContents {
  /** Bytes asked for. */
  readonly bytes: number;
  readonly purpose: (typeof purposes)[number];
  readonly type: string;
  /** `sys.getsizeof` of the object. */
  readonly size: number;
  readonly text: string | null;
  /** Bytes of the object's block before where `id()` points; -1 where that is not known. */
  readonly header: number;
  /** The object is gone, but CPython keeps its block on a free list of that type. */
  readonly kept: boolean;
}

/** One block of a pool. `place` counts from 1, the next to be given out. */
export type Block =
  | { readonly state: 'used'; readonly contents: BlockContents; readonly changed: boolean }
  | { readonly state: 'freed'; readonly place: number; readonly changed: boolean }
  | { readonly state: 'never' };

/** One pool after a step. */
export interface Pool {
  /** Counted through all arenas. */
  readonly index: number;
  readonly blockBytes: number;
  readonly capacity: number;
  readonly used: number;
  readonly freed: number;
  /** Blocks up to the last one ever given out; all behind them were never carved, or never used. */
  readonly blocks: readonly Block[];
  readonly changed: boolean;
}

/** Blocks of one size that a step took or gave. */
export interface Amount {
  readonly blockBytes: number;
  readonly count: number;
}

/** The arenas after a step, and what the step did to them. */
export interface ArenaState {
  readonly pools: readonly Pool[];
  readonly taken: readonly Amount[];
  readonly given: readonly Amount[];
  /** Blocks alive outside the pools, which the system gave because they were asked for as large ones. */
  readonly large: { readonly count: number; readonly bytes: number };
  readonly largeTaken: number;
  readonly largeGiven: number;
}

interface OpenPool {
  blockBytes: number;
  /** Blocks given out before, the last freed one at the end. */
  freed: number[];
  used: Map<number, Taken>;
  carved: number;
}

interface Taken {
  bytes: number;
  object: number;
  purpose: number;
}

/** The arenas after a step; step 0 is before the program. */
export function arenaAt(record: ArenaRecord, step: number): ArenaState {
  const pools = new Map<number, OpenPool>();
  const large = new Map<number, number>();
  const described = new Map<number, { size: number; text: number }>();
  const dead = new Set<number>();
  const changed = new Set<number>();
  const taken = new Map<number, number>();
  const given = new Map<number, number>();
  let largeTaken = 0;
  let largeGiven = 0;
  const stepStart = step === 0 ? 0 : (record.ends[step - 1] ?? 0);

  const end = record.ends[step] ?? 0;
  for (let number = 0; number < end; number++) {
    const now = number >= stepStart;
    const at = number * operationLength;
    const [kind, first = 0, second = 0, third = 0, fourth = 0] = record.operations.slice(
      at,
      at + operationLength,
    );
    if (kind === operation.describe) described.set(first, { size: second, text: third });
    else if (kind === operation.die) dead.add(first);
    else if (kind === operation.take) {
      if (first < 0) {
        if (now && !large.has(first)) largeTaken++;
        large.set(first, second);
        continue;
      }
      const { index, pool, block, isNew } = take(record, pools, first, second);
      pool.used.set(block, { bytes: second, object: third, purpose: fourth });
      if (!now) continue;
      changed.add(first);
      if (isNew) count(taken, pool.blockBytes);
      pools.set(index, pool);
    } else if (large.delete(first)) {
      if (now) largeGiven++;
    } else {
      const pool = pools.get(Math.floor(first / record.poolBytes));
      if (!pool) throw new RangeError('a block was given back that was never taken');
      const block = blockNumber(record, first, pool.blockBytes);
      pool.used.delete(block);
      pool.freed.push(block);
      if (!now) continue;
      changed.add(first);
      count(given, pool.blockBytes);
    }
  }

  const contents = ({ bytes, object, purpose }: Taken): BlockContents => {
    const description = described.get(object);
    return {
      bytes,
      purpose: purposes[purpose] ?? 'object',
      type: record.types[object] ?? '?',
      size: description?.size ?? 0,
      text: record.texts[description?.text ?? -1] ?? null,
      header: record.headers[object] ?? -1,
      kept: dead.has(object),
    };
  };
  return {
    pools: [...pools]
      .sort(([a], [b]) => a - b)
      .map(([index, pool]) => describePool(record, index, pool, changed, contents)),
    taken: amounts(taken),
    given: amounts(given),
    large: { count: large.size, bytes: [...large.values()].reduce((sum, bytes) => sum + bytes, 0) },
    largeTaken,
    largeGiven,
  };
}

/** The number of the block at an offset in its pool. */
function blockNumber(record: ArenaRecord, offset: number, blockBytes: number): number {
  return ((offset % record.poolBytes) - record.poolOverhead) / blockBytes;
}

/** Where a block begins, as an offset from the base. */
export function blockOffset(record: ArenaRecord, pool: Pool, block: number): number {
  return pool.index * record.poolBytes + record.poolOverhead + block * pool.blockBytes;
}

function take(
  record: ArenaRecord,
  pools: Map<number, OpenPool>,
  offset: number,
  bytes: number,
): { index: number; pool: OpenPool; block: number; isNew: boolean } {
  const index = Math.floor(offset / record.poolBytes);
  const blockBytes = Math.ceil(bytes / record.alignment) * record.alignment;
  let pool = pools.get(index);
  // An empty pool may serve another size class: then its free list is made anew.
  if (!pool || (pool.used.size === 0 && pool.blockBytes !== blockBytes)) {
    pool = { blockBytes, freed: [], used: new Map(), carved: 0 };
    pools.set(index, pool);
  }
  const block = blockNumber(record, offset, pool.blockBytes);
  const isNew = !pool.used.has(block);
  pool.freed = pool.freed.filter((other) => other !== block);
  pool.carved = Math.max(pool.carved, block + 1);
  return { index, pool, block, isNew };
}

function describePool(
  record: ArenaRecord,
  index: number,
  { blockBytes, freed, used, carved }: OpenPool,
  changed: ReadonlySet<number>,
  contents: (taken: Taken) => BlockContents,
): Pool {
  const start = index * record.poolBytes + record.poolOverhead;
  const places = new Map(freed.map((block, at) => [block, freed.length - at]));
  const blocks = Array.from({ length: carved }, (_, block): Block => {
    const taken = used.get(block);
    const isChanged = changed.has(start + block * blockBytes);
    if (taken) return { state: 'used', contents: contents(taken), changed: isChanged };
    const place = places.get(block);
    return place === undefined ? { state: 'never' } : { state: 'freed', place, changed: isChanged };
  });
  return {
    index,
    blockBytes,
    capacity: Math.floor((record.poolBytes - record.poolOverhead) / blockBytes),
    used: used.size,
    freed: freed.length,
    blocks,
    changed: blocks.some((block) => block.state !== 'never' && block.changed),
  };
}

function count(amounts: Map<number, number>, blockBytes: number): void {
  amounts.set(blockBytes, (amounts.get(blockBytes) ?? 0) + 1);
}

function amounts(counts: ReadonlyMap<number, number>): Amount[] {
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([blockBytes, count]) => ({ blockBytes, count }));
}
