import { expect, type Page } from '@playwright/test';

/** Scrolls every figure and exercise into view and waits until each has come to life. */
export async function hydrateAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    // An island has no box of its own: its first element does.
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await expect(island).not.toHaveAttribute('ssr');
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}
