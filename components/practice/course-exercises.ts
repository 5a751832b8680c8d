import { courseKeys } from '#components/progress/course-keys.ts';
import { exerciseOutlines } from '#components/site/course.ts';
import type { Locale } from '#text/locale.ts';

/** An exercise of the course that may be due again. */
export interface CourseExercise {
  readonly id: string;
  readonly revision: number;
  /** With back-ticks around code. */
  readonly title: string;
}

/** All exercises of the course with their titles in one language, when the site is built. */
export async function courseExercises(locale: Locale): Promise<CourseExercise[]> {
  const keys = (await courseKeys()).flatMap(({ exercises }) => exercises);
  const revisions = new Map(keys.map(({ id, revision }) => [id, revision]));
  return (await exerciseOutlines(locale)).map(({ id, title }) => ({
    id,
    revision: revisions.get(id) ?? 1,
    title,
  }));
}
