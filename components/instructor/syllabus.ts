import { getCollection } from 'astro:content';
import { courseOutline, type ChapterOutline } from '#components/site/course.ts';
import type { Locale } from '#text/locale.ts';
import { type Listed } from './listed.ts';
import { listExercises } from './catalogue.ts';
import { inClass, taughtMinutes } from './teaching-notes.ts';
import { servedBy, type SyllabusOutcome } from './served-by.ts';

/** A lesson of the syllabus. */
export interface SyllabusLesson {
  readonly id: string;
  readonly title: string;
  /** Reading time. */
  readonly minutes: number;
  /** Minutes of the plan for a class; null where there is none yet. */
  readonly inClass: number | null;
  readonly outcomes: readonly SyllabusOutcome[];
}

/** A chapter of the syllabus. */
export interface SyllabusChapter {
  readonly chapter: ChapterOutline;
  readonly lessons: readonly SyllabusLesson[];
}

/** The whole syllabus in one language, in the order of the course. */
export async function syllabus(locale: Locale): Promise<SyllabusChapter[]> {
  const [chapters, listed, specs, notes] = await Promise.all([
    courseOutline(locale),
    listExercises(locale),
    getCollection('exercises'),
    getCollection('teaching'),
  ]);
  const exercises = listed.flatMap((each: Listed) => {
    const spec = specs.find(({ id }) => id === each.id)?.data;
    if (spec === undefined) return [];
    const { lesson, outcomes = [], elsewhere = [] } = spec;
    const { id, title, minutes, lesson: lessonTitle } = each;
    const serves = [...outcomes.map((outcome) => ({ lesson, outcome })), ...elsewhere];
    return [{ id, title, minutes, lesson, lessonTitle, serves }];
  });
  return chapters.map((chapter) => ({
    chapter,
    lessons: chapter.lessons.map(({ id, title, minutes, outcomes }) => {
      const plan = notes.find((each) => each.id === id)?.data;
      const questions = (plan?.ask ?? []).flatMap(({ question, outcome }) =>
        outcome === undefined ? [] : [{ outcome, question: question[locale] }],
      );
      const together = exercises.filter((each) => plan && inClass(plan).includes(each.id));
      const practice = together.reduce((sum, each) => sum + each.minutes, 0);
      return {
        ...{ id, title, minutes },
        inClass: plan ? taughtMinutes(plan) + practice : null,
        outcomes: servedBy(id, outcomes, exercises, questions),
      };
    }),
  }));
}
