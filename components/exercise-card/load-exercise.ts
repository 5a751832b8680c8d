import { getEntry, type CollectionEntry } from 'astro:content';
import { expectedAnswer } from '#exercise/checkers/expected-answer.ts';
import { parseProgram } from '#exercise/program.ts';
import { textProblems } from '#exercise/text-problems.ts';
import type { Locale } from '#text/locale.ts';
import type { CardExercise } from './card-exercise.ts';
import { findLeakData } from './load/find-leak.node.ts';
import { placeBlocksData } from './load/place-blocks.node.ts';
import { shuffled } from './load/shuffled.ts';
import { collectorStepsData } from './load/collector-steps.node.ts';
import { countTableData } from './load/count-table.node.ts';

const programs = import.meta.glob<string>('/content/exercises/*/{program,starter,test}.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An exercise in one language, ready to be shown. */
export interface LoadedExercise {
  readonly card: CardExercise;
  readonly text: CollectionEntry<'exerciseTexts'>;
  /** The program that the exercise is about, without its expectations. */
  readonly program: string | null;
}

/** Loads an exercise when the site is built; what is missing or left over ends the build. */
export async function loadExercise(id: string, locale: Locale): Promise<LoadedExercise> {
  const folder = `content/exercises/${id}`;
  const entry = await getEntry('exercises', id);
  if (!entry) throw new Error(`${folder}/exercise.yaml does not exist`);
  const text = await getEntry('exerciseTexts', `${id}/${locale}`);
  if (!text) throw new Error(`${folder}/${locale}.mdx does not exist: translate the exercise`);
  const spec = entry.data;
  const body = text.body ?? '';
  const problems = textProblems(spec, body, text.data.options);
  if (problems.length > 0) throw new Error(`${folder}/${locale}.mdx: ${problems.join('; ')}`);

  const file = (name: string) => {
    const content = programs[`/${folder}/${name}`];
    if (content === undefined) throw new Error(`${folder}/${name} does not exist`);
    return content;
  };
  const hints = body.split(/<Hint[\s>]/).length - 1;
  const common = { id, revision: spec.revision, hints };
  switch (spec.kind) {
    case 'predict': {
      const written = file('program.py');
      const expected = expectedAnswer(spec, written, 64);
      const { source } = parseProgram(written);
      return { card: { ...common, kind: spec.kind, spec, expected }, text, program: source };
    }
    case 'choice': {
      const wordings = text.data.options ?? {};
      const options = spec.options.map((option) => ({
        id: option.id,
        wording: wordings[option.id] ?? '',
      }));
      return { card: { ...common, kind: spec.kind, spec, options }, text, program: null };
    }
    case 'count-table': {
      const data = countTableData(spec, file('program.py'));
      const { source } = parseProgram(data.program);
      return { card: { ...common, kind: spec.kind, spec, ...data }, text, program: source };
    }
    case 'order-lines': {
      const offered = shuffled(spec.lines, id);
      return { card: { ...common, kind: spec.kind, spec, offered }, text, program: null };
    }
    case 'find-leak': {
      const data = findLeakData(spec, file('program.py'));
      const { source } = parseProgram(data.program);
      return { card: { ...common, kind: spec.kind, spec, ...data }, text, program: source };
    }
    case 'collector-steps': {
      const data = collectorStepsData(spec, file('program.py'));
      const { source } = parseProgram(data.program);
      return { card: { ...common, kind: spec.kind, spec, ...data }, text, program: source };
    }
    case 'edit-references':
      return { card: { ...common, kind: spec.kind, spec }, text, program: null };
    case 'place-blocks': {
      const data = placeBlocksData(spec);
      return { card: { ...common, kind: spec.kind, spec, ...data }, text, program: null };
    }
    case 'write-code': {
      const code = { starter: file('starter.py'), test: file('test.py') };
      return { card: { ...common, kind: spec.kind, spec, ...code }, text, program: null };
    }
  }
}
