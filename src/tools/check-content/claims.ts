import { existsSync } from 'node:fs';
import type { ComponentUse } from './mdx.ts';

/**
 * What is wrong with the claims of a text, each as a sentence for authors: a claim needs the program
 * that shows it (which is run like every program), or, where none can, the reason and the source.
 */
export function claimProblems(
  components: readonly ComponentUse[],
  isProgram = (name: string) => existsSync(`content/programs/${name}.py`),
): string[] {
  return components
    .filter(({ name }) => name === 'Claim')
    .flatMap(({ attributes, text }) => {
      const where = `the claim "${text.slice(0, 60)}"`;
      const [by, because, source] = ['by', 'because', 'source'].map((key) => attributes.get(key));
      if (text === '') return ['a <Claim> claims nothing: put the sentence into it'];
      if (by !== undefined) {
        if (because !== undefined || source !== undefined) {
          return [`${where} has a program and a reason for none: keep one`];
        }
        return isProgram(by) ? [] : [`${where}: there is no program content/programs/${by}.py`];
      }
      if (!because || !source) {
        return [
          `${where} has no program: name it in by="topic/program", or say in because="…" why none ` +
            'can show it, and in source="…" where it is written',
        ];
      }
      return [];
    });
}
