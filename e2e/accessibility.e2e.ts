import { AxeBuilder } from '@axe-core/playwright';
import { hydrateAll } from './support/islands.ts';
import { allPages } from './support/sitemap.ts';
import { expect, test } from './support/test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of allPages()) {
  test(`/${path} is open to everyone, light and dark, and fits a narrow window`, async ({
    page,
  }) => {
    await page.goto(path);
    await hydrateAll(page);
    expect(await faults(new AxeBuilder({ page }).withTags(standards)), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withRules('color-contrast')), 'dark').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels past a window of 320').toBeLessThanOrEqual(0);
  });
}

/** Each rule broken, with the elements that break it. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
