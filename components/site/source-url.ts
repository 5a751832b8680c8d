/** The release whose files are cited where a difference holds in it. */
const cited = '3.14';

/**
 * Where a source of CPython can be read: a PEP, an issue (`gh-…`), or a file of its repository as it
 * is in one of the versions, such as `3.13t`.
 */
export function sourceUrl(source: string, versions: readonly string[]): string {
  const pep = /^PEP (\d+)$/.exec(source)?.[1];
  if (pep) return `https://peps.python.org/pep-${pep.padStart(4, '0')}/`;
  const issue = /^gh-(\d+)$/.exec(source)?.[1];
  if (issue) return `https://github.com/python/cpython/issues/${issue}`;
  const releases = versions.map((version) => version.replace(/t$/, ''));
  const release = releases.includes(cited) ? cited : (releases[0] ?? cited);
  return `https://github.com/python/cpython/blob/${release}/${source}`;
}
