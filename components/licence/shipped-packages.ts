/**
 * The npm packages of which the site's scripts hold code, by name. A build that puts another into
 * them, or none of one that stands here, fails (`check-shipped.node.ts`).
 */
export const bundledPackages: readonly string[] = [
  '@astrojs/svelte',
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-python',
  '@codemirror/language',
  '@codemirror/state',
  '@codemirror/view',
  '@date-fns/tz',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
  '@lezer/python',
  '@marijn/find-cluster-break',
  '@noble/hashes',
  '@scure/base',
  'clsx',
  'fflate',
  'idb',
  'papaparse',
  'rolldown',
  'style-mod',
  'svelte',
  'ts-fsrs',
  'vite',
  'w3c-keyname',
  'zod',
];

/** Packages that put files or lines of their own into the site: Astro into pages, Pagefind the search. */
export const addedPackages: readonly string[] = ['astro', 'pagefind'];
