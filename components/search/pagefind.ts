/** One page that Pagefind found, or a section of it. */
export interface FoundPart {
  readonly title: string;
  readonly url: string;
  /** HTML, with the words that were found in `<mark>`. */
  readonly excerpt: string;
}

/** What Pagefind tells of a page that it found. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly FoundPart[];
}

/** The part of Pagefind that the search page uses. */
export interface Pagefind {
  /** Rejects where the index cannot be read. */
  init(): Promise<void>;
  /** Resolves to null when a newer search was asked for meanwhile. */
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] } | null>;
}

/**
 * Loads Pagefind with the index that the build has made. Rejects where there is none. A browser
 * remembers that an address could not be imported, so that each `attempt` has one of its own.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const root = base.endsWith('/') ? base : `${base}/`;
  const address = `${root}pagefind/pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
