import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '#text/locale.ts';
import { contentFiles, folders, read } from './files.ts';
import { importProblems, readMdx, type ComponentUse, type MdxText } from './mdx.ts';
import type { Report } from './report.ts';

const courseSchema = z.object({
  chapters: z.array(z.object({ id: z.string(), lessons: z.array(z.string()).min(1) })),
});

/** The parts of a lesson that must be the same in every language. */
const translatedAlike = new Set(['Name']);

/** The programs and exercises that some page uses. */
export interface UsedContent {
  readonly programs: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
}

/** Checks that the course lists every lesson and that each stands complete in every language. */
export function checkLessons(report: Report): UsedContent {
  const course = courseSchema.parse(parse(read('content/course.yaml')));
  const listed = course.chapters.flatMap((chapter) => chapter.lessons);
  const present = folders('lessons');
  for (const id of present) {
    report.check(
      listed.includes(id),
      `content/lessons/${id}`,
      'is not listed in content/course.yaml',
    );
  }
  const programs = new Set(pagePrograms());
  const exercises = new Set<string>();
  for (const id of listed) {
    if (!report.check(present.includes(id), 'content/course.yaml', `there is no lesson "${id}"`)) {
      continue;
    }
    for (const use of checkLesson(id, report)) {
      for (const name of ['program', 'left', 'right']) {
        const program = use.attributes.get(name);
        if (program !== undefined) programs.add(program);
      }
      const exercise = use.attributes.get('id');
      if (use.name === 'Exercise' && exercise !== undefined) exercises.add(exercise);
    }
  }
  return { programs, exercises };
}

/** The programs in figures of pages that are not lessons, such as the start page. */
function pagePrograms(): string[] {
  return contentFiles('src/pages/**/*.astro').flatMap((path) =>
    [...read(path).matchAll(/ program="([^"]+)"/g)].flatMap(([, program]) => program ?? []),
  );
}

/** Checks one lesson in all languages; returns every component that it uses. */
function checkLesson(id: string, report: Report): ComponentUse[] {
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
  }
  const [first, ...others] = texts;
  if (!first) return [];
  report.check(countOf(first.text, 'Exercise') >= 2, first.path, 'has fewer than two exercises');
  for (const other of others) {
    report.check(
      outline(first.text) === outline(other.text),
      other.path,
      `differs from ${first.path} in its figures, exercises or headings:\n` +
        `    ${outline(first.text)}\n    ${outline(other.text)}`,
    );
  }
  return texts.flatMap(({ text }) => text.components);
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
