import { createAllocator, inspect, mallocStats, type ProfileId } from '@heapscope/simulation';
import { requestWords } from './scripts.ts';

/** What an allocator answered to a script; addresses are offsets from the first arena. */
export interface Answer {
  /** After each request the address of its block; {@link elsewhere} outside all arenas. */
  readonly addresses: readonly number[];
  /** `request:arena slot:+` where an arena came, `-` where it went back. */
  readonly arenas: readonly string[];
  /** Each pool ever cut off the arenas that are held at the end, with its free blocks in order. */
  readonly pools: readonly string[];
  /** What `sys._debugmallocstats()` says of pymalloc at the end. */
  readonly stats: string;
}

/** Stands for an address outside all arenas, which the model does not vouch for. */
const elsewhere = 0xffff_ffff;

const alignment = 16;
const poolText = (
  at: number,
  used: number,
  bytes: number,
  carved: number,
  free: Iterable<number>,
) =>
  `pool ${String(at)}: ${String(used)} of ${String(bytes)} bytes in use, carved to ${String(carved)}, free ${[...free].join(' ')}`;

/** Reads what native_pymalloc.c writes. */
export function readAnswer(words: Uint32Array, requests: number): Answer {
  const addresses = [...words.subarray(0, requests)];
  let at = requests;
  const take = () => words[at++] ?? NaN;
  const arenas: string[] = [];
  for (const end = at + 1 + take(); at < end;) {
    const [request, came, slot] = [take(), take(), take()];
    arenas.push(`${String(request)}:${String(slot)}:${came === 1 ? '+' : '-'}`);
  }
  const pools: string[] = [];
  for (const end = at + 1 + take(); at < end;) {
    const [pool, used, sizeClass, carved, length] = [take(), take(), take(), take(), take()];
    const free = words.subarray(at, at + length);
    pools.push(poolText(pool, used, (sizeClass + 1) * alignment, carved, free));
    at += length;
  }
  const stats = String.fromCharCode(...words.subarray(at));
  return { addresses, arenas, pools, stats };
}

/** What the simulation answers to the same script. */
export function simulateAnswer(script: Uint32Array, profile: ProfileId): Answer {
  const arenas: string[] = [];
  let request = 0;
  let base = NaN;
  let arenaBytes = 2 ** 20;
  const allocator = createAllocator(profile, ({ kind, address }) => {
    if (Number.isNaN(base)) base = address;
    const slot = (address - base) / arenaBytes;
    arenas.push(`${String(request)}:${String(slot)}:${kind === 'arena-allocated' ? '+' : '-'}`);
  });
  const blocks: number[] = [];
  const addresses: number[] = [];
  for (; request * requestWords < script.length; request++) {
    const [kind, slot = 0, bytes = 0] = script.subarray(request * requestWords);
    const block = blocks[slot] ?? NaN;
    let exact = kind === 1 && allocator.isExact(block);
    if (kind === 0) blocks[slot] = allocator.malloc(bytes);
    else if (kind === 1) allocator.free(block);
    else blocks[slot] = allocator.realloc(block, bytes);
    const now = blocks[slot] ?? NaN;
    exact ||= kind !== 1 && allocator.isExact(now);
    addresses.push(exact ? now - base : elsewhere);
  }
  const views = inspect(allocator);
  arenaBytes = views[0]?.bytes ?? arenaBytes;
  const pools = views.flatMap((arena) =>
    arena.pools.map((pool) =>
      poolText(
        (pool.address - base) / arena.poolBytes,
        pool.used,
        pool.blockBytes,
        arena.poolOverhead + pool.carved * pool.blockBytes,
        pool.freeList.map((block) => block - pool.address),
      ),
    ),
  );
  return { addresses, arenas, pools, stats: mallocStats(allocator) };
}
