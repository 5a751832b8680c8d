import { expect, type Page } from '@playwright/test';

/** Scrolls every figure and exercise into view and waits until each has come to life. */
export async function hydrateAll(page: Page): Promise<void> {
  const islands = await page.locator('astro-island').all();
  for (const island of islands) {
    // An island has no box of its own: its first element does.
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
  }
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}
