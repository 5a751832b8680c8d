import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { markClaims } from './components/claim/mark-claims.ts';
import { linkTerms } from './components/glossary/link-terms.ts';
import { readTerms } from './components/glossary/read-terms.node.ts';
import { themeBeforePaint } from './components/site/theme-before-paint.ts';
import { tableAlignment, tableFrame } from './components/site/markdown-tables.ts';
import { stylesToClasses } from './components/site/token-class.ts';
import { servePyodide } from './src/cpython/serve-pyodide.node.ts';
import { serveToolsPack } from './src/cpython/tools-pack/serve-tools-pack.node.ts';
import { checkShipped } from './components/licence/check-shipped.node.ts';
import { authorsPreview } from './src/preview/authors-preview.ts';
import { basePath } from './src/tools/base-path.ts';
import { filesByRoot } from './src/tools/files-by-root.ts';
import { packageFiles } from './src/tools/package/package-files.ts';
import { searchIndex } from './src/tools/search-index.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: basePath(),
  trailingSlash: 'always',
  publicDir: './src/public',
  i18n: { locales: ['en', 'zh-cn'], defaultLocale: 'en' },
  integrations: [
    mdx(),
    svelte(),
    sitemap({
      // Frames are made to stand in other pages, and so are those that show one large; chapters repeat
      // their lessons, and the page that learning platforms open shows nothing by itself.
      filter: (page) => !/\/(embed|present|chapters)\/[a-z-]+\/$|\/lms\/$/.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-cn': 'zh-CN' } },
    }),
    themeBeforePaint,
    servePyodide(),
    serveToolsPack(),
    searchIndex,
    checkShipped,
    authorsPreview,
    packageFiles(basePath()),
  ],
  // Astro does not put the hashes of a lesson's inlined styles into the policy.
  build: { inlineStylesheets: 'never' },
  vite: {
    // So that a worker can leave until later what it may not need.
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: filesByRoot } } },
    // Scripts find each other by where they are, so that a copy of the site runs in any folder.
    experimental: {
      renderBuiltUrl: (_name, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    // Astro's own directive in each MDX file would be warned of, hundreds of times.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: {
    processor: satteri({
      mdastPlugins: [linkTerms(readTerms())],
      hastPlugins: [markClaims, tableAlignment, tableFrame],
    }),
    shikiConfig: { theme: 'css-variables', transformers: [stylesToClasses] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    },
  },
});
