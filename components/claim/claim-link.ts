/** What the link around a claim names: the program that shows it, or why none can. */
export type ClaimTarget =
  | { readonly program: string }
  /** A key of `unobservable` in the text's frontmatter. */
  | { readonly unobservable: string };

const schemes = /^(claim|unobservable):(.*)$/;

/** Reads the address of a link in a lesson; null for one that is no claim. */
export function readClaimLink(url: string): ClaimTarget | null {
  const [, scheme, target = ''] = schemes.exec(url) ?? [];
  if (scheme === undefined) return null;
  return scheme === 'claim' ? { program: target } : { unobservable: target };
}
