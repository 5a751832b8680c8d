import fc from 'fast-check';
import { statement } from './blocks.ts';
import { Choices } from './choices.ts';
import { Program } from './program.ts';

/** The program that some numbers stand for: each list of them decides one statement of the module. */
export function programOf(statements: readonly (readonly number[])[]): string {
  const program = new Program();
  for (const numbers of statements) {
    program.choices = new Choices(numbers);
    statement(program, 3);
  }
  return program.toString();
}

/** Random programs within the language, which shrink to shorter ones. */
export const programs: fc.Arbitrary<string> = fc
  .array(fc.array(fc.noBias(fc.nat(2519)), { minLength: 1, maxLength: 70, size: 'max' }), {
    minLength: 1,
    maxLength: 14,
    size: 'max',
  })
  .map(programOf);
