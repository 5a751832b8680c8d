import type { Locator } from '@playwright/test';
import { heapLensText } from '#text/heap-lens.ts';
import { heapViewText } from '#text/heap-view.ts';
import { locales } from '#text/locale.ts';
import { objectLifeText } from '#text/object-life.ts';
import { expectNoSidewaysScroll, openFigure, saidLine, stepped } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect, test } from './support/test.ts';

// To look through a whole figure for what keeps anyone out takes long on a busy machine.
test.setTimeout(180_000);

const [stepper] = stepped;

/** The buttons over the cards of the drawing that is seen. */
const cardsOf = (figure: Locator, locale: (typeof locales)[number] = 'en') =>
  figure
    .locator('svg.heap:visible')
    .getByRole('group', { name: heapViewText[locale].pick })
    .getByRole('button');

for (const locale of locales) {
  const text = objectLifeText[locale];
  test(`${locale}: one object is followed by keyboard, and asked when it dies and who raised its count`, async ({
    page,
  }) => {
    const figure = await openFigure(page, stepper, locale === 'en' ? '' : `${locale}/`);
    const slider = figure.getByRole('slider');
    await slider.press('Home');
    for (let step = 0; step < 3; step += 1) await slider.press('ArrowRight');
    const cards = cardsOf(figure, locale);
    await expect(cards).toHaveCount(2);
    await cards.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(cards.last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(cards.first()).toHaveAttribute('aria-pressed', 'true');
    const panel = figure.getByRole('group', { name: text.label });
    const told = panel.getByRole('status');
    await expect(panel).toContainText('list 1');

    await panel.getByRole('button', { name: text.questions.died }).press('Enter');
    await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
    await expect(told).toContainText(text.at(8, 9));
    await expect(saidLine(figure)).toContainText('list 1');
    await panel.getByRole('button', { name: text.questions.raised }).press('Enter');
    await expect(slider).toHaveValue('3');
    await expect(told).toContainText('2 → 3');
    await panel.getByRole('button', { name: text.questions.lowered }).press('Enter');
    await expect(told).toContainText(locale === 'en' ? 'before this step' : '这一步之前');
    await panel.getByRole('button', { name: text.questions.born }).press('Enter');
    await expect(slider).toHaveValue('2');

    const changes = panel.getByRole('list').getByRole('button');
    await expect(changes).toHaveCount(6);
    await changes.nth(4).press('Enter');
    await expect(slider).toHaveValue('6');
    await expect(changes.nth(4)).toHaveAttribute('aria-current', 'step');
    await panel.getByRole('button', { name: text.stop }).press('Enter');
    await expect(panel).toHaveCount(0);
  });
}

test('arrows, Home and End go through time from a card too; the space bar follows it', async ({
  page,
}) => {
  const figure = await openFigure(page, stepper);
  const slider = figure.getByRole('slider');
  await cardsOf(figure).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('3');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press(' ');
  await expect(cardsOf(figure).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(slider).toHaveValue('2');
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
});

test('types are filtered and contents hidden, and stay so while the program steps', async ({
  page,
}) => {
  const text = heapLensText.en;
  const figure = await openFigure(page, stepper);
  const slider = figure.getByRole('slider');
  await slider.press('ArrowRight');
  const cards = cardsOf(figure);
  await expect(cards).toHaveCount(2);
  const places = () =>
    figure
      .locator('svg.heap:visible .card rect.body')
      .evaluateAll((all) => all.map((rect) => ['x', 'y'].map((name) => rect.getAttribute(name))));
  await cards.last().click();
  const before = await places();
  await figure.getByRole('button', { name: objectLifeText.en.collapse }).click();
  await expect(figure.locator('svg.heap:visible .card')).toHaveCount(2);
  await figure.getByText(text.summary(0, 1)).click();
  await expect(figure.getByRole('button', { name: text.expand('list 2') })).toBeVisible();
  expect(await places(), 'nothing moves').toEqual(before);
  const arrows = figure.locator('svg.heap:visible > g > path');
  await expect(arrows).toHaveCount(2);
  await figure.getByRole('button', { name: text.expand('list 2') }).click();
  await expect(arrows).toHaveCount(4);

  await figure.getByRole('button', { name: 'list', exact: true }).click();
  await expect(cards).toHaveCount(0);
  await slider.press('ArrowRight');
  await expect(slider).toHaveValue('4');
  await expect(cards).toHaveCount(0);
  await figure.getByRole('button', { name: text.all }).click();
  await expect(cards).toHaveCount(2);
});

test('what follows an object is open to everyone, narrow too, and not loaded before', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const figure = await openFigure(page, stepper);
  const late = () => loaded.filter((url) => /(LifePanel|LensBar|HeapMap)[^/]*\.js/.test(url));
  expect(late()).toEqual([]);
  await cardsOf(figure).first().press('Enter');
  await expect(figure.getByRole('group', { name: objectLifeText.en.label })).toContainText(
    'list 1',
  );
  expect(late()).toHaveLength(1);
  await figure.getByText(heapLensText.en.summary(0, 0)).click();
  await expect(figure.getByRole('button', { name: 'list', exact: true })).toBeVisible();
  await expectOpenToEveryone(page, '.stepper');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
});
