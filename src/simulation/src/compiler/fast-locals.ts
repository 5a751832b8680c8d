// Where the variables of a code object lie: build_cellfixedoffsets and fix_cell_offsets of
// Python/flowgraph.c (Python/compile.c until 3.12), dictbytype of Python/compile.c.
import type { Instruction } from './code.ts';
import { op } from './opcodes.ts';
import type { Scope } from './scope.ts';

/** The variables of finished code: names by place, and which are cells or come from outside. */
export interface FinalLocals {
  readonly names: readonly string[];
  /** How many of them are more than cells and free variables. */
  readonly fast: number;
  readonly cells: readonly number[];
  readonly free: readonly number[];
  /** The argument of an instruction that names a variable, now that all have their places. */
  readonly argument: (instruction: Instruction) => number;
}

const named = new Set<number>([
  op.LOAD_FAST,
  op.LOAD_CLOSURE,
  op.LOAD_FAST_AND_CLEAR,
  op.STORE_FAST,
  op.STORE_FAST_MAYBE_NULL,
  op.DELETE_FAST,
  op.LOAD_DEREF,
  op.STORE_DEREF,
  op.DELETE_DEREF,
  op.MAKE_CELL,
]);

/** Parameters and other fast locals, in the order in which the code comes to them; cells and free ones. */
export class FastLocals {
  readonly #fast: string[] = [];
  readonly #shared: string[] = [];

  /** The number of a fast local. */
  fast(name: string): number {
    return indexIn(this.#fast, name);
  }

  /** The number, below zero, of a cell or of a variable from outside. */
  shared(name: string): number {
    return -1 - indexIn(this.#shared, name);
  }

  /** Gives all their places: cells that are no fast locals lie behind those, what is free at the end. */
  place(scope: Scope): FinalLocals {
    // dictbytype sorts the names, so that their order never varies.
    const cells = [...new Set([...scope.cells, ...scope.inlinedCells])].sort();
    const free = [...scope.free].sort();
    const names = [...this.#fast, ...cells.filter((name) => !this.#fast.includes(name))];
    const firstFree = names.length;
    // A class may take `__class__` from outside and have its own for the functions inside it.
    const placeOf = (name: string, isCell: boolean) =>
      scope.free.has(name) && !(isCell && scope.cells.has(name))
        ? firstFree + free.indexOf(name)
        : names.indexOf(name);
    return {
      names: [...names, ...free],
      fast: this.#fast.length,
      cells: cells.map((name) => names.indexOf(name)).sort((a, b) => a - b),
      free: free.map((_, at) => firstFree + at),
      argument: ({ op: code, arg }) =>
        arg < 0 && named.has(code)
          ? placeOf(this.#shared[-1 - arg] ?? '', code === op.LOAD_CLOSURE || code === op.MAKE_CELL)
          : arg,
    };
  }
}

function indexIn(list: string[], name: string): number {
  const known = list.indexOf(name);
  return known >= 0 ? known : list.push(name) - 1;
}
