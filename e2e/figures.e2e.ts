import {
  expectNoSidewaysScroll,
  openFigure,
  paths,
  saidLine,
  scales,
  shownBy,
  stepped,
} from './support/figures.ts';
import { expect, test } from './support/test.ts';

const [stepper, collector, arena] = stepped;
const languages = [
  { root: '', open: 'the name a now refers to a new list.', freed: 'frees it at once' },
  { root: 'zh-cn/', open: '名字 a 引用一个新的 list。', freed: '立即释放它' },
] as const;

for (const { root } of languages) {
  for (const each of stepped) {
    test(`${root}${each.lesson}: the keyboard goes through the figure, and back the same way`, async ({
      page,
    }) => {
      const figure = await openFigure(page, each, root);
      const slider = figure.getByRole('slider');
      await slider.focus();
      await page.keyboard.press('Home');
      await expect(slider).toHaveValue('0');
      const forward = [await shownBy(figure)];
      for (let step = 1; step <= 6; step += 1) {
        await page.keyboard.press('ArrowRight');
        await expect(slider).toHaveValue(String(step));
        forward.push(await shownBy(figure));
      }
      expect(new Set(forward.map(([said]) => said)).size, 'sentences').toBeGreaterThan(2);
      await page.keyboard.press('End');
      await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Home');
      await expect(slider).toHaveValue('0');
      expect(await shownBy(figure)).toEqual(forward[0]);
      for (let step = 1; step <= 6; step += 1) await page.keyboard.press('ArrowRight');
      for (let step = 5; step >= 0; step -= 1) {
        await page.keyboard.press('ArrowLeft');
        await expect(slider).toHaveValue(String(step));
        expect(await shownBy(figure)).toEqual(forward[step]);
      }
    });
  }

  test(`${root}finding-leaks: up and down pick a chain, which is told and lit`, async ({
    page,
  }) => {
    const figure = await openFigure(page, paths, root);
    const chains = figure.locator('.paths').getByRole('button');
    expect(await chains.count()).toBe(2);
    await chains.first().focus();
    const first = await shownBy(figure);
    await page.keyboard.press('ArrowDown');
    await expect(chains.last()).toBeFocused();
    await expect(chains.last()).toHaveAttribute('aria-pressed', 'true');
    await expect(chains.first()).toHaveAttribute('aria-pressed', 'false');
    const second = await shownBy(figure);
    expect(second[0]).not.toBe(first[0]);
    expect(second.slice(1)).not.toEqual(first.slice(1));
    await page.keyboard.press('ArrowDown');
    await expect(chains.last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(chains.first()).toBeFocused();
    expect(await shownBy(figure)).toEqual(first);
  });
}

for (const { root, open, freed } of languages) {
  test(`${root}the stepper opens at the first object, also without scripts, and ends with its death`, async ({
    browser,
    page,
  }) => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const still = await without.newPage();
    await still.goto(`${test.info().project.use.baseURL}${root}lessons/${stepper.lesson}/`);
    const figure = still.locator('figure', { has: still.locator(stepper.part) });
    await expect(saidLine(figure)).toContainText(open);
    const printed = await figure.locator('svg.heap').first().innerHTML();
    await without.close();

    const alive = await openFigure(page, stepper, root);
    await expect(saidLine(alive)).toContainText(open);
    await expect(alive.getByRole('slider')).toHaveValue('2');
    expect(await alive.locator('svg.heap').first().locator('.text').count()).toBe(1);
    expect(printed).toContain('list 1');
    await alive.getByRole('slider').press('End');
    await expect(saidLine(alive)).toContainText(`list 1`);
    await expect(saidLine(alive)).toContainText(freed);
  });
}

test('each phase can be chosen, and every node is told by its number', async ({ page }) => {
  const figure = await openFigure(page, collector);
  const said = saidLine(figure);
  const numbers = new Set<string>();
  const slider = figure.getByRole('slider');
  const last = Number(await slider.getAttribute('max'));
  await slider.press('Home');
  for (let step = 1; step <= last; step += 1) {
    await slider.press('ArrowRight');
    const text = await said.innerText();
    expect(text).not.toMatch(/\ba Node\b/);
    for (const [node] of text.matchAll(/Node \d/g)) {
      numbers.add(node);
      await expect(figure.locator('svg.heap text:visible', { hasText: node })).toHaveCount(1);
    }
  }
  expect([...numbers].sort()).toEqual(['Node 1', 'Node 2', 'Node 3']);
  const subtract = figure.getByRole('button', { name: 'Subtract inner references' });
  await subtract.press('Enter');
  await expect(subtract).toHaveAttribute('aria-current', 'step');
  await expect(said).toContainText('takes from the copies');
});

test('the arena map opens a pool and a block with Enter, and Escape goes back to its place', async ({
  page,
}) => {
  const figure = await openFigure(page, arena);
  await figure.getByRole('slider').press('End');
  const pools = figure.getByRole('group', { name: 'Pools', exact: false }).getByRole('button');
  await pools.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(pools.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(pools.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const blocks = figure.locator('.blocks').getByRole('button');
  const opened = await blocks.evaluateAll((all) =>
    all.findIndex((one) => one === document.activeElement),
  );
  expect(opened).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(blocks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(blocks).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(blocks.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pools.first()).toBeFocused();
});

test('the space bar plays and pauses the stepper, which stops at the end', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const figure = await openFigure(page, stepper);
  await page.clock.pauseAt(3_600_000);
  const slider = figure.getByRole('slider');
  const play = figure.getByRole('button', { name: 'Play' });
  const pause = figure.getByRole('button', { name: 'Pause' });
  await slider.press('Home');
  await slider.press(' ');
  await expect(pause).toBeVisible();
  await expect(slider).toHaveValue('1');
  await page.clock.runFor(1300);
  await expect(slider).toHaveValue('2');
  await slider.press(' ');
  await expect(play).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(slider).toHaveValue('2');

  await slider.press(' ');
  await page.clock.runFor(60_000);
  await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
  await expect(play).toBeVisible();
  await expect(play).toBeDisabled();
});

test('the step button keeps the keyboard’s place at both ends', async ({ page }) => {
  const figure = await openFigure(page, stepper);
  const step = figure.getByRole('button', { name: 'Step', exact: true });
  const slider = figure.getByRole('slider');
  const last = (await slider.getAttribute('max')) ?? '';
  await step.focus();
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Enter');
  await expect(slider).toHaveValue(last);
  await expect(step).toBeDisabled();
  await expect(step).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveValue(String(Number(last) - 1));
});

test('new things appear by a motion, where motion is welcome', async ({ page }) => {
  const figure = await openFigure(page, stepper);
  await expect(figure.locator('svg .new:visible').first()).toHaveCSS('animation-name', /appear/);
});

test.describe('where motion is not welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves and nothing plays', async ({ page }) => {
    const figure = await openFigure(page, stepper);
    const slider = figure.getByRole('slider');
    await expect(figure.getByRole('button', { name: 'Play' })).toHaveCount(0);
    await slider.press(' ');
    await expect(slider).toHaveValue('2');
    await slider.press('Home');
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await expect(figure.locator('svg .new:visible').first()).toHaveCSS('animation-name', 'none');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const each of stepped) {
    test(`${each.lesson}: a touch on the timeline goes there`, async ({ page }) => {
      const figure = await openFigure(page, each);
      const slider = figure.getByRole('slider');
      const box = await slider.boundingBox();
      if (!box) throw new Error('the timeline has no box');
      await slider.tap({ position: { x: box.width - 4, y: box.height / 2 } });
      await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
      const end = await saidLine(figure).innerText();
      await slider.tap({ position: { x: 4, y: box.height / 2 } });
      await expect(slider).toHaveValue('0');
      await expect(saidLine(figure)).not.toHaveText(end);
    });
  }
});

for (const width of [390, 360, 320]) {
  test(`at ${width} pixels each figure has its narrow drawing, and nothing runs over`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const each of [...stepped, paths]) {
      const figure = await openFigure(page, each);
      const sliders = figure.getByRole('slider');
      const keys = (await sliders.count()) > 0 ? ['Home', 'ArrowRight', 'ArrowRight', 'End'] : [''];
      for (const key of keys) {
        if (key) await sliders.press(key);
        await expectNoSidewaysScroll(page);
        await expect(figure.locator('.heap > .wide:visible')).toHaveCount(0);
        if (width >= 360) {
          const smallest = Math.min(...(await scales(figure)));
          expect(smallest, `${each.lesson}: scale of a drawing`).toBeGreaterThan(0.999);
        }
      }
    }
  });
}
