import { strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './manifest.ts';
import type { PackageConfig, PackagedExercise, PackageFormat } from './package-config.ts';
import { rewritePage } from './rewrite-page.ts';
import {
  isOfCourse,
  launchPath,
  pageOf,
  pageScriptPath,
  type SiteFiles,
  withNeeds,
} from './site-files.ts';

/** An exercise of the site, and the lesson that it belongs to. */
export interface CourseExercise extends PackagedExercise {
  readonly lesson: string;
}

/** What is to be packed. */
export interface PackageOrder {
  readonly format: PackageFormat;
  readonly locale: PackageConfig['locale'];
  readonly title: string;
  readonly mastery: number;
  /** Null: the whole course. */
  readonly assignment: Assignment | null;
  /** Where the site is published, for links to what the package leaves out; null: nowhere. */
  readonly site: string | null;
  /** Whether the page's real CPython goes with it, which is large. */
  readonly cpython: boolean;
}

/** A built site to pack from. */
export interface PackedSite {
  readonly list: SiteFiles;
  readonly exercises: readonly CourseExercise[];
  /** The folders of what the page's real CPython needs, as paths from the root. */
  readonly cpython: readonly string[];
  /** Reads a file; rejects where it cannot. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** The assignment has exercises that the site does not. */
export class UnknownExercises extends Error {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(`this site has no exercise ${ids.join(', ')}`);
    this.ids = ids;
  }
}

const manifestOf = {
  scorm12: { file: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { file: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { file: 'cmi5.xml', write: cmi5Structure },
} as const;

const languages = { en: { prefix: '', tag: 'en' }, 'zh-cn': { prefix: 'zh-cn/', tag: 'zh-CN' } };
/** What pages ask for without naming it in their text. */
const alwaysThere = ['favicon.svg', 'play/names.json', 'play/examples.json'];

/**
 * A package as a zip. `onFile` hears of each file that is in it. Rejects with
 * {@link UnknownExercises}, or with what `site.read` rejects with.
 */
export async function makePackage(
  order: PackageOrder,
  site: PackedSite,
  onFile: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array> {
  const exercises = exercisesOf(order, site);
  const cpython = site.list.files.filter(
    (file) => order.cpython && site.cpython.some((folder) => file.startsWith(folder)),
  );
  const pages = pagesOf(order, site, exercises);
  const wanted = [...pages, launchPath, pageScriptPath, ...alwaysThere, ...cpython];
  const files = withNeeds(site.list, wanted);
  const config = configOf(order, exercises, files);
  const known = new Set(files);
  const { file: manifest, write } = manifestOf[order.format];
  const zip = zipped();
  const facts = {
    id: order.assignment?.id ?? 'course',
    title: order.title,
    mastery: order.mastery,
  };
  const language = languages[order.locale].tag;
  zip.add(manifest, strToU8(write({ ...facts, language, launch: launchPath, files })));
  for (const [done, file] of files.entries()) {
    const bytes = await site.read(file);
    const place = { base: site.list.base, file, files: known, site: order.site };
    zip.add(
      file,
      pageOf(file) !== null
        ? strToU8(packedPage(strFromU8(bytes), { ...place, script: pageScriptPath }, config))
        : bytes,
    );
    onFile(done + 1, files.length);
  }
  return zip.end();
}

/** A page as it goes into the package; the launch page is told what it launches. */
function packedPage(
  html: string,
  place: Parameters<typeof rewritePage>[1],
  config: PackageConfig,
): string {
  const page = rewritePage(html, place);
  if (place.file !== launchPath) return page;
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const told = page.replace(
    '</head>',
    () => `<script type="application/json" id="package">${json}</script></head>`,
  );
  // The store of learning records is rarely where the package lies. Only this page may ask it.
  return config.format === 'cmi5'
    ? told.replace("connect-src 'self'", "connect-src 'self' https: http:")
    : told;
}

function exercisesOf({ assignment }: PackageOrder, { exercises }: PackedSite): CourseExercise[] {
  if (assignment === null) return [...exercises];
  const known = new Map(exercises.map((one) => [one.id, one]));
  const missing = assignment.exercises.filter(({ id }) => !known.has(id));
  if (missing.length > 0) throw new UnknownExercises(missing.map(({ id }) => id));
  return assignment.exercises.flatMap(({ id }) => known.get(id) ?? []);
}

/** The files of the pages that a learner is to see, in both languages. */
function pagesOf(
  { assignment }: PackageOrder,
  { list }: PackedSite,
  exercises: readonly CourseExercise[],
): string[] {
  const wanted = new Set(
    ['', 'zh-cn/'].flatMap((prefix) => [
      `${prefix}assignment/`,
      `${prefix}glossary/`,
      ...exercises.flatMap(({ id, lesson }) => [
        `${prefix}exercises/${id}/`,
        `${prefix}lessons/${lesson}/`,
      ]),
    ]),
  );
  return list.files.filter((file) => {
    const page = pageOf(file);
    return page !== null && (assignment === null ? isOfCourse(page) : wanted.has(page));
  });
}

function configOf(
  { format, locale, title, assignment, mastery, site }: PackageOrder,
  exercises: readonly CourseExercise[],
  files: readonly string[],
): PackageConfig {
  return {
    version: 1,
    format,
    locale,
    title,
    open: `${languages[locale].prefix}${assignment === null ? '' : 'assignment/'}`,
    site,
    fragment: assignment === null ? '' : encodeAssignment(assignment),
    assignment: assignment?.id ?? null,
    exercises: exercises.map(({ id, revision, kind }) => ({ id, revision, kind })),
    mastery,
    pages: files.flatMap((file) => pageOf(file) ?? []).filter((page) => page !== 'lms/'),
  };
}

/** A zip that is filled file by file, so that a page can do other things in between. */
function zipped() {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  return {
    add: (name: string, bytes: Uint8Array) => {
      const file = new ZipDeflate(name, { level: 6 });
      // The same package is the same file, whenever it is made.
      file.mtime = new Date(2000, 0, 1);
      zip.add(file);
      file.push(bytes, true);
    },
    end: () => {
      zip.end();
      const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}
