import { hydrateAll } from './support/islands.ts';
import { test } from './support/one-page.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { allPages } from './support/sitemap.ts';
import { expect } from './support/test.ts';

for (const path of allPages()) {
  test(`/${path} is open to everyone, light and dark, and fits a narrow window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await hydrateAll(page);
    await expectOpenToEveryone(page);

    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels past a window of 320').toBeLessThanOrEqual(0);
  });
}
