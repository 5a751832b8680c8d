import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  publicDir: './src/public',
  i18n: { locales: ['en', 'zh-cn'], defaultLocale: 'en' },
  integrations: [mdx(), svelte(), sitemap()],
  security: { csp: true },
});
