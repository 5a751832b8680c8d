import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '#text/locale.ts';
import { exampleTitles } from '#text/examples.ts';
import { versionExamples } from '#text/version-examples.ts';
import { claimDifference, claimProblems } from './claims.ts';
import { contentFiles, folders, read } from './files.ts';
import { importProblems, readMdx, type MdxText } from './mdx.ts';
import type { Report } from './report.ts';
import { unmarkedProblems } from './unmarked.ts';

const courseSchema = z.object({
  chapters: z.array(
    z.object({
      id: z.string(),
      needs: z.array(z.string()).default([]),
      lessons: z.array(z.string()).min(1),
    }),
  ),
});

/** The parts of a lesson that must be the same in every language. */
const translatedAlike = new Set(['Name']);

/** The programs and exercises that a lesson or page uses. */
export interface UsedContent {
  readonly programs: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
}

/** What is used anywhere, and what each lesson uses, by its id. */
export interface CourseContent extends UsedContent {
  readonly lessons: ReadonlyMap<string, UsedContent>;
}

/** Checks that the course lists every lesson and that each stands complete in every language. */
export function checkLessons(report: Report): CourseContent {
  const course = courseSchema.parse(parse(read('content/course.yaml')));
  const listed = course.chapters.flatMap((chapter) => chapter.lessons);
  for (const [index, { id, needs }] of course.chapters.entries()) {
    const earlier = course.chapters.slice(0, index).map((chapter) => chapter.id);
    for (const need of needs) {
      const problem = `"${id}" needs "${need}", which is no chapter before it`;
      report.check(earlier.includes(need), 'content/course.yaml', problem);
    }
  }
  const present = folders('lessons');
  for (const id of present) {
    report.check(
      listed.includes(id),
      `content/lessons/${id}`,
      'is not listed in content/course.yaml',
    );
  }
  const lessons = new Map<string, UsedContent>();
  for (const id of listed) {
    if (report.check(present.includes(id), 'content/course.yaml', `there is no lesson "${id}"`)) {
      lessons.set(id, usedBy(checkLesson(id, report)));
    }
  }
  const all = [...lessons.values()];
  return {
    lessons,
    programs: new Set([...pagePrograms(), ...all.flatMap(({ programs }) => [...programs])]),
    exercises: new Set(all.flatMap(({ exercises }) => [...exercises])),
  };
}

function usedBy(texts: readonly MdxText[]): UsedContent {
  const programs = new Set<string>();
  const exercises = new Set<string>();
  for (const { target } of texts.flatMap(({ claims }) => claims)) {
    if ('program' in target) programs.add(target.program);
  }
  for (const { name, attributes } of texts.flatMap(({ components }) => components)) {
    for (const attribute of ['program', 'left', 'right']) {
      const program = attributes.get(attribute);
      if (program !== undefined) programs.add(program);
    }
    const exercise = attributes.get('id');
    if (name === 'Exercise' && exercise !== undefined) exercises.add(exercise);
  }
  return { programs, exercises };
}

/** The programs of pages that are not lessons, such as the start page. */
function pagePrograms(): string[] {
  const inFigures = contentFiles('src/pages/**/*.astro').flatMap((path) =>
    [...read(path).matchAll(/ program="([^"]+)"/g)].flatMap(([, program]) => program ?? []),
  );
  const played = exampleTitles.en.flatMap(({ programs }) => programs.map(({ id }) => id));
  return [...inFigures, ...versionExamples, ...played];
}

/** Checks one lesson in all languages; returns its texts. */
function checkLesson(id: string, report: Report): MdxText[] {
  const folder = `content/lessons/${id}`;
  const expected = locales.map((locale) => `${folder}/${locale}.mdx`);
  for (const path of contentFiles(`${folder}/*`)) {
    report.check(expected.includes(path), path, 'is not a text of this lesson: nothing uses it');
  }
  const texts = expected.flatMap((path) => {
    const found = contentFiles(path).length === 1;
    report.check(found, path, 'is missing: every lesson stands in every language');
    return found ? [{ path, text: readMdx(read(path)) }] : [];
  });
  for (const { path, text } of texts) {
    report.check(importProblems(text) === '', path, importProblems(text));
    const claims = claimProblems(text);
    report.check(claims.length === 0, path, claims.join('; '));
    const unmarked = unmarkedProblems(text.root);
    report.check(unmarked.length === 0, path, unmarked.join('\n    '));
  }
  const [first, ...others] = texts;
  if (!first) return [];
  const drafts = texts.filter(({ text }) => /^draft: true$/m.test(text.frontmatter)).length;
  const together = drafts === 0 || drafts === texts.length;
  report.check(together, folder, 'is a draft in one language only: all are published together');
  report.check(countOf(first.text, 'Exercise') >= 2, first.path, 'has fewer than two exercises');
  for (const other of others) {
    report.check(
      outline(first.text) === outline(other.text),
      other.path,
      `differs from ${first.path} in its figures, exercises or headings:\n` +
        `    ${outline(first.text)}\n    ${outline(other.text)}`,
    );
    const difference = claimDifference(first.text.claims, other.text.claims);
    report.check(
      difference === '',
      other.path,
      `has not the claims of ${first.path} in its order: ${difference}`,
    );
  }
  return texts.map(({ text }) => text);
}

function countOf(text: MdxText, component: string): number {
  return text.components.filter(({ name }) => name === component).length;
}

/** What a translation must keep: headings by depth and every figure and exercise, in order. */
function outline(text: MdxText): string {
  const kept = text.components
    .filter(({ name }) => !translatedAlike.has(name) && /^[A-Z]/.test(name))
    .map(({ name, attributes }) => {
      const fixed = ['id', 'program', 'left', 'right', 'object'].flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined ? [] : [value];
      });
      return [name, ...fixed].join(' ');
    });
  return `headings ${text.headings.join('')}; ${kept.join(', ')}`;
}
