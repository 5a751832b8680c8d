/** A stretch of a text: plain, or the use of a term. */
export interface Stretch {
  readonly text: string;
  /** The term's id; null for plain text. */
  readonly term: string | null;
}

/** Finds terms in a text, the longest at each place; those that it has found before are left plain. */
export type TermFinder = (text: string) => readonly Stretch[];

const latin = /[a-z]/i;

/** How a term is spelled: `words` are its forms, in `unless` these mean something else. */
export interface Spelling {
  readonly words: readonly string[];
  readonly unless: readonly string[];
}

/**
 * Finds each term once, in all the texts that it is given one after the other. `spellings` are by the
 * terms' ids. Latin words are found whole and in either case, Chinese ones anywhere.
 */
export function createTermFinder(spellings: ReadonlyMap<string, Spelling>): TermFinder {
  const ids = new Map<string, string | null>();
  for (const [id, { words, unless }] of spellings) {
    for (const form of words) ids.set(form.toLowerCase(), id);
    for (const phrase of unless) ids.set(phrase.toLowerCase(), null);
  }
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => [{ text, term: null }];
  const pattern = new RegExp(longestFirst.map(formPattern).join('|'), 'gi');
  const found = new Set<string>();
  return (text) => {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = ids.get(match[0].toLowerCase());
      if (id === undefined || id === null || found.has(id)) continue;
      found.add(id);
      if (match.index > end) stretches.push({ text: text.slice(end, match.index), term: null });
      stretches.push({ text: match[0], term: id });
      end = match.index + match[0].length;
    }
    if (end < text.length) stretches.push({ text: text.slice(end), term: null });
    return stretches;
  };
}

function formPattern(form: string): string {
  const escaped = RegExp.escape(form);
  return latin.test(form) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped;
}
