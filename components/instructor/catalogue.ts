import { getCollection } from 'astro:content';
import { exerciseOutlines } from '#components/site/course.ts';
import { isShown } from '#components/site/drafts.ts';
import type { GradableExercise } from '#instructor/gradable.ts';
import type { Locale } from '#text/locale.ts';
import type { Listed } from './listed.ts';

const programs = import.meta.glob<string>('/content/exercises/*/program.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const tests = import.meta.glob<string>('/content/exercises/*/test.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every exercise of the course in one language, in its order; for pages, when the site is built. */
export async function listExercises(locale: Locale): Promise<Listed[]> {
  const specs = await getCollection('exercises');
  const outlines = await exerciseOutlines(locale);
  return outlines.flatMap(({ id, title, lesson }) => {
    const spec = specs.find((one) => one.id === id)?.data;
    if (spec === undefined) return [];
    const { revision, kind, minutes, difficulty } = spec;
    const names = {
      title: plain(title),
      lesson: plain(lesson.title),
      chapter: plain(lesson.chapter.title),
    };
    return [{ id, revision, kind, ...names, minutes, difficulty }];
  });
}

/** A title without the back-ticks around code: lists and spreadsheets show plain text. */
function plain(title: string): string {
  return title.replaceAll('`', '');
}

/** Every exercise with what its answers are checked against; for the gradebook's page. */
export async function gradableExercises(): Promise<GradableExercise[]> {
  const specs = await getCollection('exercises');
  return specs
    .filter(({ data }) => isShown(data))
    .map(({ id, data }) => {
      const program = programs[`/content/exercises/${id}/program.py`];
      const test = tests[`/content/exercises/${id}/test.py`];
      return { id, spec: data, ...(program !== undefined && { program }), ...(test && { test }) };
    });
}
