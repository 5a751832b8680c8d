import { feedbackIds } from './feedback-ids.ts';
import { kinds } from './kinds.ts';
import type { ExerciseSpec } from './spec.ts';

/**
 * What one language's text of an exercise lacks or has too much of, each as a sentence for
 * authors. `body` is the MDX below the frontmatter, `options` the frontmatter's wordings.
 */
export function textProblems(
  spec: ExerciseSpec,
  body: string,
  options: Readonly<Record<string, string>> | undefined,
): string[] {
  return [...partProblems(spec, body), ...optionProblems(spec, options ?? {})];
}

const part = /<(Hint|Solution|Feedback)((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1>)/g;

function partProblems(spec: ExerciseSpec, body: string): string[] {
  const problems: string[] = [];
  const needed = feedbackIds(spec);
  const given: string[] = [];
  let hints = 0;
  let solutions = 0;
  for (const [, tag, attributes = '', content = ''] of body.matchAll(part)) {
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (tag === 'Hint') hints += 1;
    else if (tag === 'Solution') solutions += 1;
    else if (id === undefined) problems.push('a <Feedback> has no id="…": give it one');
    else given.push(id);
    if (content.trim() === '')
      problems.push(`<${tag}${attributes}> is empty: write it or remove it`);
  }
  const all = [...needed.wrong, ...needed.right];
  for (const id of all)
    if (!given.includes(id)) problems.push(`no <Feedback id="${id}">: write it`);
  for (const [index, id] of given.entries()) {
    if (!all.includes(id)) problems.push(`nothing draws <Feedback id="${id}">: remove it`);
    if (given.indexOf(id) !== index) problems.push(`<Feedback id="${id}"> stands twice: keep one`);
  }
  if (hints === 0) problems.push('no <Hint>: write at least one');
  if (solutions !== 1) problems.push(`${solutions} <Solution> parts: write exactly one`);
  if (body.replace(part, '').trim() === '') problems.push('no question: write one above the parts');
  return problems;
}

function optionProblems(spec: ExerciseSpec, given: Readonly<Record<string, string>>): string[] {
  const needed = kinds[spec.kind].options(spec);
  return [
    ...needed.filter((id) => !(id in given)).map((id) => `no wording for the option ${id}: add it`),
    ...Object.keys(given)
      .filter((id) => !needed.includes(id))
      .map((id) => `the exercise has no option ${id}: remove its wording`),
  ];
}
