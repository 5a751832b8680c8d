import { labsText } from '#text/labs.ts';
import { locales } from '#text/locale.ts';
import { memoryLabText } from '#text/memory-lab.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { choice, linkOf, openLab, runLab, writeInto } from './support/labs.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect as expectSoon, test } from './support/test.ts';

// A run in the simulation takes seconds on a busy machine.
test.setTimeout(120_000);
const expect = expectSoon.configure({ timeout: 40_000 });

for (const locale of locales) {
  test(`${locale}: the memory lab shows a recorded run at once, and runs the reader’s when asked`, async ({
    page,
  }) => {
    const text = memoryLabText[locale];
    const figure = await openLab(page, 'memory', locale);
    await expect(figure.locator('.memory-map canvas')).toBeVisible();
    await writeInto(figure, text.program, 'kept = [bytes(500) for n in range(9)]\nkept.clear()\n');
    await expect(figure.getByText(text.stale)).toBeVisible();
    await runLab(figure, locale);
    await expect(figure.getByText(text.done)).toBeVisible();
    const slider = figure.getByRole('slider');
    await slider.press('Home');
    const before = await figure.locator('.step').innerText();
    await slider.press('ArrowRight');
    await expect(figure.locator('.step')).not.toHaveText(before);
    await choice(figure, labsText[locale].python).selectOption('cpython-3.12-64');
    await page.goto(await linkOf(figure, locale));
    await page.reload();
    await expect(page.getByText(labsText[locale].fromLink)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectOpenToEveryone(page, 'main');
  });
}
