// `npm run package -- --assignment <file> --format scorm12|scorm2004|cmi5`: packs an assignment, or
// the whole course, for a learning platform, from the site that `npm run build` made.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packAddress } from '#cpython/tools-pack/manifest.ts';
import { pyodideVersion } from '#cpython/version.ts';
import {
  type CourseExercise,
  makePackage,
  type PackageOrder,
  UnknownExercises,
} from '#lms/make-package.ts';
import { packageFormats } from '#lms/package-config.ts';
import { siteFilesPath, siteFilesSchema } from '#lms/site-files.ts';
import { locales } from '#text/locale.ts';
import { siteText } from '#text/site.ts';
import { readAssignment } from './read-assignment.ts';

const usage = `usage: npm run package -- (--assignment <file> | --course) --format ${packageFormats.join('|')}
  --assignment <file>  the assignment's link in a text file, or the assignment as JSON
  --course             the whole course
  --language ${locales.join('|')}  what the package opens in; it has both (default: en)
  --mastery <percent>  the score to pass (default: 80)
  --site <address>     where the site is published, for links to what the package leaves out
  --cpython            with the page's real CPython, about 6 MB
  --dist <folder>      the built site (default: dist)
  --out <file>         (default: heapscope-<assignment or course>-<format>.zip)`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    assignment: { type: 'string' },
    course: { type: 'boolean', default: false },
    format: { type: 'string' },
    language: { type: 'string', default: 'en' },
    mastery: { type: 'string', default: '80' },
    site: { type: 'string', default: process.env.SITE_URL ?? '' },
    cpython: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string' },
  },
});
const format = packageFormats.find((known) => known === values.format);
const locale = locales.find((known) => known === values.language);
const mastery = Number(values.mastery) / 100;
const isMastery = mastery >= 0 && mastery <= 1;
const isOneThing = values.course !== (values.assignment !== undefined);
if (!format || !locale || !isMastery || !isOneThing) fail(usage);
const { dist } = values;
if (!existsSync(join(dist, siteFilesPath))) {
  fail(`${dist} has no built site to pack from: run "npm run build" first.`);
}
const assignment =
  values.assignment === undefined ? null : readAssignment(readFileSync(values.assignment, 'utf8'));
if (assignment === 'unreadable') fail(`${values.assignment ?? ''} holds no assignment.`);

const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const order: PackageOrder = {
  format,
  locale,
  mastery,
  assignment,
  title: assignment?.title ?? `Heapscope: ${siteText[locale].tagline}`,
  site: values.site === '' ? null : `${values.site.replace(/\/+$/, '')}/`,
  cpython: values.cpython,
};
const out = values.out ?? `heapscope-${assignment?.id ?? 'course'}-${format}.zip`;
try {
  const zip = await makePackage(order, {
    list: siteFilesSchema.parse(json(siteFilesPath)),
    exercises: json('lms/exercises.json') as CourseExercise[],
    cpython: [`cpython/${pyodideVersion}/`, packAddress],
    read: (file) => readFile(join(dist, file)),
  });
  writeFileSync(out, zip);
  console.log(`${out}: ${Math.ceil(zip.length / 1024)} KiB`);
} catch (error) {
  if (!(error instanceof UnknownExercises)) throw error;
  fail(error.message);
}
