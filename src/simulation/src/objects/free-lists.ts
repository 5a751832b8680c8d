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

/** Which list serves an object, and how much that list holds. */
export interface FreeList {
  readonly name: string;
  readonly most: number;
  /** Whether new objects come from it. */
  readonly gives: boolean;
}

const digit = 1n << 30n;

/** The free list of an object; null where its type has none. */
export function freeListOf({ minor }: Profile, object: PyObject): FreeList | null {
  const list = (name: string, most: number): FreeList => ({ name, most, gives: true });
  if (object instanceof PyFloat) return list('float', 100);
  if (object instanceof PyList) return list('list', 80);
  if (object instanceof PyTuple) return tuples(minor, object.length);
  if (object instanceof PyDict) return list('dict', 80);
  if (object instanceof PySlice) return list('slice', 1);
  if (minor < 14) return null;
  if (object instanceof PyInt) {
    const oneDigit = object.value < digit && object.value > -digit;
    return oneDigit ? list('int', 100) : null;
  }
  if (object instanceof PyRange) return list('range', 6);
  if (object instanceof PyMethod) return list('method', 20);
  if (!(object instanceof PyIterator)) return null;
  if (object.kind === 'range') return list('range iterator', 6);
  return object.kind === 'list' || object.kind === 'tuple'
    ? list(`${object.kind} iterator`, 10)
    : null;
}

/** Tuples of each length up to 20; until 3.12 those of 20 are kept and never used again. */
function tuples(minor: number, length: number): FreeList | null {
  if (length === 0 || length > 20) return null;
  return { name: `tuple ${String(length)}`, most: 2000, gives: length < 20 || minor >= 13 };
}

/** The free list of the smallest keys tables, those of dicts with only strings for keys. */
export const keysFreeList: FreeList = { name: 'keys', most: 80, gives: true };

/** The free lists of one run. */
export class FreeLists {
  readonly #kept = new Map<string, KeptBlock[]>();

  /** Takes the block kept last. */
  take(list: FreeList | null): KeptBlock | undefined {
    return list?.gives === true ? this.#kept.get(list.name)?.pop() : undefined;
  }

  /** Keeps a block if there is room for it. */
  keep(list: FreeList | null, block: KeptBlock): boolean {
    if (!list) return false;
    const kept = this.#kept.get(list.name) ?? [];
    if (kept.length >= list.most) return false;
    kept.push(block);
    this.#kept.set(list.name, kept);
    return true;
  }

  /** Empties all lists, as a full collection does. */
  clear(): KeptBlock[] {
    const blocks = [...this.#kept.values()].flat();
    this.#kept.clear();
    return blocks;
  }
}
