import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type StaticServer } from '../src/tools/serve/static-server.ts';
import { allPages } from './support/sitemap.ts';
import { expect, test } from './support/test.ts';

const base = '/courses/memory/';
const folder = mkdtempSync(join(tmpdir(), 'heapscope-hosting-'));
let server: StaticServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const build = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      env: { ...process.env, BASE_PATH: base, SITE_URL: 'https://heapscope.example' },
      encoding: 'utf8',
    },
  );
  expect(build.status, build.stderr + build.stdout).toBe(0);
  server = await serveFolder(folder, 0, base);
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a reader gets around below a path of its own', async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Begin with lesson 1' }).click();
  await expect(page).toHaveURL(/\/courses\/memory\/lessons\/[a-z-]+\/$/);
  const lesson = new URL(page.url()).pathname.slice(base.length);

  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`${server.url}zh-cn/${lesson}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${server.url}${lesson}`);

  await page.getByRole('link', { name: 'Heapscope, start page' }).click();
  await expect(page).toHaveURL(server.url);
});

test('an exercise has an address of its own, and keeps its fragment in the other language', async ({
  page,
}) => {
  const [exercise = ''] = allPages(folder, base).filter((path) => path.startsWith('exercises/'));
  await page.goto(`${server.url}${exercise}#place`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(`${server.url}zh-cn/${exercise}#place`);
});

test('every page names its address, its twin and its policy', async ({ page }) => {
  await page.goto(`${server.url}progress/`);
  const site = 'https://heapscope.example/courses/memory/';
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}progress/`);
  for (const [language, href] of [
    ['en', `${site}progress/`],
    ['zh-CN', `${site}zh-cn/progress/`],
    ['x-default', `${site}progress/`],
  ] as const) {
    await expect(page.locator(`link[hreflang="${language}"][rel=alternate]`)).toHaveAttribute(
      'href',
      href,
    );
  }
  for (const path of allPages(folder, base)) {
    const html = readFileSync(
      join(folder, path.endsWith('.html') ? path : `${path}index.html`),
      'utf8',
    );
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(html, path).not.toMatch(/<[a-z-]+ [^>]*\sstyle="/);
  }
});

test('an unknown address shows the way back, in both languages', async ({ page }) => {
  await page.goto(`${server.url}no/such/page/`);
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: '去课程目录' }).click();
  await expect(page).toHaveURL(`${server.url}zh-cn/map/`);
});
