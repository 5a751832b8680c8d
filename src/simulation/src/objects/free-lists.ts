// Free lists: blocks that a type keeps of its freed objects and gives to its next ones without asking
// the allocator (Objects/{float,int,list,tuple,dict,slice,range,class}object.c, 3.11 to 3.13, recorded
// natively; Include/internal/pycore_freelist_state.h, 3.14 and 3.15).
import type { Profile } from '../profiles/profile.ts';
import { PyMethod, PySlice } from './functions.ts';
import { PyIterator } from './iterators.ts';
import type { OwnedBlock, PyObject } from './object.ts';
import { PyList, PyTuple } from './sequences.ts';
import { PyRange } from './ranges.ts';
import { PyFloat, PyInt } from './simple.ts';
import { PyDict } from './tables.ts';

/** A kept block, and the object that it was freed by. */
export interface KeptBlock extends OwnedBlock {
  readonly object: number;
}

/** A list that serves objects of one kind, and how much it holds. */
export interface FreeList {
  /** Its place among all lists. */
  readonly number: number;
  readonly most: number;
  /** Whether new objects come from it. */
  readonly gives: boolean;
}

let lists = 0;

function freeList(most: number, gives = true): FreeList {
  return { number: lists++, most, gives };
}

const floats = freeList(100);
const listObjects = freeList(80);
const dicts = freeList(80);
const slices = freeList(1);
const ints = freeList(100);
const ranges = freeList(6);
const methods = freeList(20);
const rangeIterators = freeList(6);
const listIterators = freeList(10);
const tupleIterators = freeList(10);
/** Tuples by length from 1 to 20; until 3.12 those of 20 are kept and never used again. */
const tuples = Array.from({ length: 20 }, () => freeList(2000));
const longTuplesKept = freeList(2000, false);

/** The free list of the smallest keys tables, those of dicts with only strings for keys. */
export const keysFreeList = freeList(80);

const digit = 2 ** 30;

/** The free list of an object; null where its type has none. */
export function freeListOf({ minor }: Profile, object: PyObject): FreeList | null {
  if (object.cls) return null;
  if (object instanceof PyInt) {
    return minor >= 14 && object.small < digit && object.small > -digit ? ints : null;
  }
  if (object instanceof PyFloat) return floats;
  if (object instanceof PyList) return listObjects;
  if (object instanceof PyTuple) {
    if (object.length === 20 && minor < 13) return longTuplesKept;
    return tuples[object.length - 1] ?? null;
  }
  if (object instanceof PyDict) return dicts;
  if (object instanceof PySlice) return slices;
  if (minor < 14) return null;
  if (object instanceof PyRange) return ranges;
  if (object instanceof PyMethod) return methods;
  if (!(object instanceof PyIterator)) return null;
  if (object.kind === 'range') return rangeIterators;
  if (object.kind === 'list') return listIterators;
  return object.kind === 'tuple' ? tupleIterators : null;
}

/** The free lists of one run. */
export class FreeLists {
  readonly #kept: KeptBlock[][] = Array.from({ length: lists }, () => []);

  /** Takes the block kept last. */
  take(list: FreeList | null): KeptBlock | undefined {
    return list?.gives === true ? this.#kept[list.number]?.pop() : undefined;
  }

  /** Keeps a block of an object that is gone if there is room for it. */
  keep(list: FreeList | null, { address, bytes }: OwnedBlock, object: number): boolean {
    const kept = list && this.#kept[list.number];
    if (!kept || kept.length >= list.most) return false;
    kept.push({ address, bytes, object });
    return true;
  }

  /** Empties all lists, as a full collection does. */
  clear(): KeptBlock[] {
    return this.#kept.flatMap((kept) => kept.splice(0));
  }
}
