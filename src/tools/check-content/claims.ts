import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ClaimUse, MdxText } from './mdx.ts';

const frontmatterSchema = z
  .object({
    unobservable: z
      .record(z.string(), z.object({ because: z.string().min(1), source: z.string().min(1) }))
      .default({}),
  })
  .catch({ unobservable: {} });

/**
 * What is wrong with the claims of a text, each as a sentence for authors: a claim needs the program
 * that shows it (which is run like every program), or, where none can, the reason and the source.
 */
export function claimProblems(
  { claims, frontmatter }: Pick<MdxText, 'claims' | 'frontmatter'>,
  isProgram = (name: string) => existsSync(`content/programs/${name}.py`),
): string[] {
  const { unobservable } = frontmatterSchema.parse(parse(frontmatter));
  const problems = claims.flatMap(({ text, target }) => {
    const where = `the claim "${text.slice(0, 60)}"`;
    if (text === '') return ['a claim says nothing: put its sentence between the brackets'];
    if ('program' in target) {
      if (target.program === '') return [`${where} has no program: name it, claim:topic/program`];
      const missing = `${where}: there is no program content/programs/${target.program}.py`;
      return isProgram(target.program) ? [] : [missing];
    }
    const key = target.unobservable;
    return key in unobservable
      ? []
      : [
          `${where}: the frontmatter needs, under unobservable, "${key}" with because (why no ` +
            'program can show it) and source (where it is written)',
        ];
  });
  const used = new Set(
    claims.flatMap(({ target }) => ('unobservable' in target ? [target.unobservable] : [])),
  );
  const unused = Object.keys(unobservable).filter((key) => !used.has(key));
  return [...problems, ...unused.map((key) => `no claim is [unobservable:${key}]: remove it`)];
}

/** Where the claims of a translation first differ from those of the text; empty if nowhere. */
export function claimDifference(text: readonly ClaimUse[], other: readonly ClaimUse[]): string {
  const longer = text.length > other.length ? text : other;
  const index = longer.findIndex((_, at) => targetOf(text[at]) !== targetOf(other[at]));
  if (index < 0) return '';
  return `claim ${index + 1} is ${targetOf(other[index])}, there ${targetOf(text[index])}`;
}

function targetOf(claim: ClaimUse | undefined): string {
  if (!claim) return 'missing';
  const { target } = claim;
  return 'program' in target ? `claim:${target.program}` : `unobservable:${target.unobservable}`;
}
