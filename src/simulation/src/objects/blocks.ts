import type { Profile } from '../profiles/profile.ts';
import type { MemoryPurpose } from '../trace/effect.ts';
import type { LogWriter } from '../trace/writer.ts';
import { type FreeList, FreeLists, freeListOf, keysFreeList, type OwnBlock } from './free-lists.ts';
import type { MemoryMeter } from './memory-meter.ts';
import type { OwnedBlock, PyObject } from './object.ts';
import { PyList } from './sequences.ts';
import { PyDict } from './tables.ts';

/** The raw memory that objects ask for. */
export interface RawMemory {
  malloc(bytes: number): number;
  free(address: number): void;
  realloc(address: number, bytes: number): number;
}

/** The blocks of all objects of a run: asked for, resized, passed on by free lists, given back. */
export class ObjectBlocks {
  readonly #profile: Profile;
  readonly #writer: LogWriter;
  readonly #memory: RawMemory;
  readonly #freeLists: FreeLists;
  /** Who is told of every block; null for nobody. */
  meter: MemoryMeter | null = null;

  constructor(profile: Profile, writer: LogWriter, memory: RawMemory) {
    this.#profile = profile;
    this.#writer = writer;
    this.#memory = memory;
    this.#freeLists = new FreeLists(profile);
  }

  /**
   * Gives a new object its own block, from its free list where `reuse` is set; true if the block is
   * new. The caller tells the trace once the object has its number.
   */
  take(object: PyObject, request: number, reuse: boolean): boolean {
    const list = reuse ? freeListOf(this.#profile, object) : null;
    const kept = this.#freeLists.take(list);
    const block = kept ?? { address: this.#memory.malloc(request), bytes: request };
    object.block = block;
    this.meter?.made(object);
    if (kept !== undefined) return false;
    const unseen = list?.gives === true && this.#freeLists.takeUnseen(list);
    if (unseen) this.meter?.fromOwn(list, block.address, request);
    else this.#tell(block, list);
    return !unseen;
  }

  /** Tells of a block that a free list did not have. */
  #tell({ address, bytes }: OwnedBlock, list: FreeList | null): void {
    const earlier = list?.gives === true ? this.#freeLists.takeEarlier(list) : null;
    if (list && earlier !== null) this.meter?.mallocInDoubt(address, bytes, list, earlier);
    else this.meter?.malloc(address, bytes);
  }

  /** Takes a block for an object of CPython's own; `fresh` if no free list had one. */
  takeOwn(list: FreeList | null): { readonly block: OwnBlock; readonly fresh: boolean } {
    const block = this.#freeLists.take(list) ?? null;
    const fresh = !block && !(list && this.#freeLists.takeUnseen(list));
    const earlier = fresh && list?.gives === true ? this.#freeLists.takeEarlier(list) : null;
    if (!block) this.meter?.ownMade(list, fresh, earlier);
    return { block, fresh };
  }

  /** Gives back the block of an object of CPython's own; true if the free list keeps it. */
  releaseOwn(list: FreeList | null, block: OwnBlock): boolean {
    const kept = !block && list !== null && this.#freeLists.keepUnseen(list);
    if (!block) this.meter?.ownGone(list, kept);
    if (!list || !block) return kept;
    this.#freeLists.putBack(list, block);
    return true;
  }

  /** CPython takes something that the collector does not count for itself, and gives it back. */
  passOwn(list: FreeList): void {
    this.releaseOwn(list, this.takeOwn(list).block);
  }

  /** Asks for, resizes or gives back (0 bytes) the table of an object; one table an object. */
  resizeTable(object: PyObject, bytes: number, purpose: MemoryPurpose): void {
    const block = object.tableBlock;
    const before = block?.bytes ?? 0;
    if (before === bytes && !(bytes > 0 && object instanceof PyList)) return;
    if (block && bytes === 0) {
      object.tableBlock = null;
      this.#freeTable(object, block);
    } else if (block && before > 0 && object instanceof PyList) {
      this.#writer.free(block.address, object.id);
      const { address } = block;
      block.address = this.#memory.realloc(address, bytes);
      this.meter?.realloc(address, block.address, bytes);
      block.bytes = bytes;
      this.#writer.malloc(block.address, bytes, object.id, purpose);
    } else {
      const list = this.#tableList(object, bytes);
      const kept = this.#freeLists.take(list);
      const made = kept ?? { address: this.#memory.malloc(bytes), bytes };
      if (!kept) this.#tell(made, list);
      object.tableBlock = made;
      this.#writer.malloc(made.address, bytes, object.id, purpose);
      if (block) this.#freeTable(object, block);
    }
  }

  /** Lets another object have the values of one. */
  passTable(from: PyObject, to: PyObject): void {
    const { tableBlock: block } = from;
    if (!block) return;
    from.tableBlock = null;
    to.tableBlock = block;
    this.#writer.free(block.address, from.id);
    this.#writer.malloc(block.address, block.bytes, to.id, 'values');
  }

  /** Gives back all blocks of an object that is gone, its table first; true if a free list keeps its own. */
  release(object: PyObject): boolean {
    const { block, tableBlock: table } = object;
    if (table) this.#freeTable(object, table);
    return block ? this.#giveBack(object, block, freeListOf(this.#profile, object)) : false;
  }

  /** The blocks that free lists keep. */
  keptAddresses(): number[] {
    return this.#freeLists.blocks.map(({ address }) => address);
  }

  /** Frees all blocks kept on free lists. */
  clearFreeLists(): void {
    this.meter?.cleared();
    for (const { address, object } of this.#freeLists.clear(this.#profile)) {
      this.#writer.free(address, object);
      this.#memory.free(address);
      this.meter?.free(address);
    }
  }

  #freeTable(object: PyObject, block: OwnedBlock): void {
    if (block.bytes > 0) this.#giveBack(object, block, this.#tableList(object, block.bytes));
  }

  /** The free list of a table: only the smallest keys tables have one. */
  #tableList(object: PyObject, bytes: number): FreeList | null {
    const { sizes, word } = this.#profile;
    return object instanceof PyDict && bytes === sizes.dictKeys + 8 + 10 * word
      ? keysFreeList
      : null;
  }

  /** Keeps a block for the next object of its kind (true), or frees it. */
  #giveBack({ id }: PyObject, block: OwnedBlock, list: FreeList | null): boolean {
    if (this.#freeLists.keep(list, block, id)) return true;
    this.#writer.free(block.address, id);
    this.#memory.free(block.address);
    this.meter?.free(block.address);
    return false;
  }
}
