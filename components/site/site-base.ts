/**
 * The path that the site lives under, with a slash at its end. In a package for a learning platform,
 * which may lie anywhere, it is the way from this page to the package's root.
 */
export function siteBase(): string {
  const root =
    typeof document === 'undefined' ? undefined : document.documentElement.dataset.packageRoot;
  if (root !== undefined) return root;
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base : `${base}/`;
}
