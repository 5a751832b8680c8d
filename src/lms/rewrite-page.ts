/** What a page has to know of the package that it is put into. */
export interface PackagePlace {
  /** The path that the site lives under, with a slash at both ends. */
  readonly base: string;
  /** The file of the page, as a path from the root of the package. */
  readonly file: string;
  /** All files of the package. */
  readonly files: ReadonlySet<string>;
  /** Where the site is to be found, with a slash at the end, for what the package leaves out. */
  readonly site: string | null;
  /** The script that the page gets besides its own, as a path from the root. */
  readonly script: string;
}

const urlAttributes = new Set([
  'href',
  'src',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);
/** A comment, a script or style with what is in it, or a tag: what is in quotes ends none. */
const parts =
  /<!--[\s\S]*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>)([\s\S]*?)(<\/\2\s*>)|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const attribute = /(\s)([a-z-]+)="([^"]*)"/g;

/**
 * A built page as it stands in a package: its addresses are relative, so that it works in any folder,
 * and name files, since the hosts of learning platforms look for no `index.html`. What the package
 * leaves out is linked on the site, in a tab of its own, or not at all. Scripts stay as they are: the
 * page's policy has their hashes.
 */
export function rewritePage(html: string, place: PackagePlace): string {
  const up = wayUp(place.file);
  return html
    .replaceAll(
      parts,
      (all: string, open?: string, name?: string, inside?: string, close?: string) => {
        if (all.startsWith('<!--')) return all;
        const tag = open ?? all;
        const rewritten = /^<html\b/i.test(tag)
          ? tag.replace(/^<html/i, `$& data-package-root="${up}" data-package-base="${place.base}"`)
          : rewriteTag(tag, place, up);
        if (open !== undefined && name !== undefined)
          return `${rewritten}${inside ?? ''}${close ?? ''}`;
        return rewritten;
      },
    )
    .replace('</head>', `<script type="module" src="${up}${place.script}"></script></head>`);
}

/** The way from a file's folder to the root: `./` or `../../`. A script's address may not begin with a name. */
export function wayUp(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

function rewriteTag(tag: string, place: PackagePlace, up: string): string {
  const isLink = /^<a\s/i.test(tag);
  let outside = false;
  const rewritten = tag.replaceAll(attribute, (all, space: string, name: string, value: string) => {
    if (!urlAttributes.has(name) || !value.startsWith(place.base)) return all;
    const [path = '', rest] = apart(value.slice(place.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (place.files.has(file)) return `${space}${name}="${up}${file}${rest}"`;
    if (!isLink) return all;
    if (place.site === null) return '';
    outside = true;
    return `${space}${name}="${place.site}${path}${rest}"`;
  });
  if (!outside || /\starget=/.test(rewritten)) return rewritten;
  return rewritten.replace(/^<a/i, '$& target="_blank" rel="noopener"');
}

/** An address as its path and what follows: a query, a fragment. */
function apart(address: string): [path: string, rest: string] {
  const end = /[?#]/.exec(address)?.index ?? address.length;
  return [address.slice(0, end), address.slice(end)];
}
