import type { LessonKey, Share, Summary } from '#progress/summary.ts';

/** A chapter with what progress knows its exercises by. */
export interface ChapterKeys {
  readonly title: string;
  readonly lessons: readonly LessonKey[];
}

/** What the certificate states. */
export interface CertificateRecord {
  readonly all: Share;
  readonly chapters: readonly (Share & { readonly title: string })[];
  /** How many of the solved exercises had their solution looked at. */
  readonly helped: number;
}

/** Reads the certificate's numbers off a learner's progress. */
export function recordOf(chapters: readonly ChapterKeys[], summary: Summary): CertificateRecord {
  const lessons = chapters.flatMap((chapter) => chapter.lessons);
  const reached = lessons.flatMap(({ exercises }) => exercises.map((key) => summary.exercise(key)));
  return {
    all: summary.lessons(lessons),
    chapters: chapters.map(({ title, lessons: own }) => ({ title, ...summary.lessons(own) })),
    helped: reached.filter(({ solved, sawSolution }) => solved && sawSolution).length,
  };
}
