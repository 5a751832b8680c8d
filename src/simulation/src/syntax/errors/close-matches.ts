// difflib.get_close_matches of CPython's library, 3.14.

/** The three words most like one that share at least half of it, the best first. */
export function closeMatches(word: string, words: readonly string[]): string[] {
  return words
    .map((other) => ({ other, score: ratio(other, word) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.other < b.other ? 1 : -1))
    .slice(0, 3)
    .map(({ other }) => other);
}

function ratio(a: string, b: string): number {
  return (2 * common(a, b)) / (a.length + b.length);
}

/** How many characters lie in the longest common piece and, on its two sides, in what is common there. */
function common(a: string, b: string): number {
  let best = { from: 0, to: 0, size: 0 };
  for (let from = 0; from < a.length; from += 1) {
    for (let to = 0; to < b.length; to += 1) {
      let size = 0;
      while (from + size < a.length && a[from + size] === b[to + size]) size += 1;
      if (size > best.size) best = { from, to, size };
    }
  }
  const { from, to, size } = best;
  if (size === 0) return 0;
  const before = common(a.slice(0, from), b.slice(0, to));
  return size + before + common(a.slice(from + size), b.slice(to + size));
}
