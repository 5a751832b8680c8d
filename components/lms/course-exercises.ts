import { getCollection } from 'astro:content';
import { courseKeys } from '#components/progress/course-keys.ts';
import type { CourseExercise } from '#lms/make-package.ts';

/** Every exercise of the course in its order; for pages, when the site is built. */
export async function listCourseExercises(): Promise<CourseExercise[]> {
  const specs = new Map((await getCollection('exercises')).map(({ id, data }) => [id, data]));
  const lessons = await courseKeys();
  return lessons.flatMap((lesson) =>
    lesson.exercises.flatMap(({ id, revision }) => {
      const kind = specs.get(id)?.kind;
      return kind === undefined ? [] : [{ id, revision, kind, lesson: lesson.id }];
    }),
  );
}
