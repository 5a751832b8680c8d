// Names like others: Python/suggestions.c, CPython 3.11 to 3.15.

/** Whether CPython would suggest `other` for `name`: edit distance of at most a third, moves at 2. */
function isSimilar(name: string, other: string): boolean {
  const most = ((name.length + other.length + 3) * 2) / 6;
  if (name === other || 2 * Math.abs(name.length - other.length) > most) return false;
  return distance(name, other) <= most;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 1 : 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index * 2);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i * 2];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + substitution(a[i - 1] ?? '', b[j - 1] ?? '');
      next.push(Math.min(change, (row[j] ?? 0) + 2, (next[j - 1] ?? 0) + 2));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name among some that CPython would suggest in place of one, or null. */
export function closestName(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of names) {
    if (!isSimilar(name, other)) continue;
    const steps = distance(name, other);
    if (steps < least) [best, least] = [other, steps];
  }
  return best;
}
