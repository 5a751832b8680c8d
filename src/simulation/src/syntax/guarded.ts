export { readTry } from './try.ts';
export { readWith } from './with.ts';
