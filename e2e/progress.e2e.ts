import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hydrateAll } from './support/islands.ts';
import { expect, test } from './support/test.ts';

async function solve(page: Page) {
  await page.goto('exercises/two-names-one-list/');
  await page.getByRole('textbox').fill('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
}
/** Waits until the database has confirmed the one answer, and the journal has let go of it. */
async function stored(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const open = indexedDB.open('heapscope');
        await new Promise((opened) => (open.onsuccess = opened));
        const counting = open.result.transaction('events').objectStore('events').count();
        await new Promise((counted) => (counting.onsuccess = counted));
        open.result.close();
        const journal = Object.keys(localStorage).filter((key) => key.includes('unsaved'));
        return { stored: counting.result, underWay: journal.length };
      }),
    )
    .toEqual({ stored: 1, underWay: 0 });
}
const mark = (page: Page) => page.locator('[data-exercise-progress="two-names-one-list"]');

test('what is solved shows on the progress page, on the map and in the header', async ({
  page,
}) => {
  await solve(page);
  await page.goto('progress/');
  await hydrateAll(page);
  await expect(mark(page)).toHaveText('Solved');
  await expect(page.locator('.site-header').getByRole('img', { name: /^1 of/ })).toBeVisible();
  await page.goto('./');
  await expect(page.locator('[data-lesson-progress="reference-counting"]')).toHaveText(/^1 of/);
});

test('progress is saved to a file, erased, and loaded again', async ({ page }) => {
  await solve(page);
  await page.goto('progress/');
  await hydrateAll(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^heapscope-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark(page)).toHaveText('Solved');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect(mark(page)).toHaveText('');

  const file = { name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Load from a file').setInputFiles(file);
  await expect(page.getByText('1 entry added, 0 were here already.')).toBeVisible();
  await expect(mark(page)).toHaveText('Solved');
});

test('a file that is no save changes nothing and says what to do', async ({ page }) => {
  await solve(page);
  await page.goto('progress/');
  await hydrateAll(page);
  const file = { name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.getByLabel('Load from a file').setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('not a saved progress of Heapscope');
  await expect(mark(page)).toHaveText('Solved');
});

test('an open tab notices what is solved in another', async ({ page, context }) => {
  await page.goto('progress/');
  await hydrateAll(page);
  await expect(page.locator('[data-health="stored"]')).toBeVisible();
  await solve(await context.newPage());
  await expect(mark(page)).toHaveText('Solved');
});

test('a browser that forbids storage is told so, and loses nothing on the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await solve(page);
  await page.getByRole('textbox').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This answer is not saved')).toBeVisible();
  await expect(page.locator('.solved')).toBeVisible();
  await page.goto('progress/');
  await hydrateAll(page);
  await expect(page.locator('[data-health="forbidden"]')).toContainText('Save your progress');
});

test('a full store is told, and everything can still be saved to a file', async ({ page }) => {
  await solve(page);
  // Else what the page left in its journal is unsaved too.
  await stored(page);
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  await page.reload();
  await expect(page.locator('.solved')).toBeVisible();
  await page.getByRole('textbox').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict="wrong"]')).toContainText('This answer is not saved');
  await expect(page.locator('.site-header').getByRole('img', { name: /1 entry/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my progress to a file' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    events: [{ answer: { text: '3' } }, { answer: { text: '2' } }],
  });

  await page.goto('progress/');
  await hydrateAll(page);
  const file = { name: 'save.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Load from a file').setInputFiles(file);
  await expect(page.locator('[data-health="full"]')).toContainText('1 entry is not saved');
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const saved = await readFile(await (await again).path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(JSON.parse(text));
});

test('a damaged entry is put aside, told, and in the saved file', async ({ page }) => {
  await solve(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heapscope');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          transaction.objectStore('events').put({ id: 'damaged', at: 7 });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => {
            reject(new Error('not damaged'));
          };
        };
      }),
  );
  await page.goto('progress/');
  await hydrateAll(page);
  await expect(page.locator('[data-set-aside="1"]')).toBeVisible();
  await expect(mark(page)).toHaveText('Solved');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as object;
  expect(saved).toHaveProperty('setAside', [{ id: 'damaged', at: 7 }]);
});

test('an answer is kept though the page is left before the database opens', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.pathname.startsWith('/exercises/'))
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await solve(page);
  await page.goto('progress/');
  await hydrateAll(page);
  await expect(mark(page)).toHaveText('Solved');
  await page.reload();
  await expect(mark(page)).toHaveText('Solved');
});
