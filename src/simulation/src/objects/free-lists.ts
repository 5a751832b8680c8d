// Free lists: blocks that a type keeps of its freed objects and gives to its next ones without asking
// the allocator (Objects/{float,int,list,tuple,dict,slice,range,class}object.c, 3.11 to 3.13, recorded
// natively; Include/internal/pycore_freelist_state.h, 3.14 and 3.15).
import type { Profile } from '../profiles/profile.ts';
import { PyBuiltin, PyMethod, PySlice } from './functions.ts';
import { PyIterator } from './iterators.ts';
import type { OwnedBlock, PyObject } from './object.ts';
import { PyList, PyTuple, tupleType } from './sequences.ts';
import { PyRange } from './ranges.ts';
import { PyFloat, PyInt, UnknownInt } from './simple.ts';
import { dictType, PyDict } from './tables.ts';

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
const builtinMethods = freeList(16);
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
export function freeListOf({ minor, smallIntMax }: Profile, object: PyObject): FreeList | null {
  if (object.cls) return null;
  if (object instanceof PyInt) {
    // What gc.collect() gives is a small number in truth, which needs no memory.
    if (object instanceof UnknownInt && object.least <= smallIntMax) return null;
    return minor >= 14 && object.small < digit && object.small > -digit ? ints : null;
  }
  if (object instanceof PyFloat) return floats;
  if (object instanceof PyList) return listObjects;
  if (object instanceof PyTuple && object.type === tupleType) {
    if (object.length === 20 && minor < 13) return longTuplesKept;
    return tuples[object.length - 1] ?? null;
  }
  if (object instanceof PyDict) return object.type === dictType ? dicts : null;
  if (object instanceof PySlice) return slices;
  if (minor < 14) return null;
  if (object instanceof PyRange) return ranges;
  if (object instanceof PyMethod) return methods;
  if (object instanceof PyBuiltin) return object.wrapsSlot ? null : builtinMethods;
  if (!(object instanceof PyIterator)) return null;
  if (object.kind === 'range') return rangeIterators;
  if (object.kind === 'list') return listIterators;
  return object.kind === 'tuple' ? tupleIterators : null;
}

/** The free lists that CPython itself uses where the model has no object for what it makes. */
export const ownFreeLists = {
  /** What containers are written in, from 3.14 on (PyUnicodeWriter_Create of Objects/unicode_writer.c). */
  writers: freeList(1),
  lists: listObjects,
  ints,
  dicts,
  /** Methods of builtin types that are bound to an object, from 3.14 on. */
  builtinMethods,
  /** Tuples of a length; null where it has no list. */
  tuples: (length: number): FreeList | null => tuples[length - 1] ?? null,
  tupleIterators,
  listIterators,
} as const;

/** A block that CPython has taken for itself: a known one, or one of which only the number counts. */
export type OwnBlock = KeptBlock | null;

/** The free lists of one run. */
export class FreeLists {
  readonly #kept: KeptBlock[][] = Array.from({ length: lists }, () => []);

  /** How many blocks of CPython's own are on each list, below those of the program. */
  readonly #own = new Array<number>(lists).fill(0);

  /** How many blocks that may have been there before the program were asked for; null once all are gone. */
  #earlier: number[] | null = new Array<number>(lists).fill(0);

  constructor({ minor }: Profile) {
    // What CPython has sliced before the program begins.
    if (minor < 14) this.#own[slices.number] = 1;
  }

  /** Takes one of the blocks that are there only as a number; false if there is none. */
  takeUnseen({ number }: FreeList): boolean {
    const left = this.#own[number] ?? 0;
    if (left > 0) this.#own[number] = left - 1;
    return left > 0;
  }

  /**
   * Asks for a block from before the program, of which the model does not know how many there were: how
   * many others were asked for earlier, or null where there are none left.
   */
  takeEarlier({ number }: FreeList): number | null {
    if (!this.#earlier) return null;
    const before = this.#earlier[number] ?? 0;
    this.#earlier[number] = before + 1;
    return before;
  }

  /** Keeps a block that is there only as a number; false if there is no room. */
  keepUnseen({ number, most }: FreeList): boolean {
    const own = this.#own[number] ?? 0;
    const room = own + (this.#kept[number]?.length ?? 0) < most;
    if (room) this.#own[number] = own + 1;
    return room;
  }

  /** Puts back a block that was taken. */
  putBack({ number }: FreeList, block: KeptBlock): void {
    this.#kept[number]?.push(block);
  }

  /** Takes the block kept last. */
  take(list: FreeList | null): KeptBlock | undefined {
    return list?.gives === true ? this.#kept[list.number]?.pop() : undefined;
  }

  /** Keeps a block of an object that is gone if there is room for it. */
  keep(list: FreeList | null, { address, bytes }: OwnedBlock, object: number): boolean {
    const kept = list && this.#kept[list.number];
    if (!kept || kept.length + (this.#own[list.number] ?? 0) >= list.most) return false;
    kept.push({ address, bytes, object });
    return true;
  }

  /** The blocks that are kept. */
  get blocks(): KeptBlock[] {
    return this.#kept.flat();
  }

  /** Empties all lists, as a full collection does; until 3.13 the slice that is kept stays. */
  clear({ minor }: Profile): KeptBlock[] {
    this.#earlier = null;
    const stays = minor < 14 ? slices.number : -1;
    return this.#kept.flatMap((kept, list) => {
      if (list === stays) return [];
      this.#own[list] = 0;
      return kept.splice(0);
    });
  }
}
