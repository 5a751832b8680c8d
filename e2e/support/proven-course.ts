import { basename } from 'node:path';
import { parse } from 'yaml';
import { obstacleSentence } from '#components/exercise-card/obstacle-sentence.ts';
import { check } from '#exercise/check.ts';
import { readProof, type ProofCase } from '#exercise/proof.ts';
import { exerciseSchema, type ExerciseSpec } from '#exercise/spec.ts';
import { exerciseText } from '#text/exercise.ts';
import type { Locale } from '#text/locale.ts';
import { contentFiles, read } from '../../src/tools/check-content/files.ts';
import { readMdx } from '../../src/tools/check-content/mdx.ts';

/** An answer that proves an exercise, and what a card has to say of it. */
export interface ProvenAnswer extends ProofCase {
  /** The words that it draws first, as {@link plain} leaves them; null: it is right. */
  readonly words: string | null;
}

/** An exercise of the course with the answers that prove it. */
export interface ProvenExercise {
  readonly id: string;
  readonly spec: ExerciseSpec;
  readonly wrong: readonly ProvenAnswer[];
  readonly right: readonly ProvenAnswer[];
}

const isDraft = (mdx: string) => /^draft: true$/m.test(mdx);

/** Ids of the lessons that a built site shows, in the order of the course. */
export function shownLessons(): string[] {
  const { chapters } = parse(read('content/course.yaml')) as { chapters: { lessons: string[] }[] };
  return chapters
    .flatMap(({ lessons }) => lessons)
    .filter((id) => !isDraft(read(`content/lessons/${id}/en.mdx`)));
}

/** The exercises of a lesson that a built site shows, in the order in which they are read. */
export async function provenExercises(lesson: string, locale: Locale): Promise<ProvenExercise[]> {
  const { components } = readMdx(read(`content/lessons/${lesson}/${locale}.mdx`));
  const ids = components
    .filter(({ name }) => name === 'Exercise')
    .map(({ attributes }) => attributes.get('id') ?? '');
  const exercises = await Promise.all(ids.map((id) => provenExercise(id, locale)));
  return exercises.filter(({ spec }) => !spec.draft);
}

/** A text without what rendering changes: spaces, and quotes and dots that it makes typographic. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll('...', '…');
}

async function provenExercise(id: string, locale: Locale): Promise<ProvenExercise> {
  const folder = `content/exercises/${id}`;
  const files = new Map(contentFiles(`${folder}/*`).map((path) => [basename(path), read(path)]));
  const spec = exerciseSchema.parse(parse(files.get('exercise.yaml') ?? ''));
  const feedback = new Map(
    readMdx(files.get(`${locale}.mdx`) ?? '')
      .components.filter(({ name }) => name === 'Feedback')
      .map(({ attributes, text }) => [attributes.get('id') ?? '', text]),
  );
  const answers = await Promise.all(
    readProof(spec, files).cases.map(async (proof): Promise<ProvenAnswer> => {
      if (proof.feedback === null) return { ...proof, words: null };
      const written = feedback.get(proof.feedback) ?? (await siteWords(spec, proof, locale));
      return { ...proof, words: plain(written) };
    }),
  );
  return {
    id,
    spec,
    wrong: answers.filter(({ words }) => words !== null),
    right: answers.filter(({ words }) => words === null),
  };
}

/** What the site itself says of a program that cannot be judged, whatever the exercise. */
async function siteWords(spec: ExerciseSpec, proof: ProofCase, locale: Locale): Promise<string> {
  const simulation = await import('@heapscope/simulation/complete');
  const { obstacle } = check(spec, proof.answer, { simulation });
  if (!obstacle) throw new Error(`no text has words for ${proof.file}`);
  return obstacleSentence(obstacle, exerciseText[locale]);
}
