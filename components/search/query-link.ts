/**
 * The search in the fragment of an address: servers do not get to see it, and the link to the other
 * language keeps it.
 */
export function fragmentOf(query: string): string {
  return query === '' ? '' : `#${new URLSearchParams({ q: query }).toString()}`;
}

/** The search that a fragment asks for, or nothing. */
export function queryOf(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q')?.trim() ?? '';
}
