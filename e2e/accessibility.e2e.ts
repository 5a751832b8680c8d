import { AxeBuilder } from '@axe-core/playwright';
import { hydrateAll } from './support/islands.ts';
import { allPages } from './support/sitemap.ts';
import { expect, test } from './support/test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of allPages()) {
  test(`/${path} is open to everyone, light and dark`, async ({ page }) => {
    await page.goto(path);
    await hydrateAll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      const faults = violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
      }));
      expect(faults, colorScheme).toEqual([]);
    }
  });

  test(`/${path} fits a window 320 px wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await hydrateAll(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
