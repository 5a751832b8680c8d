import { expect, type Locator, type Page } from '@playwright/test';
import { hydrateAll } from './islands.ts';

/** The figures that are stepped through, with the lesson of each and a part that only it has. */
export const stepped = [
  { lesson: 'reference-counting', part: '.stepper' },
  { lesson: 'garbage-collector', part: '.phases' },
  { lesson: 'memory-pools', part: '.arena-map' },
  { lesson: 'saving-memory', part: '.peak-chart' },
] as const;

/** The lesson with the figure of reference paths, and the part that only that figure has. */
export const paths = { lesson: 'finding-leaks', part: '.paths' } as const;

/** Opens a lesson and gives its figure that has `part`, alive. `root` is empty or a language's prefix. */
export async function openFigure(
  page: Page,
  { lesson, part }: { readonly lesson: string; readonly part: string },
  root = '',
): Promise<Locator> {
  await page.goto(`${root}lessons/${lesson}/`);
  await hydrateAll(page);
  const figure = page.locator('figure', { has: page.locator(part) });
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** The line of a figure that says what happened; a screen reader hears it. */
export function saidLine(figure: Locator): Locator {
  return figure.locator('.said[aria-live="polite"]');
}

/** What a figure shows: its drawings, as they are in the page, and what is said. */
export async function shownBy(figure: Locator): Promise<string[]> {
  const drawings = figure.locator('svg:visible');
  return [
    await saidLine(figure).innerText(),
    // Element by element, since an element made anew may have its attributes in another order.
    ...(await drawings.evaluateAll((all) =>
      all.map((svg) =>
        [svg, ...svg.querySelectorAll('*')]
          .map((element) => {
            const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
            const text = element.childElementCount === 0 ? (element.textContent ?? '') : '';
            return [element.tagName, ...attributes.sort(), text].join(' ');
          })
          .join('\n'),
      ),
    )),
  ];
}

/** How much each visible drawing of a figure that has text is scaled; 1 is full size. */
export async function scales(figure: Locator): Promise<number[]> {
  return figure
    .locator('svg:visible', { has: figure.page().locator('text') })
    .evaluateAll((all) =>
      all.flatMap((svg) => (svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 0) : [])),
    );
}

/** Fails if the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, 'pixels past the window').toBeLessThanOrEqual(0);
}
