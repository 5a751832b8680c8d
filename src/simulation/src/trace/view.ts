import { type Changes, referenceKind } from './changes.ts';
import { tags } from './codes.ts';
import { holderOf, purposeOf, textOf } from './describe.ts';
import type { Checkpoint, History } from './history.ts';
import { LazyMap } from './lazy-map.ts';
import { changed, type ObjectFacts } from './object-history.ts';
import { untracked } from './promotions.ts';
import type { FrameEntry, LogReader } from './reader.ts';
import { ReferenceTable } from './reference-table.ts';
import type { Block, CollectionState, FrameState, ObjectState, Reference } from './snapshot.ts';

/** What a snapshot shows, made of a checkpoint and the changes since: each part when it is asked for. */
export class View {
  readonly #history: History;
  readonly #from: Checkpoint;
  readonly #changes: Changes;
  readonly #stringAt: LogReader['stringAt'];

  constructor(history: History, from: Checkpoint, changes: Changes, reader: LogReader) {
    this.#history = history;
    this.#from = from;
    this.#changes = changes;
    this.#stringAt = reader.stringAt;
  }

  objects(): LazyMap<number, ObjectState> {
    let size = this.#from.livingObjects;
    for (const { birth, dead } of this.#changes.objects.values()) {
      if (birth && !dead) size += 1;
      if (!birth && dead) size -= 1;
    }
    return new LazyMap(
      size,
      (id) => this.#object(id),
      () => this.#allObjects(),
    );
  }

  /** The count of an object, 0 where it does not live. */
  count(id: number): number {
    return this.#facts(id)?.count ?? 0;
  }

  #facts(id: number): ObjectFacts | null {
    const { objects, number } = this.#from;
    const change = this.#changes.objects.get(id);
    const before = change?.birth ? null : this.#history.objects.find(id, objects, number);
    return change ? changed(before, change) : before;
  }

  #object(id: number): ObjectState | undefined {
    const facts = this.#facts(id);
    return facts ? this.#state(facts) : undefined;
  }

  #state({ id, birth, count, size, text, standing }: ObjectFacts): ObjectState {
    return {
      id,
      type: this.#stringAt(birth.type),
      text: textOf(text, this.#stringAt),
      count,
      immortal: birth.immortalCount !== null,
      size,
      address: birth.address,
      tracked: standing !== untracked,
      generation: this.#changes.promotions.generation(standing),
    };
  }

  #allObjects(): Map<number, ObjectState> {
    const all = new Map<number, ObjectState>();
    const { objects, number } = this.#from;
    const changes = this.#changes.objects;
    const add = (facts: ObjectFacts | null) => {
      if (facts) all.set(facts.id, this.#state(facts));
    };
    for (const before of this.#history.objects.all(objects, number)) {
      const change = changes.get(before.id);
      add(change ? changed(before, change) : before);
    }
    for (const change of changes.values()) if (change.birth) add(changed(null, change));
    return all;
  }

  references(): readonly Reference[] {
    const { made, ended } = this.#changes;
    const all: Reference[] = [];
    for (let row = made.length - 1; row >= 0; row -= 1) {
      if (made.lives(row)) all.push(this.#reference(made, row));
    }
    // Of equal references the youngest ends first, so this goes back in time.
    const gone = new ReferenceTable();
    for (let row = 0; row < ended.length; row += 1) {
      gone.add(ended.kind(row), ended.a(row), ended.b(row), ended.target(row));
    }
    const { references } = this.#history;
    for (let row = this.#from.references - 1; row >= 0; row -= 1) {
      if (!references.lives(row, this.#from.number)) continue;
      const [kind, a, b] = [references.kind(row), references.a(row), references.b(row)];
      if (!gone.end(kind, a, b, references.target(row), 0)) {
        all.push(this.#reference(references, row));
      }
    }
    return all.reverse();
  }

  #reference(table: ReferenceTable, row: number): Reference {
    const kind = table.kind(row);
    const counted = kind < referenceKind(0, false);
    const holder = holderOf(
      kind % (tags.interpreter + 1),
      table.a(row),
      table.b(row),
      this.#stringAt,
    );
    return { holder, target: table.target(row), counted };
  }

  blocks(): ReadonlyMap<number, Block> {
    const { blocks: changes } = this.#changes;
    const all = new Map<number, Block>();
    for (const [address, block] of this.#history.blocks.all(this.#from.blocks, this.#from.number)) {
      if (!changes.has(address)) {
        all.set(address, { address, ...block, purpose: purposeOf(block.purpose) });
      }
    }
    for (const [address, block] of changes) {
      if (block) all.set(address, { address, ...block, purpose: purposeOf(block.purpose) });
    }
    return all;
  }

  /** Where a collection stands; null where none does. */
  collection(): CollectionState | null {
    const { log, steps } = this.#changes;
    return log && log.stateAfter(steps);
  }
}

/** Frames, the outermost first. */
export function frameStates(innermost: FrameEntry | null): FrameState[] {
  const states: FrameState[] = [];
  for (let entry = innermost; entry; entry = entry.below) {
    states.push({ id: entry.id, function: entry.name, line: entry.line });
  }
  return states.reverse();
}
