/** Every chunk that there is. */
const all = new Set<Chunk<unknown>>();

/** What a program shows of what it will need. */
export interface Signs {
  /** Modules that it imports. */
  readonly imports: ReadonlySet<string>;
  /** Names that it uses, those of attributes among them. */
  readonly names: ReadonlySet<string>;
  /** Numbers of its instructions. */
  readonly operations: ReadonlySet<number>;
}

/** Code that a page loads when a program needs it: most programs need little of the model. */
export class Chunk<T> {
  readonly isNeeded: (program: Signs) => boolean;
  readonly #import: () => Promise<T>;
  #loaded: { readonly code: T } | null = null;

  /** `isNeeded` spares programs that need it from being begun anew when they come to it. */
  constructor(load: () => Promise<T>, isNeeded: (program: Signs) => boolean = () => false) {
    this.#import = load;
    this.isNeeded = isNeeded;
    all.add(this);
  }

  get isLoaded(): boolean {
    return this.#loaded !== null;
  }

  /** What it holds. Where it has not been loaded, the run ends here: see `withChunks`. */
  get code(): T {
    if (this.#loaded) return this.#loaded.code;
    throw new ChunksMissing([this]);
  }

  /** Loads it; rejects with `NotLoaded` where that fails. */
  async load(): Promise<void> {
    if (this.#loaded) return;
    let code;
    try {
      code = await this.#import();
    } catch (error) {
      throw new NotLoaded('a chunk of the simulation could not be loaded', { cause: error });
    }
    this.#loaded ??= { code };
  }
}

/** A program needs chunks that have not been loaded, so that what it does is not known yet. */
export class ChunksMissing extends Error {
  readonly chunks: readonly Chunk<unknown>[];

  constructor(chunks: readonly Chunk<unknown>[]) {
    super('chunks are missing: run inside `withChunks`, or import @heapscope/simulation/complete');
    this.chunks = chunks;
  }
}

/** A chunk could not be loaded, as without a connection; another try may succeed. */
export class NotLoaded extends Error {}

/** Whether an error only says that chunks must be loaded first: `withChunks` wants to see it. */
export function needsChunk(error: unknown): error is ChunksMissing {
  return error instanceof ChunksMissing;
}

/**
 * Does work that runs programs, loading the chunks that they need: where one is missing, the work
 * begins anew once it is there, so it must have no effect outside. Rejects with `NotLoaded`.
 */
export async function withChunks<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!needsChunk(error)) throw error;
      await Promise.all(error.chunks.map((chunk) => chunk.load()));
    }
  }
}

/** Chunks that a program evidently needs and that have not been loaded. */
export function missingChunks(program: Signs): Chunk<unknown>[] {
  return [...all].filter((chunk) => !chunk.isLoaded && chunk.isNeeded(program));
}

/** Loads every chunk, so that any program can be run at once. */
export async function loadAllChunks(): Promise<void> {
  // A chunk may bring others.
  for (const chunk of all) await chunk.load();
}
