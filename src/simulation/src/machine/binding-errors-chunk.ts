import { Chunk } from '../chunks/chunk.ts';

/** What is wrong with the arguments of a call. */
export const bindingErrors = new Chunk(async () => {
  const { missingKeywords, missingPositional, tooMany, unexpectedKeyword } =
    await import('./binding-errors.ts');
  return { missingKeywords, missingPositional, tooMany, unexpectedKeyword };
});
