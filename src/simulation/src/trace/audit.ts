import { codes, tags } from './codes.ts';
import { LogReader } from './reader.ts';
import { ReferenceTable } from './reference-table.ts';
import type { Trace } from './trace.ts';

/** Something that a trace tells and that cannot be. */
export interface Fault {
  /** The cursor of the effect that shows it. */
  readonly cursor: number;
  readonly object: number;
  /**
   * `lost`: a reference ends that its holder does not have; `count`: an object goes while its count
   * is not 0; `referenced`: while something refers to it; `holding`: while it refers to something;
   * `dead`: something refers to an object that is gone.
   */
  readonly kind: 'lost' | 'count' | 'referenced' | 'holding' | 'dead';
}

/** What the auditor knows of one object. */
interface Account {
  readonly immortal: boolean;
  alive: boolean;
  /** Its count. */
  count: number;
  /** References to it, counted or not, and references that it holds. */
  held: number;
  holds: number;
}

/** Goes through a trace and looks at every effect whether counts are what is shown to hold. */
class Auditor {
  readonly #reader: LogReader;
  readonly #references = new ReferenceTable();
  readonly #accounts: Account[] = [{ immortal: true, alive: true, count: 0, held: 0, holds: 0 }];

  constructor(trace: Trace) {
    this.#reader = new LogReader(trace);
  }

  /** Reads an effect; answers what is wrong with it. */
  step(): Fault | null {
    const reader = this.#reader;
    reader.step();
    const { code, object, cursor } = reader;
    const kind = this.#faultOf(code, object);
    return kind ? { cursor, object, kind } : null;
  }

  #faultOf(code: number, object: number): Fault['kind'] | null {
    if (code === codes.allocate || code === codes.allocateImmortal) {
      const immortal = code === codes.allocateImmortal;
      this.#accounts.push({ immortal, alive: true, count: 0, held: 0, holds: 0 });
      return null;
    }
    if (code === codes.deallocate) return this.#deallocate(object);
    return code < codes.incref ? null : this.#reference(code, object);
  }

  #deallocate(object: number): Fault['kind'] | null {
    const account = this.#accounts[object];
    if (!account?.alive) return 'dead';
    account.alive = false;
    if (account.count !== 0) return 'count';
    if (account.held !== 0) return 'referenced';
    return account.holds === 0 ? null : 'holding';
  }

  #reference(code: number, object: number): Fault['kind'] | null {
    const { tag, a, b, fromTag, fromA, fromB } = this.#reader;
    if (code >= codes.move) {
      const left = this.#end(fromTag, fromTag, fromA, fromB, object);
      return this.#begin(tag, tag, a, b, object) ?? left;
    }
    const account = this.#accounts[object];
    if (account && code < codes.borrow) account.count += code < codes.decref ? 1 : -1;
    if (code < codes.decref) return this.#begin(tag, tag, a, b, object);
    if (code < codes.borrow) return this.#end(tag, tag, a, b, object);
    if (code < codes.returnBorrowed) return this.#begin(tag, tag + 4, a, b, object);
    return this.#end(tag, tag + 4, a, b, object);
  }

  #begin(tag: number, kind: number, a: number, b: number, target: number): Fault['kind'] | null {
    this.#references.add(kind, a, b, target);
    const account = this.#accounts[target];
    if (!account?.alive) return 'dead';
    account.held += 1;
    const holder = tag === tags.slot ? this.#accounts[a] : undefined;
    if (holder) holder.holds += 1;
    return null;
  }

  #end(tag: number, kind: number, a: number, b: number, target: number): Fault['kind'] | null {
    if (!this.#references.end(kind, a, b, target, 0)) return 'lost';
    const account = this.#accounts[target];
    if (account) account.held -= 1;
    const holder = tag === tags.slot ? this.#accounts[a] : undefined;
    if (holder) holder.holds -= 1;
    return null;
  }
}

/**
 * Looks at every effect of a trace: at each, every object's count is the number of counted references
 * to it, and what is freed neither holds nor is held. Answers the first fault; null if there is none.
 */
export function audit(trace: Trace): Fault | null {
  const auditor = new Auditor(trace);
  for (let cursor = 0; cursor < trace.length; cursor += 1) {
    const fault = auditor.step();
    if (fault) return fault;
  }
  return null;
}
