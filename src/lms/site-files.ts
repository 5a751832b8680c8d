import * as z from 'zod/mini';

/** Where a built site keeps its list of files, and what it knows of its exercises. */
export const siteFilesPath = 'lms/files.json';
/** The page of the site that a learning platform opens. */
export const launchPath = 'lms/index.html';
/** The script that the pages of a package have besides their own. */
export const pageScriptPath = 'lms/page.js';

const place = z.int().check(z.nonnegative());

/** The list of a built site's files, from outside. */
export const siteFilesSchema = z.strictObject({
  version: z.literal(1),
  /** The path that the site lives under, with a slash at both ends. */
  base: z.string(),
  files: z.array(z.string()),
  /** For each file the places in `files` of those that it names. */
  needs: z.array(z.array(place)),
});

/** The files of a built site, and which of them name which others. */
export type SiteFiles = z.infer<typeof siteFilesSchema>;

/** These files with all that they need, what that needs in its turn, and so on; sorted. */
export function withNeeds({ files, needs }: SiteFiles, wanted: Iterable<string>): string[] {
  const places = new Map(files.map((file, at) => [file, at]));
  const taken = new Set<number>();
  const take = (at: number | undefined) => {
    if (at === undefined || taken.has(at)) return;
    taken.add(at);
    for (const next of needs[at] ?? []) take(next);
  };
  for (const file of wanted) take(places.get(file));
  return files.filter((_file, at) => taken.has(at)).sort();
}

/** The page that a file is, as a path from the root (`lessons/caches/`); null for other files. */
export function pageOf(file: string): string | null {
  return /(^|\/)index\.html$/.test(file) ? file.slice(0, -'index.html'.length) : null;
}

/** Parts of the site that no package of the course has: they are for teachers, or need a server's copy of CPython. */
const leftOut = /^(zh-cn\/)?(assignment|chapters|embed|lms|proof|search|teach|versions)\//;

/** Whether a package of the whole course has this page. */
export function isOfCourse(page: string): boolean {
  return !leftOut.test(page);
}
