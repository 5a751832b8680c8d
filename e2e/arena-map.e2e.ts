import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#text/locale.ts';
import { memoryMapText } from '#text/memory-map.ts';
import { playgroundText } from '#text/playground.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { openPlayground, pressRun, write } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// A run with its figures takes seconds on a busy machine.
test.setTimeout(120_000);

const shared = 'a = [None, None]\nb = a\nb = None\n';

/** Runs a program, or the example that is open, and opens the map of its memory. */
async function openMap(page: Page, source: string | null, locale: Locale = 'en'): Promise<Locator> {
  if (source !== null) await write(page, source);
  await pressRun(page, locale);
  const title = playgroundText[locale].pools;
  await page.locator('summary', { hasText: title }).first().click({ timeout: 60_000 });
  const map = page.locator('.memory-map');
  await expect(map.locator('.place')).not.toBeEmpty();
  return map;
}

const frameOf = (map: Locator) => map.getByRole('application');
const placeOf = (map: Locator) => map.locator('.place');

/** What is drawn. */
function drawing(map: Locator): Promise<string> {
  return map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

/** Waits until something else is drawn than before. */
async function expectRedrawn(map: Locator, before: string): Promise<void> {
  await expect.poll(() => drawing(map)).not.toBe(before);
}

test.describe('still', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('keys lead from the process to a byte and back, and each place is told', async ({
    page,
  }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    await map.getByRole('slider').press('Home');
    await map.getByRole('slider').press('ArrowRight');
    await frameOf(map).focus();
    const said = placeOf(map);
    await expect(said).toHaveAttribute('aria-live', 'polite');
    await expect(said).toContainText('The process: 1 arena of 1 MiB');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('Arena 0 at 0x7f3a40000000:');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('blocks of 64 bytes: 1 of 255 in use');
    await page.keyboard.press('Enter');
    await expect(said).toHaveText('Block 0, 64 bytes: an object: list.');
    await page.keyboard.press('Enter');
    await expect(said).toHaveText('Byte 0: _gc_next, bytes 0 to 7: not told.');
    // Eight bytes a row: past the collector's header lies the object itself.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(said).toHaveText('Byte 16: ob_refcnt, bytes 16 to 19: 1.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(said).toHaveText('Byte 25: ob_type, bytes 24 to 31: → the type list.');
    for (const place of ['Block 0, 64 bytes', 'Pool', 'Arena 0', 'The process']) {
      await page.keyboard.press('Escape');
      await expect(said).toContainText(place);
    }
  });

  test('fields hold what they hold at this step, with the header that lays them out', async ({
    page,
  }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    const slider = map.getByRole('slider');
    await slider.press('Home');
    await slider.press('ArrowRight');
    await frameOf(map).focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    const fields = map.getByRole('group', { name: 'The bytes of this block' });
    const row = (name: string) => fields.getByRole('row', { name, exact: false });
    await expect(row('ob_size')).toHaveText(/32–39\s*ob_size\s*2/);
    await expect(row('ob_refcnt')).toHaveText(/16–19\s*ob_refcnt\s*1/);
    await expect(fields).toContainText('Include/cpython/listobject.h: PyListObject');
    await slider.press('ArrowRight');
    await expect(row('ob_refcnt')).toHaveText(/ob_refcnt\s*2/);
    await slider.press('ArrowRight');
    await expect(row('ob_refcnt')).toHaveText(/ob_refcnt\s*1/);
  });

  test('nothing flies and nothing plays where motion is not welcome', async ({ page }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    await expect(map.getByRole('button', { name: 'Play' })).toHaveCount(0);
  });

  test('arenas fill, empty and go back to the system', async ({ page }) => {
    await openPlayground(page, 'en', '?example=memory-pools/arenas-come-and-go');
    await expect(page.locator('.cm-content')).toContainText('bytes(470)');
    const map = await openMap(page, null);
    const slider = map.getByRole('slider');
    await slider.press('End');
    await slider.press('ArrowLeft');
    await expect(map.locator('.step')).toContainText('gives back');
    await expect(map.locator('.step')).toContainText('An arena goes back to the system.');
    await expect(placeOf(map)).toContainText('The process: 2 arenas');
    await slider.press('ArrowLeft');
    await expect(placeOf(map)).toContainText('The process: 3 arenas');
  });

  test('buttons, drag, wheel and keys move the view', async ({ page }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    const frame = frameOf(map);
    await frame.scrollIntoViewIfNeeded();
    let before = await drawing(map);
    await map.getByRole('button', { name: 'Zoom in' }).click();
    await expectRedrawn(map, before);
    before = await drawing(map);
    const box = await frame.boundingBox();
    if (!box) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 3 });
    await page.mouse.up();
    await expectRedrawn(map, before);
    before = await drawing(map);
    await frame.focus();
    await page.mouse.wheel(0, -300);
    await expectRedrawn(map, before);
    before = await drawing(map);
    await page.keyboard.press('-');
    await expectRedrawn(map, before);
    before = await drawing(map);
    await page.keyboard.press('Shift+ArrowRight');
    await expectRedrawn(map, before);
    before = await drawing(map);
    await page.keyboard.press('Home');
    await expectRedrawn(map, before);
  });

  test('a click selects what it means, a path of buttons leads out', async ({ page }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    await frameOf(map).scrollIntoViewIfNeeded();
    const box = await frameOf(map).boundingBox();
    if (!box) throw new Error('the map has no box');
    await frameOf(map).dblclick({ position: { x: box.width / 2, y: box.height / 2 } });
    await expect(placeOf(map)).toContainText(/^Pool \d+: not cut off the arena yet\.$/);
    const path = map.getByRole('navigation', { name: 'Where you are' });
    await path.getByRole('button', { name: 'Arena 0' }).click();
    await expect(placeOf(map)).toContainText('Arena 0 at');
    await expect(path.getByRole('button')).toHaveText(['Process', 'Arena 0']);
  });

  for (const locale of ['en', 'zh-cn'] as const) {
    test(`${locale}: the map is open to everyone, light and dark, and fits a narrow window`, async ({
      page,
    }) => {
      await openPlayground(page, locale);
      const map = await openMap(page, shared, locale);
      await frameOf(map).focus();
      for (let times = 0; times < 4; times += 1) await page.keyboard.press('Enter');
      await expect(placeOf(map)).toContainText(locale === 'en' ? 'Byte 0' : '字节 0');
      await expect(frameOf(map)).toHaveAccessibleName(memoryMapText[locale].label);
      await expect(frameOf(map)).toHaveAccessibleDescription(memoryMapText[locale].keys);
      await expectOpenToEveryone(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  }
});

test('a run plays by itself, and stops at its end', async ({ page }) => {
  await openPlayground(page);
  const map = await openMap(page, shared);
  const slider = map.getByRole('slider');
  await slider.press('Home');
  await map.getByRole('button', { name: 'Play' }).click();
  await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
  await expect(map.getByRole('button', { name: 'Play' })).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('two fingers zoom', async ({ page }) => {
    await openPlayground(page);
    const map = await openMap(page, shared);
    await frameOf(map).scrollIntoViewIfNeeded();
    const box = await frameOf(map).boundingBox();
    if (!box) throw new Error('the map has no box');
    const before = await drawing(map);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 50, 80]) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await expectRedrawn(map, before);
  });
});
