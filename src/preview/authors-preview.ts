import type { AstroIntegration } from 'astro';

/** Astro integration: `/preview/<lesson>/`, for authors; no part of a site that is built. */
export const authorsPreview: AstroIntegration = {
  name: 'authors-preview',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/preview/[lesson]',
        entrypoint: new URL('Preview.astro', import.meta.url),
      });
    },
  },
};
