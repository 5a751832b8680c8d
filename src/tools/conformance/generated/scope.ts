/** What a generated variable holds, so that most of what is done with it makes sense. */
export type Kind =
  | 'number'
  | 'text'
  | 'list'
  | 'numbers'
  | 'tuple'
  | 'dict'
  | 'set'
  | 'node'
  | 'function'
  | 'iterator'
  | 'weak'
  | 'error';

/** The names of a kind at module level; what is local to a function has a prefix for its depth. */
const names: Record<Kind, readonly [string, string, string]> = {
  number: ['i', 'j', 'k'],
  text: ['s', 't', 'word'],
  list: ['xs', 'ys', 'zs'],
  numbers: ['nums', 'more', 'rest'],
  tuple: ['pair', 'point', 'row'],
  dict: ['d', 'table', 'index'],
  set: ['seen', 'left', 'both'],
  node: ['a', 'b', 'c'],
  function: ['f', 'g', 'h'],
  iterator: ['it', 'jt', 'gen'],
  weak: ['r', 'ref', 'link'],
  error: ['err', 'cause', 'fault'],
};
const prefixes = ['', 'my_', 'own_', 'inner_'];

/** A function that a program has defined: what it takes, and what it gives back. */
export interface Signature {
  readonly name: string;
  readonly takes: readonly Kind[];
  readonly gives: Kind;
  /** Whether calling it makes a generator. */
  readonly yields: boolean;
}

/** The names that are bound at a place of a program, and what they hold. */
export class Scope {
  readonly outer: Scope | null;
  readonly depth: number;
  #bound: Map<string, Kind>;
  readonly signatures: Signature[] = [];

  constructor(outer: Scope | null) {
    this.outer = outer;
    this.depth = outer ? outer.depth + 1 : 0;
    this.#bound = new Map();
  }

  /** A name of a kind, which is bound from now on. */
  bind(kind: Kind, choice: number): string {
    const name = `${prefixes[this.depth] ?? ''}${names[kind][choice % 3] ?? names[kind][0]}`;
    this.#bound.set(name, kind);
    return name;
  }

  bindAs(name: string, kind: Kind): void {
    this.#bound.set(name, kind);
  }

  unbind(name: string): void {
    this.#bound.delete(name);
  }

  /** Names of a kind that are bound here, without those of enclosing functions. */
  local(kind: Kind): string[] {
    return [...this.#bound].filter(([, held]) => held === kind).map(([name]) => name);
  }

  /** Every name bound here, with its kind. */
  get here(): ReadonlyMap<string, Kind> {
    return this.#bound;
  }

  /** Names of a kind that can be read here. */
  readable(kind: Kind): string[] {
    return [...this.local(kind), ...(this.outer?.readable(kind) ?? [])];
  }

  /** Functions that can be called here. */
  callable(): Signature[] {
    return [...this.signatures, ...(this.outer?.callable() ?? [])];
  }

  /** What is bound now, for {@link keepOnly} after a block that may not run. */
  mark(): ReadonlyMap<string, Kind> {
    return new Map(this.#bound);
  }

  /** After a block that may not have run: only what was bound before it and still is, is sure. */
  keepOnly(before: ReadonlyMap<string, Kind>): void {
    const now = this.#bound;
    this.#bound = new Map([...before].filter(([name, kind]) => now.get(name) === kind));
  }
}
