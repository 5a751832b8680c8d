import { Chunk } from '../chunks/chunk.ts';

/** Comparisons of other objects than plain numbers and strings, and what is in a container. */
export const comparisons = new Chunk(
  () => import('./comparisons.ts'),
  ({ code }) =>
    /(?:[\])}]|\bNone)\s*(?:[=!<>]=|[<>])|(?:[=!<>]=|[<>])\s*(?:[[({]|None\b)|\bsorted\b|\.sort\b|\bproxy\b|\bb''|\b__(?:eq|lt)__/.test(
      code,
    ) || /\bin\b/.test(code.replaceAll(/\bfor\b[^\n:]*?\bin\b/g, '')),
);
