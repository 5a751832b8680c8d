/** A package as its pages see it. */
export interface PackageSeen {
  /** The address of its root, with a slash at the end. */
  readonly root: string;
  /** The path that the site lives under, as the addresses in its scripts begin. */
  readonly base: string;
  /** Every page in it, as a path from the root. */
  readonly pages: readonly string[];
  /** Where the site is published; null: nowhere. */
  readonly site: string | null;
}

/**
 * Where a link of the site leads in a package: to the page's file, or to the site where the package
 * has no such page; `nowhere` where there is no site either. Null: the link is right as it is.
 */
export function packagedAddress(
  given: string,
  from: string,
  { root, base, pages, site }: PackageSeen,
): { readonly href: string; readonly outside: boolean } | 'nowhere' | null {
  const path = inSite(given, from, root, base);
  if (path === null) return null;
  const end = /[?#]/.exec(path)?.index ?? path.length;
  const [page, rest] = [path.slice(0, end), path.slice(end)];
  // Files are named as they are; only pages are known by their folder.
  if (page !== '' && !page.endsWith('/')) return null;
  if (pages.includes(page)) return { href: `${root}${page}index.html${rest}`, outside: false };
  return site === null ? 'nowhere' : { href: `${site}${path}`, outside: true };
}

/** The path from the site's root; null for addresses of others, and for places on the page itself. */
function inSite(given: string, from: string, root: string, base: string): string | null {
  if (given.startsWith('#')) return null;
  const { href } = new URL(given, from);
  if (href.startsWith(root)) return href.slice(root.length);
  return given.startsWith(base) && !given.startsWith('//') ? given.slice(base.length) : null;
}
