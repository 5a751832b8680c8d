import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportText } from '#text/export.ts';
import { heapLensText } from '#text/heap-lens.ts';
import { heapMapText } from '#text/heap-map.ts';
import { heapViewText } from '#text/heap-view.ts';
import { locales } from '#text/locale.ts';
import { objectLifeText } from '#text/object-life.ts';
import { expectNoSidewaysScroll } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { openPlayground, pressRun, saidOf, write } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// To look through a whole figure for what keeps anyone out takes long on a busy machine.
test.setTimeout(180_000);

const many = `rows = [[number] for number in range(400)]
for row in rows:
    row.append(rows)
rows[0] = None
print(len(rows))
rows.clear()
`;

/** Opens the playground with a heap of many objects, just before its last line. */
async function openMap(page: Page, locale: (typeof locales)[number] = 'en') {
  await openPlayground(page, locale);
  await write(page, many);
  await pressRun(page, locale);
  const map = page.getByRole('application');
  await expect(map).toBeVisible();
  const slider = page.locator('.steps').getByRole('slider');
  await slider.press('End');
  await slider.press('ArrowLeft');
  return { map, slider, spoken: page.locator('.heap-map [aria-live]') };
}

for (const locale of locales) {
  test(`${locale}: more than 300 objects are a map, which the keyboard goes about in`, async ({
    page,
  }) => {
    const text = heapMapText[locale];
    const { map, slider, spoken } = await openMap(page, locale);
    await expect(map).toHaveAttribute('aria-label', /\d{3}/);
    const names = page.locator('.heap-map dl');
    await names.getByRole('button', { name: 'row', exact: true }).press('Enter');
    await expect(spoken).toContainText('list 401');
    const at = await slider.inputValue();
    await map.focus();
    await page.keyboard.press('Home');
    const first = await spoken.innerText();
    expect(first).not.toBe('');
    await page.keyboard.press('ArrowRight');
    await expect(spoken).not.toHaveText(first);
    await page.keyboard.press('ArrowLeft');
    await expect(spoken).toHaveText(first);
    await page.keyboard.press('ArrowDown');
    await expect(spoken).not.toHaveText(first);
    for (const key of ['+', '+', 'Shift+ArrowDown', '-', '0']) await page.keyboard.press(key);
    expect(await slider.inputValue(), 'these keys do not move in time').toBe(at);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: objectLifeText[locale].label });
    await panel.getByRole('button', { name: objectLifeText[locale].questions.died }).press('Enter');
    await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
    await expect(saidOf(page)).toContainText(locale === 'en' ? 'freed at once' : '随即被释放');

    await page.locator('.heap-map summary').click();
    await slider.press('ArrowLeft');
    const list = page.getByRole('listbox', { name: text.listLabel });
    const size = Number(await list.getByRole('option').first().getAttribute('aria-setsize'));
    expect(size).toBeGreaterThan(500);
    expect(await list.getByRole('option').count()).toBeLessThan(60);
    await list.focus();
    await page.keyboard.press('End');
    await expect(list.getByRole('option').last()).toHaveAttribute('aria-posinset', String(size));
    await page.keyboard.press('Enter');
    await expect(list.locator(`[aria-posinset="${String(size)}"]`)).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
}

/** How many colours a canvas shows. */
const coloursOf = (page: Page) =>
  page.locator('.heap-map canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
  });

test('the map is drawn, moves under the mouse, and an object picked on it is followed', async ({
  page,
}) => {
  const { map, slider } = await openMap(page);
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(1);
  const shown = () =>
    page
      .locator('.heap-map canvas')
      .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  const whole = await shown();
  await page.getByRole('button', { name: heapMapText.en.zoomIn }).click();
  await page.getByRole('button', { name: heapMapText.en.zoomIn }).click();
  await expect.poll(shown).not.toBe(whole);
  const near = await shown();
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 150, { steps: 4 });
  await page.mouse.up();
  await expect.poll(shown).not.toBe(near);
  const panel = page.getByRole('group', { name: objectLifeText.en.label });
  await expect(panel, 'a drag picks nothing').toHaveCount(0);

  const spoken = page.locator('.heap-map [aria-live]');
  await slider.press('End');
  await page.getByRole('button', { name: heapMapText.en.whole }).click();
  await page.getByRole('button', { name: heapMapText.en.changed }).click();
  await expect(spoken).toContainText(heapViewText.en.count(2, 400));
  await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(panel).toBeVisible();
});

test('a type that is hidden is off the map, and off its list', async ({ page }) => {
  const { map } = await openMap(page);
  const before = Number(/[\d,]+/.exec((await map.getAttribute('aria-label')) ?? '')?.[0]);
  await page.getByText(heapLensText.en.summary(0, 0)).click();
  await page.locator('.steps').getByRole('button', { name: 'list', exact: true }).click();
  await expect(map).not.toHaveAttribute('aria-label', heapMapText.en.label(before));
  const after = Number(/[\d,]+/.exec((await map.getAttribute('aria-label')) ?? '')?.[0]);
  expect(before - after).toBe(400);
});

test('the map is open to everyone, and fits a narrow window', async ({ page }) => {
  const { map } = await openMap(page);
  await map.press('Home');
  await page.locator('.heap-map summary').click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectOpenToEveryone(page, '.steps');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('a map is exported as it is seen, as SVG and as PNG', async ({ page }) => {
  await openMap(page);
  const text = exportText.en;
  const figure = page.locator('.steps');
  await figure.locator('summary', { hasText: text.export }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const svg = (await save(text.svg)).toString();
  expect(svg).toMatch(/<image [^>]*width="\d{3,}[^>]*href="data:image\/png;base64,[\w+/=]{2000,}"/);
  // Names stand beside the map, as text; what is pressed does not.
  expect(svg).toContain('>rows</text>');
  expect(svg).not.toContain(heapMapText.en.whole);
  const png = await save(text.png);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(10_000);
});
