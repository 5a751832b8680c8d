import type { Effect, Holder, ObjectId } from '@heapscope/simulation';
import { holderKey } from '../heap-graph.ts';
import { isData } from '../scenery.ts';
import { groupBy, type Groups, IntColumn } from './int-column.ts';
import { SlotAllocator } from './slot-allocator.ts';

/** The end of what does not end while the program runs: later than any cursor. */
export const never = 0x7fff_ffff;

/** Kinds of holder, by number. */
export const holderKinds = { name: 0, stack: 1, slot: 2, interpreter: 3 } as const;

/** All references of a run, each from the cursor at which it is made to the one at which it ends. */
export interface MapReferences {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Int32Array;
  /** The object that holds it; 0 for a holder outside the heap. */
  readonly owner: Int32Array;
  /** The frame of a name or a temporary; 0 for other holders. */
  readonly frame: Int32Array;
  readonly target: Int32Array;
  /** The number of the label, name or reason. */
  readonly label: Int32Array;
  /** 1 where it counts, else 0. */
  readonly counted: Int32Array;
}

/**
 * A run with very many objects as a map: who lives when, at which place, and who refers to whom.
 * Everything is by the number of the object; the place is the same for the object's whole life.
 */
export interface HeapMap {
  /** The cursors of birth and death. */
  readonly born: Int32Array;
  readonly died: Int32Array;
  /** The number of its place; below 0 for what is not drawn: immortal objects, and the program's own parts. */
  readonly slot: Int32Array;
  readonly type: Int32Array;
  readonly types: readonly string[];
  readonly labels: readonly string[];
  readonly references: MapReferences;
  readonly byOwner: Groups;
  readonly byTarget: Groups;
  /** How many places there are. */
  readonly slots: number;
}

class Words {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.all.length);
    return this.all.push(word) - 1;
  }
}

/** Makes the map of a run from its effects, as many at a time as one likes. */
export class HeapMapBuilder {
  #cursor = 0;
  readonly #born = new IntColumn();
  readonly #died = new IntColumn();
  readonly #slot = new IntColumn();
  readonly #type = new IntColumn();
  readonly #types = new Words();
  readonly #labels = new Words();
  readonly #slots = new SlotAllocator();
  readonly #slotOf: number[] = [-1];
  readonly #rows = {
    from: new IntColumn(),
    to: new IntColumn(),
    kind: new IntColumn(),
    owner: new IntColumn(),
    frame: new IntColumn(),
    target: new IntColumn(),
    label: new IntColumn(),
    counted: new IntColumn(),
  };
  /** The references that have not ended, by holder and target; the youngest last. */
  readonly #open = new Map<string, number[]>();

  constructor() {
    // Objects are numbered from 1.
    for (const column of [this.#born, this.#died, this.#type]) column.push(never);
    this.#slot.push(-1);
  }

  /** Takes up the next effect. */
  take(effect: Effect): void {
    this.#cursor += 1;
    switch (effect.kind) {
      case 'allocate': {
        const slot = isData(effect) ? this.#slots.take() : -1;
        this.#born.push(this.#cursor);
        this.#died.push(never);
        this.#slot.push(slot);
        this.#slotOf.push(slot);
        this.#type.push(this.#types.number(effect.type));
        return;
      }
      case 'deallocate': {
        this.#died.set(effect.object, this.#cursor);
        const slot = this.#slotOf[effect.object] ?? -1;
        if (slot >= 0) this.#slots.giveBack(slot);
        return;
      }
      case 'incref':
      case 'borrow':
        this.#begin(effect.holder, effect.object, effect.kind === 'incref');
        return;
      case 'decref':
      case 'return-borrowed':
        this.#end(effect.holder, effect.object, effect.kind === 'decref');
        return;
      case 'move':
        this.#end(effect.from, effect.object, true);
        this.#begin(effect.to, effect.object, true);
    }
  }

  finish(): HeapMap {
    const rows = this.#rows;
    const references: MapReferences = {
      from: rows.from.finish(),
      to: rows.to.finish(),
      kind: rows.kind.finish(),
      owner: rows.owner.finish(),
      frame: rows.frame.finish(),
      target: rows.target.finish(),
      label: rows.label.finish(),
      counted: rows.counted.finish(),
    };
    const objects = this.#born.length;
    return {
      born: this.#born.finish(),
      died: this.#died.finish(),
      slot: this.#slot.finish(),
      type: this.#type.finish(),
      types: this.#types.all,
      labels: this.#labels.all,
      references,
      byOwner: groupBy(references.owner, objects),
      byTarget: groupBy(references.target, objects),
      slots: this.#slots.length,
    };
  }

  #begin(holder: Holder, target: ObjectId, counted: boolean): void {
    const rows = this.#rows;
    const key = `${counted ? '' : '~'}${holderKey(holder)}>${target}`;
    const open = this.#open.get(key);
    if (open) open.push(rows.from.length);
    else this.#open.set(key, [rows.from.length]);
    rows.from.push(this.#cursor);
    rows.to.push(never);
    rows.kind.push(holderKinds[holder.kind]);
    rows.owner.push(holder.kind === 'slot' ? holder.object : 0);
    rows.frame.push('frame' in holder ? holder.frame : 0);
    rows.target.push(target);
    rows.label.push(this.#labels.number(labelOf(holder)));
    rows.counted.push(counted ? 1 : 0);
  }

  #end(holder: Holder, target: ObjectId, counted: boolean): void {
    const key = `${counted ? '' : '~'}${holderKey(holder)}>${target}`;
    const open = this.#open.get(key);
    const row = open?.pop();
    if (row !== undefined) this.#rows.to.set(row, this.#cursor);
    if (open?.length === 0) this.#open.delete(key);
  }
}

function labelOf(holder: Holder): string {
  if (holder.kind === 'name') return holder.name;
  if (holder.kind === 'slot') return holder.label;
  return holder.kind === 'interpreter' ? (holder.reason.split(' of ')[0] ?? '') : '';
}
