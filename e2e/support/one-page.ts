import type { Page } from '@playwright/test';
import { test as base } from './test.ts';

/**
 * `test` with one page for all tests of a worker, for those that look at page after page and leave
 * nothing behind: the browser then keeps the scripts that they share, which halves their time.
 */
export const test = base.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ onePage }, use) => {
    await use(onePage.context());
  },
  page: async ({ onePage }, use) => {
    await use(onePage);
  },
});
