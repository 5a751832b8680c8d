import { Chunk } from '../chunks/chunk.ts';

/** `sys.unraisablehook` of a program's own. */
export const unraisable = new Chunk(() => import('./unraisable-hook.ts'), 'unraisablehook');
