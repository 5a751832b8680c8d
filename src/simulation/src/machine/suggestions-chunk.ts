import { Chunk } from '../chunks/chunk.ts';

/** What CPython adds where a name is missing; programs without such a mistake do without it. */
export const suggestions = new Chunk(async () => {
  const { attributeSuggestion, unknownName } = await import('./suggestions.ts');
  const { closestName } = await import('./closest-name.ts');
  return { attributeSuggestion, closestName, unknownName };
});
