import { Chunk } from '../chunks/chunk.ts';
import { showsFormats } from '../chunks/signs.ts';

/** What reads f-strings. */
export const formatReader = new Chunk(() => import('./formats.ts'), showsFormats);
