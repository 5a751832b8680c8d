import { Chunk } from '../chunks/chunk.ts';

/** `list.sort` and `sorted`. */
export const sorting = new Chunk(async () => {
  const { checkSortNames, sortList } = await import('./sorting.ts');
  return { checkSortNames, sortList };
}, 'sort sorted');
