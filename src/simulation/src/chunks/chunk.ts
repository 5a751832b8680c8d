import { hasWord, noSigns, type Signs, signsOf } from './signs.ts';

/** Every chunk that there is. */
const all = new Set<Chunk<unknown>>();

/** Code that a page loads when a program needs it: most programs need little of the model. */
export class Chunk<T> {
  readonly isNeeded: (program: Signs) => boolean;
  readonly #import: (program: Signs) => Promise<void>;
  #loaded: { readonly code: T } | null = null;

  /**
   * The signs of programs that need it, or words with spaces between them, spare those from being
   * begun anew when they come to it. What the programs need that it brings, for a program that has
   * it loaded, is loaded with it.
   */
  constructor(
    load: () => Promise<T>,
    needed: string | ((program: Signs) => boolean) = '',
    texts: (code: T, program: Signs) => readonly string[] = () => [],
  ) {
    this.#import = async (program) => {
      const code = await load();
      // Two may bring each other.
      this.#loaded ??= { code };
      await Promise.all(texts(code, program).map((text) => loadFor(signsOf(text))));
    };
    this.isNeeded = typeof needed === 'string' ? (program) => hasWord(program, needed) : needed;
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

  /** Loads it for a program; rejects with `NotLoaded` where that fails. */
  async load(program = noSigns): Promise<void> {
    if (this.#loaded) return;
    try {
      await this.#import(program);
    } catch (error) {
      throw new NotLoaded('a chunk of the simulation could not be loaded', { cause: error });
    }
  }

  /** Lets go of it. */
  forget(): void {
    this.#loaded = null;
  }
}

/** A program needs chunks that have not been loaded, so that what it does is not known yet. */
export class ChunksMissing extends Error {
  readonly chunks: readonly Chunk<unknown>[];
  readonly program: Signs;

  constructor(chunks: readonly Chunk<unknown>[], program = noSigns) {
    super('chunks are missing: run inside `withChunks`, or import @heapscope/simulation/complete');
    this.chunks = chunks;
    this.program = program;
  }

  /** Loads them; rejects with `NotLoaded` where that fails. */
  load(): Promise<unknown> {
    return load(this.chunks, this.program);
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
      await error.load();
    }
  }
}

function load(chunks: readonly Chunk<unknown>[], program: Signs): Promise<unknown> {
  return Promise.all(chunks.map((chunk) => chunk.load(program)));
}

function loadFor(program: Signs): Promise<unknown> {
  return load(missingFor(program), program);
}

function missingFor(program: Signs): Chunk<unknown>[] {
  return [...all].filter((chunk) => !chunk.isLoaded && chunk.isNeeded(program));
}

/** Ends the run where chunks have not been loaded that the text of a program shows it to need. */
export function demandChunks(text: string): void {
  if ([...all].every((chunk) => chunk.isLoaded)) return;
  const program = signsOf(text);
  const missing = missingFor(program);
  if (missing.length > 0) throw new ChunksMissing(missing, program);
}

/** Loads every chunk, so that any program can be run at once. */
export async function loadAllChunks(): Promise<void> {
  // A chunk may bring others.
  for (const chunk of all) await chunk.load();
}

/** Lets go of every chunk, as a page that is opened anew does. */
export function forgetAllChunks(): void {
  for (const chunk of all) chunk.forget();
}
