import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  inClass,
  taughtMinutes,
  teachingNotesSchema,
  type TeachingNotes,
} from '#components/instructor/teaching-notes.ts';
import { locales } from '#text/locale.ts';
import { contentFiles, read } from './files.ts';
import type { CourseContent } from './lessons.ts';
import { outcomeProblems, readServedOutcomes } from './outcomes.ts';
import { readMdx } from './mdx.ts';
import type { Report } from './report.ts';

/** What the notes of a lesson are held to. */
export interface TaughtLesson {
  /** Reading time. */
  readonly minutes: number;
  /** How many outcomes it names. */
  readonly outcomes: number;
  readonly exercises: ReadonlySet<string>;
  readonly programs: ReadonlySet<string>;
}

const frontmatterSchema = z.object({
  minutes: z.int(),
  outcomes: z.array(z.string()),
  draft: z.boolean().optional(),
});

/** Checks that each lesson has notes that fit it, and that its outcomes and exercises serve each other. */
export function checkTeaching(report: Report, { lessons }: CourseContent): void {
  for (const path of contentFiles('content/teaching/*')) {
    const known = lessons.has(basename(path, '.yaml'));
    report.check(known, path, 'is not the notes of a lesson: nothing uses it');
  }
  const served = readServedOutcomes();
  const outcomes = new Map<string, number>();
  const asked = new Map<string, readonly number[]>();
  for (const [id, used] of lessons) {
    const lesson = readLesson(id, report);
    if (lesson === null) continue;
    outcomes.set(id, lesson.outcomes);
    const path = `content/teaching/${id}.yaml`;
    const found = contentFiles(path).length === 1;
    if (!report.check(found, path, 'is missing: every lesson has notes for teaching')) continue;
    const notes = teachingNotesSchema.safeParse(parse(read(path)));
    if (!report.check(notes.success, path, String(notes.error)) || !notes.data) continue;
    const problems = teachingProblems({ ...lesson, ...used }, notes.data);
    report.check(problems.length === 0, path, problems.join('; '));
    asked.set(
      id,
      notes.data.ask.flatMap(({ outcome }) => outcome ?? []),
    );
  }
  const problems = outcomeProblems(outcomes, served, asked);
  report.check(problems.length === 0, 'content/exercises', problems.join('; '));
}

/** What is wrong with the notes of a lesson, each as a sentence for authors. */
export function teachingProblems(lesson: TaughtLesson, notes: TeachingNotes): string[] {
  const problems: string[] = [];
  const taught = taughtMinutes(notes);
  if (taught !== lesson.minutes) {
    problems.push(`its parts take ${taught} minutes, the lesson ${lesson.minutes}`);
  }
  const set = [...inClass(notes), ...notes.home];
  for (const id of lesson.exercises) {
    const times = set.filter((each) => each === id).length;
    if (times !== 1) problems.push(`"${id}" is set ${times} times, not once: in class or at home`);
  }
  for (const id of [...set, ...notes.wrong.map(({ exercise }) => exercise)]) {
    if (!lesson.exercises.has(id)) problems.push(`the lesson has no exercise "${id}"`);
  }
  for (const part of notes.parts) {
    const { program, beside } = ('show' in part && part.show) || {};
    for (const name of [program, beside]) {
      if (name !== undefined && !lesson.programs.has(name)) {
        problems.push(`the lesson shows no program "${name}"`);
      }
    }
  }
  for (const { outcome } of notes.ask) {
    if (outcome !== undefined && outcome > lesson.outcomes) {
      problems.push(`the lesson has no outcome ${outcome}`);
    }
  }
  return problems;
}

/** Minutes and outcomes of a lesson, the same in all languages; null for a draft. */
function readLesson(
  id: string,
  report: Report,
): Omit<TaughtLesson, 'exercises' | 'programs'> | null {
  const texts = locales.flatMap((locale) => {
    const path = `content/lessons/${id}/${locale}.mdx`;
    // What is missing is told of elsewhere.
    if (contentFiles(path).length === 0) return [];
    return frontmatterSchema.parse(parse(readMdx(read(path)).frontmatter));
  });
  const [first, ...others] = texts;
  if (first === undefined || first.draft === true) return null;
  for (const other of others) {
    report.check(
      other.minutes === first.minutes && other.outcomes.length === first.outcomes.length,
      `content/lessons/${id}`,
      'has not the same minutes and number of outcomes in every language',
    );
  }
  return { minutes: first.minutes, outcomes: first.outcomes.length };
}
