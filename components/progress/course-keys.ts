import { getCollection } from 'astro:content';
import { isShown } from '#components/site/drafts.ts';
import type { LessonKey } from '#progress/summary.ts';

/** Every lesson of the course in order, with its exercises: what the progress islands are given. */
export async function courseKeys(): Promise<LessonKey[]> {
  const [chapters, texts, exercises] = await Promise.all([
    getCollection('chapters'),
    getCollection('lessons'),
    getCollection('exercises'),
  ]);
  const shown = new Set(
    texts.filter(({ data }) => isShown(data)).map(({ id }) => id.split('/')[0] ?? id),
  );
  return chapters
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap((chapter) => chapter.data.lessons)
    .filter((lesson) => shown.has(lesson))
    .map((lesson) => ({
      id: lesson,
      exercises: exercises
        .filter(({ data }) => data.lesson === lesson && isShown(data))
        .map(({ id, data }) => ({ id, revision: data.revision })),
    }));
}
