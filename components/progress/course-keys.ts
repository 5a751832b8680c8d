import { getCollection } from 'astro:content';
import type { LessonKey } from '#progress/summary.ts';

/** Every lesson of the course in order, with its exercises: what the progress islands are given. */
export async function courseKeys(): Promise<LessonKey[]> {
  const [chapters, exercises] = await Promise.all([
    getCollection('chapters'),
    getCollection('exercises'),
  ]);
  return chapters
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap((chapter) => chapter.data.lessons)
    .map((lesson) => ({
      id: lesson,
      exercises: exercises
        .filter((exercise) => exercise.data.lesson === lesson)
        .map(({ id, data }) => ({ id, revision: data.revision })),
    }));
}
