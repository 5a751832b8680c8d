import { Chunk } from '../../chunks/chunk.ts';
import { addAttributeTable } from '../attribute-tables.ts';

/** What generators do, and `next`. */
export const generators = new Chunk(
  async () => {
    const code = await import('./generators.ts');
    addAttributeTable('generator', code.generatorAttributes);
    return code;
  },
  ({ words, comprehended }) => words.has('yield') || words.has('next') || comprehended.has('('),
);
