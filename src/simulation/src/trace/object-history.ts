import type { Birth, ObjectChange } from './changes.ts';
import { untracked } from './promotions.ts';
import { wideRows } from './rows.ts';

/** Cells of an object: its number, what its birth tells, when it died, what it was last. */
const object = { id: 0, type: 1, address: 2, immortalCount: 3, died: 4, version: 5 } as const;
const objectWidth = 6;
/** Cells of what an object was from one time on; `older` is what it was before. */
const version = { since: 0, older: 1, count: 2, size: 3, text: 4, standing: 5 } as const;
const versionWidth = 6;

/** An object as it stands at one time. */
export interface ObjectFacts {
  readonly id: number;
  readonly birth: Birth;
  readonly count: number;
  readonly size: number;
  /** As the log packs it. */
  readonly text: number;
  /** How it stands with the collector, as {@link Promotions} packs it. */
  readonly standing: number;
}

/** An object that a stretch of the log changes, or that is born in it; null where it is dead. */
export function changed(before: ObjectFacts | null, change: ObjectChange): ObjectFacts | null {
  const birth = change.birth ?? before?.birth;
  if (!birth || change.dead) return null;
  return {
    id: change.id,
    birth,
    count: birth.immortalCount ?? (before?.count ?? 0) + change.count,
    size: change.size ?? before?.size ?? 0,
    text: change.text ?? before?.text ?? 0,
    standing: change.standing ?? before?.standing ?? untracked,
  };
}

/** Every object that lived at one checkpoint or more, and what it was at each; in order of birth. */
export class ObjectHistory {
  readonly #objects = wideRows(objectWidth);
  readonly #versions = wideRows(versionWidth);
  /** Objects that live now. */
  living = 0;

  get length(): number {
    return this.#objects.length;
  }

  /** Takes up what the stretch before a checkpoint changed. */
  fold(changes: Iterable<ObjectChange>, checkpoint: number): void {
    for (const change of changes) {
      if (change.birth) {
        if (!change.dead) this.#add(change, change.birth, checkpoint);
        continue;
      }
      const at = this.#find(change.id, this.#objects.length);
      if (at < 0) continue;
      if (change.dead) {
        this.#objects.cells[at + object.died] = checkpoint;
        this.living -= 1;
      } else {
        const before = this.#facts(at, checkpoint);
        const after = changed(before, change);
        if (after && !same(before, after)) this.#note(at, after, checkpoint);
      }
    }
  }

  /** An object at a checkpoint, of the first `length`; null where it did not live. */
  find(id: number, length: number, checkpoint: number): ObjectFacts | null {
    const at = this.#find(id, length);
    return at < 0 || !this.#lives(at, checkpoint) ? null : this.#facts(at, checkpoint);
  }

  /** The objects that lived at a checkpoint, of the first `length`. */
  *all(length: number, checkpoint: number): Generator<ObjectFacts, void, undefined> {
    for (let row = 0; row < length; row += 1) {
      const at = row * objectWidth;
      if (this.#lives(at, checkpoint)) yield this.#facts(at, checkpoint);
    }
  }

  #add(change: ObjectChange, birth: Birth, checkpoint: number): void {
    const facts = changed(null, change);
    if (!facts) return;
    const at = this.#objects.add();
    const { cells } = this.#objects;
    cells[at + object.id] = change.id;
    cells[at + object.type] = birth.type;
    cells[at + object.address] = birth.address;
    cells[at + object.immortalCount] = birth.immortalCount ?? -1;
    cells[at + object.died] = Infinity;
    cells[at + object.version] = -1;
    this.living += 1;
    this.#note(at, facts, checkpoint);
  }

  #note(at: number, facts: ObjectFacts, checkpoint: number): void {
    const made = this.#versions.add();
    const { cells } = this.#versions;
    cells[made + version.since] = checkpoint;
    cells[made + version.older] = this.#objects.get(at + object.version);
    cells[made + version.count] = facts.count;
    cells[made + version.size] = facts.size;
    cells[made + version.text] = facts.text;
    cells[made + version.standing] = facts.standing;
    this.#objects.cells[at + object.version] = made;
  }

  #lives(at: number, checkpoint: number): boolean {
    return this.#objects.get(at + object.died) > checkpoint;
  }

  #facts(at: number, checkpoint: number): ObjectFacts {
    const versions = this.#versions;
    let found = this.#objects.get(at + object.version);
    while (versions.get(found + version.since) > checkpoint) {
      found = versions.get(found + version.older);
    }
    const immortalCount = this.#objects.get(at + object.immortalCount);
    return {
      id: this.#objects.get(at + object.id),
      birth: {
        type: this.#objects.get(at + object.type),
        address: this.#objects.get(at + object.address),
        immortalCount: immortalCount < 0 ? null : immortalCount,
      },
      count: versions.get(found + version.count),
      size: versions.get(found + version.size),
      text: versions.get(found + version.text),
      standing: versions.get(found + version.standing),
    };
  }

  /** Where the cells of an object are among the first `length`, whose numbers grow; -1 for none. */
  #find(id: number, length: number): number {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#objects.get(middle * objectWidth + object.id) < id) low = middle + 1;
      else high = middle;
    }
    const at = low * objectWidth;
    return low < length && this.#objects.get(at + object.id) === id ? at : -1;
  }
}

function same(a: ObjectFacts, b: ObjectFacts): boolean {
  return a.count === b.count && a.size === b.size && a.text === b.text && a.standing === b.standing;
}
