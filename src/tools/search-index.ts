import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What is no text of a page: what is told only when asked for, figures, ways to other pages. */
const leftOut = [
  ...['template', 'noscript', 'astro-island', 'nav', '.visually-hidden'],
  ...['.to-playground', '.before', '.print-bar', '.claim-mark'],
];
/** Pagefind's own interfaces; the site has its own. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Astro integration: makes the index of the search, `pagefind/`, from the pages that were built. A
 * machine that Pagefind has no program for gets a site without it, whose search page says so.
 */
export const searchIndex: AstroIntegration = {
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const outputPath = join(folder, 'pagefind');
      try {
        const { index, errors } = await createIndex({ excludeSelectors: leftOut });
        if (!index) throw new Error(errors.join('; '));
        await index.addDirectory({ path: folder });
        await index.writeFiles({ outputPath });
        await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
        logger.info('the index of the search is made');
      } catch (error) {
        logger.warn(`the search has no index: ${String(error)}`);
      } finally {
        await close();
      }
    },
  },
};
