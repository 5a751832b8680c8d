import type { Locator, Page } from '@playwright/test';
import { expectNoSidewaysScroll, openFigure, saidLine, stepped } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { cycle, openPlayground, pressRun, write } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// A run with its figures, and axe, take long on a busy machine.
test.setTimeout(120_000);

const [, collector] = stepped;

/** Opens the part in which the learner runs a collection, by keyboard. */
async function openByHand(figure: Locator, name: string): Promise<Locator> {
  await figure.getByRole('button', { name }).press('Enter');
  const hand = figure.locator('.by-hand');
  await expect(hand).toBeVisible();
  return hand;
}

/** Types the numbers of a phase, one object after the other, and hands them in with Enter. */
async function typeNumbers(page: Page, hand: Locator, numbers: readonly number[]): Promise<void> {
  await hand.getByRole('textbox').first().focus();
  for (const [at, number] of numbers.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(String(number));
  }
  await page.keyboard.press('Enter');
}

test('a wrong answer is told with what to look at, and can be tried again', async ({ page }) => {
  const figure = await openFigure(page, collector);
  const hand = await openByHand(figure, 'Run this collection by hand');
  const status = hand.getByRole('status');
  await typeNumbers(page, hand, [1, 2, 1, 1]);
  await expect(status).toHaveText('3 of 4 right.');
  const second = hand.getByRole('textbox', { name: 'Copy: Node 2' });
  await expect(second).toHaveAccessibleDescription(/Not so\. Look at the count in the corner/);
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await expect(hand.getByRole('button', { name: 'Next phase' })).toHaveCount(0);
  await typeNumbers(page, hand, [1, 1, 1, 1]);
  await expect(status).toHaveText('4 of 4 right. All right: the picture shows it.');
  await expect(second).toHaveAccessibleDescription(/Right\. Its count is 1/);
});

test('the keyboard runs a whole collection by hand, phase by phase', async ({ page }) => {
  const figure = await openFigure(page, collector);
  const hand = await openByHand(figure, 'Run this collection by hand');
  const heading = hand.getByRole('heading', { level: 4 });
  const copies = figure.locator('.fates tbody td:nth-of-type(2)');
  const next = async (title: string) => {
    await hand.getByRole('button', { name: 'Next phase' }).press('Enter');
    await expect(heading).toContainText(title);
    await expect(heading).toBeFocused();
  };
  await expect(copies).toHaveCount(0);
  await typeNumbers(page, hand, [1, 1, 1, 1]);
  await expect(copies).toHaveText(['1', '1', '1', '1']);

  await next('Subtract inner references');
  await typeNumbers(page, hand, [0, 0, 0, 1]);
  await expect(hand.locator('.verdict').first()).toContainText('.friend of Node 2. 1 − 1 = 0.');
  await expect(copies).toHaveText(['0', '0', '0', '1']);

  await next('Put aside');
  const tick = async (name: string) => hand.getByRole('checkbox', { name }).press(' ');
  for (const node of ['Node 1', 'Node 2']) await tick(node);
  await hand.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(hand.getByRole('checkbox', { name: 'Node 3' })).toHaveAccessibleDescription(
    /Not so\. Its copy is 0 when the collector comes to it/,
  );
  await tick('Node 3');
  await hand.getByRole('button', { name: 'Check' }).press('Enter');

  await next('Fetch back');
  await tick('Node 3');
  await hand.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(hand.getByRole('checkbox', { name: 'Node 3' })).toHaveAccessibleDescription(
    /Right\. list is reachable and refers to it/,
  );
  await expect(figure.locator('.fates').getByText('rescued')).toBeVisible();

  await next('Run finalizers');
  await hand.getByRole('button', { name: 'Check' }).press('Enter');
  await next('Clear and free');
  await hand.getByRole('button', { name: 'Show me' }).press('Enter');
  await expect(hand.getByRole('status')).toContainText('done by hand as CPython does it');
  await expect(figure.locator('.fates').getByText('freed')).toHaveCount(2);
});

test('zh-cn: by hand, in Chinese', async ({ page }) => {
  const figure = await openFigure(page, collector, 'zh-cn/');
  const hand = await openByHand(figure, '亲手运行这次回收');
  await typeNumbers(page, hand, [1, 1, 9, 1]);
  await expect(hand.getByRole('status')).toHaveText('4 个中答对 3 个。');
  await expect(hand.getByRole('textbox', { name: '副本: Node 3' })).toHaveAccessibleDescription(
    /不对。 看看卡片角上的引用计数/,
  );
});

test('a finalizer that keeps its object: it is finalized, resurrected, and never finalized again', async ({
  page,
}) => {
  await openPlayground(page, 'en', '?example=garbage-collector/second-life');
  await expect(page.locator('.cm-content')).toContainText('Phoenix');
  await pressRun(page);
  const part = page.locator('details', { hasText: 'Collections' });
  await part.locator('summary').first().click();
  const figure = part.locator('.plate');
  const slider = figure.getByRole('slider');
  await slider.focus();
  const heard: string[] = [];
  const last = Number(await slider.getAttribute('max'));
  for (let step = 0; step < last; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue(String(step + 1));
    heard.push(await saidLine(figure).innerText());
  }
  expect(heard.filter((said) => said.startsWith('The finalizer of a Phoenix'))).toHaveLength(1);
  expect(heard.filter((said) => said.includes('it is resurrected and lives on'))).toHaveLength(2);
  const row = figure.locator('.fates tr', { hasText: 'Phoenix' });
  await expect(row).toContainText('freed');
  await figure.getByText('The collections as a table').click();
  await figure.getByRole('button', { name: 'Go to collection 1' }).click();
  await figure.getByRole('button', { name: 'Clear and free' }).click();
  await expect(row).toContainText('finalizer ran → ✦ resurrected');
});

test('the generations are lanes over time, and survivors move on', async ({ page }) => {
  await openPlayground(page);
  await write(page, 'import gc\na = []\ngc.collect(0)\nb = [a]\ngc.collect(1)\ngc.collect()\n');
  await pressRun(page);
  await page.locator('details', { hasText: 'Collections' }).locator('summary').first().click();
  const lanes = page.getByRole('group', { name: 'Generations over time' });
  await lanes.getByText('The collections as a table').click();
  const cells = lanes.locator('tbody tr');
  await expect(cells.nth(0)).toContainText('1 from generation 0 to generation 1');
  await expect(cells.nth(1)).toContainText(
    '1 from generation 0 to generation 1, 2 from generation 1 to generation 2',
  );
  await lanes.getByRole('button', { name: 'Go to collection 2' }).press('Enter');
  await expect(lanes.locator('dl div').first()).toContainText('list 2');
  await expect(lanes.locator('dl div').nth(1)).toContainText('list 1');
});

test('3.14.2 has young and old spaces instead of generations', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('combobox', { name: 'Python' }).selectOption('3.14.2');
  await write(page, cycle);
  await pressRun(page);
  await page.locator('details', { hasText: 'Collections' }).locator('summary').first().click();
  const lanes = page.getByRole('group', { name: 'Generations over time' });
  await expect(lanes.locator('dt')).toHaveText([
    'Young',
    'Old, still to be looked at',
    'Old, visited',
  ]);
});

test.describe('open to everyone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the part that is run by hand, light and dark, and in a narrow window', async ({ page }) => {
    const figure = await openFigure(page, collector);
    const hand = await openByHand(figure, 'Run this collection by hand');
    await typeNumbers(page, hand, [1, 2, 1, 1]);
    await expect(hand.getByRole('status')).toHaveText('3 of 4 right.');
    await figure.getByText('The collections as a table').click();
    await expectOpenToEveryone(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
});
