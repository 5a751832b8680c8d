import { arenaBase } from '../allocator/allocator.ts';
import { allocatorParameters } from '../profiles/allocator.ts';
import type { ProfileId } from '../profiles/profile-id.ts';
import type { Block, ObjectState, Snapshot } from './snapshot.ts';

/** Where in pymalloc's memory an address lies; arenas and pools are numbered from the lowest. */
export interface PoolPlace {
  readonly arena: number;
  readonly arenaAddress: number;
  /** The pool's number in its arena. */
  readonly pool: number;
  readonly poolAddress: number;
  /** Bytes from the pool's start. */
  readonly offset: number;
}

/** What one byte of memory belongs to. */
export interface Whereabouts {
  /** Null outside pymalloc's arenas. */
  readonly place: PoolPlace | null;
  /** The block in use that the byte lies in, else null: it is free, or no block at all. */
  readonly block: Block | null;
  /** Bytes from the block's start. */
  readonly offset: number;
  /** The object that the block is of, where it lives. */
  readonly object: ObjectState | null;
}

/** The arena and the pool of an address; null where the system's allocator placed it. */
export function poolPlace(profile: ProfileId, address: number): PoolPlace | null {
  const { pymalloc } = allocatorParameters[profile];
  if (!pymalloc || address < arenaBase) return null;
  const { arenaBytes, poolBytes } = pymalloc;
  const arena = Math.floor((address - arenaBase) / arenaBytes);
  const arenaAddress = arenaBase + arena * arenaBytes;
  const pool = Math.floor((address - arenaAddress) / poolBytes);
  const poolAddress = arenaAddress + pool * poolBytes;
  return { arena, arenaAddress, pool, poolAddress, offset: address - poolAddress };
}

const sorted = new WeakMap<ReadonlyMap<number, Block>, readonly Block[]>();

function byAddress(blocks: ReadonlyMap<number, Block>): readonly Block[] {
  let list = sorted.get(blocks);
  if (!list) {
    list = [...blocks.values()].sort((a, b) => a.address - b.address);
    sorted.set(blocks, list);
  }
  return list;
}

/** The last block that begins at an address or before it. */
function blockBefore(blocks: readonly Block[], address: number): Block | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.address ?? Infinity) <= address) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? null;
}

/** What lives at an address, any byte of it, as a snapshot shows memory. */
export function whatLivesAt(snapshot: Snapshot, address: number): Whereabouts {
  const place = poolPlace(snapshot.profile, address);
  const found = blockBefore(byAddress(snapshot.blocks), address);
  const { pymalloc, systemAlignment } = allocatorParameters[snapshot.profile];
  const grain = place && pymalloc ? pymalloc.alignment : systemAlignment;
  const room = found ? Math.ceil(Math.max(1, found.bytes) / grain) * grain : 0;
  if (!found || address >= found.address + room) {
    return { place, block: null, offset: 0, object: null };
  }
  const object = snapshot.objects.get(found.object) ?? null;
  return { place, block: found, offset: address - found.address, object };
}

/** The blocks that an object has, its own first. */
export function blocksOf(snapshot: Snapshot, object: ObjectState): Block[] {
  return [...snapshot.blocks.values()]
    .filter((block) => block.object === object.id)
    .sort((a, b) => Number(b.purpose === 'object') - Number(a.purpose === 'object'));
}
