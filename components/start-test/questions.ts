import { getCollection } from 'astro:content';
import { courseOutline, type ChapterOutline } from '#components/site/course.ts';
import type { Locale } from '#text/locale.ts';
import type { StartQuestion } from './advice.ts';

/** The questions of the start test with the chapters they are about; a draft or a wrong id ends the build. */
export async function startTest(locale: Locale): Promise<{
  readonly questions: readonly StartQuestion[];
  readonly chapters: readonly ChapterOutline[];
}> {
  const [listed, specs, course] = await Promise.all([
    getCollection('startTest'),
    getCollection('exercises'),
    courseOutline(locale),
  ]);
  const questions = listed
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id }) => {
      const spec = specs.find((one) => one.id === id)?.data;
      const chapter = course.find(({ lessons }) =>
        lessons.some(({ exercises }) => exercises.includes(id)),
      );
      if (!spec || !chapter) throw new Error(`content/start-test.yaml: no exercise "${id}"`);
      return { exercise: id, revision: spec.revision, chapter: chapter.id };
    });
  const asked = new Set(questions.map(({ chapter }) => chapter));
  return { questions, chapters: course.filter(({ id }) => asked.has(id)) };
}
