import { exerciseText } from '#text/exercise.ts';
import { collectorStepsText } from '#text/collector-steps.ts';
import { countTableText } from '#text/count-table.ts';
import { editReferencesText } from '#text/edit-references.ts';
import { findLeakText } from '#text/find-leak.ts';
import { locales } from '#text/locale.ts';
import { orderLinesText } from '#text/order-lines.ts';
import { placeBlocksText } from '#text/place-blocks.ts';
import { openExercise } from './support/exercise-card.ts';
import { expectNoFaults } from './support/open-to-everyone.ts';
import { expect, test } from './support/test.ts';

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = countTableText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: a table of counts is filled in by keys, marked, mended, and kept`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'two-in-the-album', prefix);
    const cell = (object: string, line: number) => card.getByLabel(words.cell(object, line));
    const verdict = card.locator('[data-verdict]');
    await cell('photo', 6).press('Enter');
    await expect(card.getByText(words.missing)).toBeVisible();
    await cell('photo', 6).focus();
    for (const count of ['1', '2', '1', '4', '1', '3', '1', '2', '1', '1', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expect(cell('photo', 7)).toHaveAttribute('aria-invalid', 'true');
    await expect(cell('photo', 8)).not.toHaveAttribute('aria-invalid');
    await expectNoFaults(page, 'a table with marks', { part: '#exercise-two-in-the-album' });

    await cell('photo', 7).fill('３');
    await expect(cell('photo', 7)).not.toHaveAttribute('aria-invalid');
    await page.reload();
    await expect(cell('photo', 7)).toHaveValue('３');
    await cell('photo', 7).press('Enter');
    await expect(verdict).toContainText(text.right);
    await expect(card.locator('.solved')).toBeVisible();
  });
}

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = orderLinesText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: lines are added, moved and taken out by keys, each time announced`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'tie-and-cut', prefix);
    const program = card.getByRole('list', { name: words.program });
    const verdict = card.locator('[data-verdict]');
    await card.getByRole('button', { name: text.check, exact: true }).click();
    await expect(card.getByText(words.missing)).toBeVisible();
    for (const line of [
      'album = Album()',
      'photo = Photo()',
      'album.cover = photo',
      'photo.album = None',
      'photo.album = album',
      'del album',
      'del photo',
    ]) {
      await card.getByRole('button', { name: words.add(line), exact: true }).press('Enter');
    }
    await card.getByRole('button', { name: text.check, exact: true }).press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expectNoFaults(page, 'lines in order', { part: '#exercise-tie-and-cut' });

    const cut = card.getByRole('button', { name: words.placed('photo.album = None', 4, 7) });
    await cut.press('Enter');
    const lifted = words.lifted('photo.album = None');
    await expect(card.getByRole('status').filter({ hasText: lifted })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    const moved = words.moved('photo.album = None', 5, 7);
    await expect(card.getByRole('status').filter({ hasText: moved })).toHaveCount(1);
    await expect(
      card.getByRole('button', { name: words.placed('photo.album = None', 5, 7) }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    const removed = words.removed('del photo');
    await expect(card.getByRole('status').filter({ hasText: removed })).toHaveCount(1);
    await page.reload();
    await expect(program.getByRole('listitem')).toHaveCount(6);
    await card.getByRole('button', { name: words.up('del album') }).press('Enter');
    await expect(card.getByRole('button', { name: words.up('del album') })).toBeFocused();
    await card.getByRole('button', { name: words.placed('del album', 5, 6) }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(card.getByRole('button', { name: words.placed('del album', 4, 6) })).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await card.getByRole('button', { name: text.check, exact: true }).press('Enter');
    await expect(verdict).toContainText(text.right);
  });
}

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = findLeakText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: the reference that keeps an object is picked by keys, and lit`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'the-page-that-stays', prefix);
    const verdict = card.locator('[data-verdict]');
    const check = card.getByRole('button', { name: text.check, exact: true });
    await check.click();
    await expect(card.getByText(words.missing)).toBeVisible();
    await card.getByRole('radio', { name: /^history / }).focus();
    await page.keyboard.press('Space');
    await expect(card.getByRole('radio', { name: /^history / })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expectNoFaults(page, 'a heap to search', { part: '#exercise-the-page-that-stays' });
    while (!(await card.getByRole('radio', { name: /^history\[1\] / }).isChecked())) {
      await page.keyboard.press('ArrowDown');
    }
    await page.reload();
    await expect(card.getByRole('radio', { name: /^history\[1\] / })).toBeChecked();
    await check.press('Enter');
    await expect(verdict).toContainText(text.right);
  });
}

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = collectorStepsText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: a collection is done by hand, cell by cell`, async ({ page }) => {
    const card = await openExercise(page, 'two-rings-at-the-bridge', prefix);
    const verdict = card.locator('[data-verdict]');
    const left = (place: number) =>
      card.getByLabel(words.cell(`Station ${String(place)}`, 'subtract'), { exact: true });
    const lost = (place: number) =>
      card.getByLabel(words.cell(`Station ${String(place)}`, 'unreachable'), { exact: true });
    await left(1).focus();
    for (const keys of ['1', 'n', '1', 'y', '0', 'y', '0', 'y']) {
      const choice = keys === 'y' ? words.yes : keys === 'n' ? words.no : null;
      if (choice === null) await page.keyboard.type(keys);
      else await page.locator(':focus').selectOption({ label: choice });
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expect(left(2)).toHaveAttribute('aria-invalid', 'true');
    await expect(lost(2)).toHaveAttribute('aria-invalid', 'true');
    await expect(lost(3)).not.toHaveAttribute('aria-invalid');
    await expectNoFaults(page, 'a collection with marks', {
      part: '#exercise-two-rings-at-the-bridge',
    });
    await left(2).fill('0');
    await lost(2).selectOption('no');
    await page.reload();
    await expect(left(2)).toHaveValue('0');
    await left(2).press('Enter');
    await expect(verdict).toContainText(text.right);
  });
}

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = editReferencesText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: references are added and removed by keys, each time announced`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'from-chain-to-ring', prefix);
    const verdict = card.locator('[data-verdict]');
    const said = (sentence: string) => card.getByRole('status').filter({ hasText: sentence });
    const check = card.getByRole('button', { name: text.check, exact: true });
    const add = card.getByRole('button', { name: words.add });
    await check.click();
    await expect(card.getByText(words.nothingDone)).toBeVisible();
    await card.getByRole('button', { name: words.remove('A', 'B') }).press('Enter');
    await expect(said(words.removed('A', 'B', 0))).toHaveCount(1);
    await expect(card.getByRole('button', { name: words.remove('B', 'C') })).toBeFocused();
    await check.press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expectNoFaults(page, 'references to edit', { part: '#exercise-from-chain-to-ring' });

    await card.getByLabel(words.from, { exact: true }).selectOption('C');
    await card.getByLabel(words.to, { exact: true }).selectOption('B');
    await add.press('Enter');
    await expect(said(words.added('C', 'B', 1))).toHaveCount(1);
    await add.press('Enter');
    await expect(said(words.there('C', 'B'))).toHaveCount(1);
    await page.reload();
    await expect(card.getByText(words.changes(2, 3))).toBeVisible();
    await check.press('Enter');
    await expect(verdict).toContainText(text.right);
  });
}

for (const locale of locales) {
  const text = exerciseText[locale];
  const words = placeBlocksText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;

  test(`${locale}: it is foretold where blocks land, and brought about that pools are empty`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'where-do-they-land', prefix);
    const request = (number: number, bytes: number) =>
      card.getByLabel(words.request(number, bytes), { exact: true });
    const verdict = card.locator('[data-verdict]');
    const check = card.getByRole('button', { name: text.check, exact: true });
    await check.click();
    await expect(card.getByText(words.choosePlaces)).toBeVisible();
    await request(1, 48).selectOption(words.place(1, 2));
    await request(2, 40).selectOption(words.anew);
    await request(3, 48).selectOption(words.place(1, 7));
    await check.press('Enter');
    await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
    await expect(request(1, 48)).toHaveAttribute('aria-invalid', 'true');
    await expect(request(3, 48)).not.toHaveAttribute('aria-invalid');
    await expectNoFaults(page, 'blocks to place', { part: '#exercise-where-do-they-land' });
    await request(1, 48).selectOption(words.place(1, 5));
    await request(2, 40).selectOption(words.place(1, 2));
    await check.press('Enter');
    await expect(verdict).toContainText(text.right);

    const groups = await openExercise(page, 'empty-two-pools', prefix);
    await groups.getByRole('checkbox', { name: 'red' }).press('Space');
    await groups.getByRole('checkbox', { name: 'blue' }).press('Space');
    await groups.getByRole('checkbox', { name: 'green' }).press('Space');
    const button = groups.getByRole('button', { name: text.check, exact: true });
    await button.press('Enter');
    await expect(groups.getByText(words.tooMany(2))).toBeVisible();
    await groups.getByRole('checkbox', { name: 'red' }).press('Space');
    await groups.getByRole('checkbox', { name: 'blue' }).press('Space');
    await groups.getByRole('checkbox', { name: 'yellow' }).press('Space');
    await expectNoFaults(page, 'groups to free', { part: '#exercise-empty-two-pools' });
    await page.reload();
    await expect(groups.getByRole('checkbox', { name: 'yellow' })).toBeChecked();
    await button.press('Enter');
    await expect(groups.locator('[data-verdict]')).toContainText(text.right);
  });
}

test('a page sends the part of its own kind, and the simulation only when it is asked', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  const card = await openExercise(page, 'where-do-they-land');
  const cards = () => scripts.filter((url) => /\/[A-Z]\w+Card\./.test(url));
  expect(cards().filter((url) => !/\/(PlaceBlocks|Exercise)Card\./.test(url))).toEqual([]);
  expect(cards()).not.toEqual([]);
  expect(scripts.filter((url) => url.includes('simulation.worker'))).toEqual([]);
  for (const select of await card.getByRole('combobox').all()) await select.selectOption('new');
  await card.getByRole('button', { name: exerciseText.en.check, exact: true }).click();
  await expect(card.locator('[data-verdict]')).toBeVisible();
  expect(scripts.filter((url) => url.includes('simulation.worker'))).not.toEqual([]);
});
