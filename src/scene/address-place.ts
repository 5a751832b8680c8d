import {
  type ArenaCoverage,
  ArenaMap,
  type ArenaMapPath,
  arenaMapPath,
} from '@heapscope/simulation/reading';
import type { ArenaRecord } from './arena-record.ts';
import type { ArenaState, BlockContents, Pool } from './arena-state.ts';
import { fieldsOf, type ObjectField } from './memory-map/object-fields.ts';

/** What a byte is to pymalloc. */
export type BytePlaceKind =
  /** No arena has it. */
  | 'no-arena'
  /** Its pool has never been used. */
  | 'no-pool'
  | 'pool-header'
  | 'used'
  | 'freed'
  /** Room for a block that was never given out. */
  | 'never'
  /** The end of a pool, too short for a block. */
  | 'rest';

/** The block around a byte, or the room for one. */
export interface BlockPlace {
  readonly number: number;
  readonly address: number;
  /** Which byte of the block it is. */
  readonly offset: number;
  /** Null where no program holds it. */
  readonly contents: BlockContents | null;
  /** Of a freed block: its turn to be used again, from 1. */
  readonly turn: number | null;
  readonly field: ObjectField | null;
}

/** Where one byte lies, from the tree of arenas down to a field. */
export interface AddressPlace {
  readonly address: number;
  readonly kind: BytePlaceKind;
  readonly path: ArenaMapPath;
  readonly coverage: ArenaCoverage;
  readonly arena: { readonly number: number; readonly offset: number } | null;
  readonly pool: {
    readonly index: number;
    readonly offset: number;
    /** Null for one that has never been used. */
    readonly blockBytes: number | null;
  } | null;
  readonly block: BlockPlace | null;
}

/** The arenas held after a step, by number; where the record cannot tell, those that have pools. */
export function heldArenas(record: ArenaRecord, step: number, { pools }: ArenaState): Set<number> {
  const held = new Set<number>();
  const end = record.ends[step] ?? 0;
  for (const mark of record.arenas ?? []) {
    if (mark.operation >= end) break;
    if (mark.held) held.add(mark.arena);
    else held.delete(mark.arena);
  }
  const perArena = record.arenaBytes / record.poolBytes;
  if (!record.arenas) for (const { index } of pools) held.add(Math.floor(index / perArena));
  return held;
}

/** The tree of arenas with some of a record's arenas in it; pools are there on 64 bits only. */
export function arenaMapOf(record: ArenaRecord, held: Iterable<number>): ArenaMap {
  const map = new ArenaMap(64);
  for (const arena of held) map.mark(record.base + arena * record.arenaBytes, true);
  return map;
}

/** What lies at an address after a step. */
export function placeOfAddress(
  record: ArenaRecord,
  { pools }: ArenaState,
  map: ArenaMap,
  address: number,
): AddressPlace {
  const path = arenaMapPath(address, map.wordBits);
  const coverage = map.coverage(address);
  const nowhere = { address, path, coverage, arena: null, pool: null, block: null };
  if (!map.has(address)) return { ...nowhere, kind: 'no-arena' };
  const offset = address - record.base;
  const number = Math.floor(offset / record.arenaBytes);
  const arena = { number, offset: offset - number * record.arenaBytes };
  const index = Math.floor(offset / record.poolBytes);
  const found = pools.find((each) => each.index === index);
  const pool = { index, offset: offset % record.poolBytes, blockBytes: found?.blockBytes ?? null };
  const there = { ...nowhere, arena, pool };
  if (!found) return { ...there, kind: 'no-pool' };
  if (pool.offset < record.poolOverhead) return { ...there, kind: 'pool-header' };
  const block = Math.floor((pool.offset - record.poolOverhead) / found.blockBytes);
  if (block >= found.capacity) return { ...there, kind: 'rest' };
  return { ...there, ...placeInBlock(record, found, block, address) };
}

function placeInBlock(
  record: ArenaRecord,
  pool: Pool,
  number: number,
  address: number,
): Pick<AddressPlace, 'kind' | 'block'> {
  const start =
    record.base + pool.index * record.poolBytes + record.poolOverhead + number * pool.blockBytes;
  const offset = address - start;
  const block = pool.blocks[number] ?? { state: 'never' as const };
  const contents = block.state === 'used' ? block.contents : null;
  return {
    kind: block.state,
    block: {
      number,
      address: start,
      offset,
      contents,
      turn: block.state === 'freed' ? block.place : null,
      field: contents && fieldOf(record, contents, pool.blockBytes, offset),
    },
  };
}

function fieldOf(
  record: ArenaRecord,
  contents: BlockContents,
  blockBytes: number,
  offset: number,
): ObjectField | null {
  if (contents.kept) return null;
  const build = { minor: Number(/3\.(\d+)/.exec(record.profile)?.[1]), word: 8 } as const;
  const { fields } = fieldsOf(build, { ...contents, blockBytes });
  return fields.find((each) => offset >= each.offset && offset < each.offset + each.bytes) ?? null;
}

/** An address as a reader writes it, hexadecimal with or without `0x`; null for anything else. */
export function readAddress(text: string): number | null {
  const digits = /^\s*(?:0x)?([0-9a-f]{1,13})\s*$/i.exec(text)?.[1];
  const address = digits === undefined ? NaN : Number.parseInt(digits, 16);
  return Number.isSafeInteger(address) ? address : null;
}
