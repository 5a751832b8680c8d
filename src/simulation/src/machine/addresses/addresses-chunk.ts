import { Chunk } from '../../chunks/chunk.ts';

/** What is known of texts with addresses. */
export const addressed = new Chunk(() => import('./addressed-texts.ts'));
