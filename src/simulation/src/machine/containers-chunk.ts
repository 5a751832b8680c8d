import { Chunk } from '../chunks/chunk.ts';

/** Names of methods in the chunk, by type; `append` and `pop` of list are not among them. */
export const containerMethods = {
  dict: 'keys values items get setdefault pop popitem clear fromkeys copy update',
  list: 'count index extend insert remove clear copy reverse sort',
  tuple: 'count index',
  range: 'count index',
  slice: 'indices',
};

/** Types that are made by calling them. */
export const containerTypes = 'list tuple dict slice';

/** What programs do with lists, tuples and dicts beyond displays, `append` and `pop`. */
export const containers = new Chunk(
  () => import('./containers.ts'),
  [...Object.values(containerMethods), containerTypes].join(' '),
);
