import { Chunk } from '../chunks/chunk.ts';

/** Weak references: making them, and what becomes of them when an object dies. */
export const weakrefs = new Chunk(() => import('./weakrefs-code.ts'), 'weakref');
