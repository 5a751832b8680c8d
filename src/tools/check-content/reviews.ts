import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '#text/locale.ts';
import { contentFiles, read } from './files.ts';
import type { CourseContent } from './lessons.ts';
import type { Report } from './report.ts';

/** A chapter as its review is checked. */
export interface ReviewedChapter {
  readonly id: string;
  readonly lessons: readonly string[];
  /** Exercise ids. */
  readonly review: readonly string[];
}

const courseSchema = z.object({
  chapters: z.array(
    z.object({ id: z.string(), lessons: z.array(z.string()), review: z.array(z.string()) }),
  ),
});

/** Checks that each chapter ends with a mixed review of exercises that its reader has met. */
export function checkReviews(report: Report, { lessons }: CourseContent): void {
  const path = 'content/course.yaml';
  const course = courseSchema.safeParse(parse(read(path)));
  if (!report.check(course.success, path, String(course.error)) || !course.data) return;
  const problems = reviewProblems(
    course.data.chapters,
    (lesson) => lessons.get(lesson)?.exercises ?? new Set(),
    (exercise) => isDraft(`content/exercises/${exercise}/exercise.yaml`),
    (lesson) => locales.some((locale) => isDraft(`content/lessons/${lesson}/${locale}.mdx`)),
  );
  report.check(problems.length === 0, path, problems.join('; '));
}

/** What is wrong with the reviews of a course, each as a sentence for authors. */
export function reviewProblems(
  chapters: readonly ReviewedChapter[],
  exercisesOf: (lesson: string) => ReadonlySet<string>,
  isDraftExercise: (exercise: string) => boolean,
  isDraftLesson: (lesson: string) => boolean,
): string[] {
  const all = (some: readonly ReviewedChapter[]) =>
    new Map(
      some
        .flatMap((chapter) => chapter.lessons)
        .flatMap((lesson) => [...exercisesOf(lesson)].map((exercise) => [exercise, lesson])),
    );
  return chapters.flatMap(({ id, review }, index) => {
    const where = `the review of "${id}"`;
    const before = all(chapters.slice(0, index));
    const known = all(chapters.slice(0, index + 1));
    const problems: string[] = [];
    if (review.length < 4 || review.length > 6) {
      problems.push(`${where} has ${String(review.length)} exercises, not four to six`);
    }
    if (new Set(review).size < review.length) problems.push(`${where} asks something twice`);
    for (const exercise of review) {
      const lesson = known.get(exercise);
      if (lesson === undefined) {
        problems.push(`${where}: no lesson up to it has the exercise "${exercise}"`);
      } else if (isDraftExercise(exercise) || isDraftLesson(lesson)) {
        problems.push(`${where}: "${exercise}" is a draft`);
      }
    }
    const earlier = review.filter((exercise) => before.has(exercise)).length;
    if (index > 0 && earlier * 2 < review.length) {
      problems.push(`${where} has less than half of its exercises from chapters before it`);
    }
    return problems;
  });
}

function isDraft(path: string): boolean {
  return contentFiles(path).some((file) => /^draft: true$/m.test(read(file)));
}
