import { loadPagefind, type FoundPage, type Pagefind } from './pagefind.ts';

interface Result {
  data(): Promise<FoundPage>;
}
/** `failed`: the index could not be read. */
export type SearchStatus = 'idle' | 'searching' | 'found' | 'failed';
const pageful = 10;
const pauseInTyping = 200;

/** A search as the page shows it. The index is loaded when something is first looked for. */
export class SearchState {
  status = $state<SearchStatus>('idle');
  /** What `pages` were found for. */
  query = $state('');
  total = $state(0);
  pages = $state.raw<readonly FoundPage[]>([]);
  readonly #load: (attempt: number) => Promise<Pagefind>;
  #pagefind: Promise<Pagefind> | null = null;
  #results: readonly Result[] = [];
  #asked = 0;
  #failures = 0;

  constructor(base: string, load = loadPagefind) {
    this.#load = (attempt) => load(base, attempt);
  }

  /** Looks for what is typed; an older search that is still under way is dropped. */
  async search(typed: string): Promise<void> {
    const query = typed.trim();
    this.#asked += 1;
    const asked = this.#asked;
    if (query === '') {
      this.status = 'idle';
      this.pages = [];
      return;
    }
    this.status = 'searching';
    try {
      this.#pagefind ??= this.#load(this.#failures);
      const pagefind = await this.#pagefind;
      const found = await pagefind.debouncedSearch(query, {}, pauseInTyping);
      if (found === null) return;
      const pages = await read(found.results, 0);
      if (asked !== this.#asked) return;
      this.#results = found.results;
      this.pages = pages;
      this.total = found.results.length;
      this.query = query;
      this.status = 'found';
    } catch {
      this.#pagefind = null;
      this.#failures += 1;
      if (asked === this.#asked) this.status = 'failed';
    }
  }

  /** Shows the next results below those that are shown. */
  async more(): Promise<void> {
    try {
      this.pages = [...this.pages, ...(await read(this.#results, this.pages.length))];
    } catch {
      this.status = 'failed';
    }
  }
}

/** The next pageful of results. */
function read(results: readonly Result[], from: number): Promise<FoundPage[]> {
  return Promise.all(results.slice(from, from + pageful).map((result) => result.data()));
}
