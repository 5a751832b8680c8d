const generic = new Set(['system-ui', 'ui-monospace', 'serif', 'sans-serif', 'monospace']);

/** The families of a list that every system has: a file must not need the fonts of one machine. */
export function genericFamilies(families: string): string {
  const kept = families
    .split(',')
    .map((family) => family.trim())
    .filter((family) => generic.has(family));
  return kept.join(', ') || 'sans-serif';
}
