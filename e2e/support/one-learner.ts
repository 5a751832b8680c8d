import { test as base } from './test.ts';
import type { Page } from '@playwright/test';

/**
 * `test` with one page for all tests made with it, in a browser that is nobody else's: what one
 * test leaves behind, the next one finds. They have to run in one worker, one after the other.
 */
export function oneLearner() {
  let shared: Page | undefined;
  const test = base.extend({
    page: async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      shared ??= await (await browser.newContext({ baseURL })).newPage();
      await use(shared);
    },
    context: async ({ page }, use) => {
      await use(page.context());
    },
  });
  return { test, leave: () => shared?.context().close() };
}
