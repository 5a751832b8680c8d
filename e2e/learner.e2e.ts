import { hydrateAll } from './support/islands.ts';
import { expect, test } from './support/test.ts';

// Real CPython takes seconds to start, more on a busy machine.
test.setTimeout(180_000);

const words = [
  {
    root: './',
    begin: 'Begin with lesson 1',
    notYet: 'Not yet.',
    why: 'While getrefcount runs, its argument refers to the list too',
    right: 'Right.',
    simulate: 'Run in the simulation',
    run: 'Run in real CPython 3.14.2',
    agree: '3 lines, 3 agree.',
    progress: 'Progress',
    solved: 'Solved',
    moved: 'del a',
  },
  {
    root: 'zh-cn/',
    begin: '从第 1 课开始',
    notYet: '还不对。',
    why: '运行的时候，它的参数也引用着列表',
    right: '答对了。',
    simulate: '在模拟器中运行',
    run: '在真正的 CPython 3.14.2 中运行',
    agree: '共 3 行，3 行一致。',
    progress: '进度',
    solved: '已完成',
    moved: 'del a',
  },
] as const;

for (const say of words) {
  test(`${say.root}: open, read, step, answer, run real CPython, come back later`, async ({
    context,
    page,
  }) => {
    await page.goto(say.root);
    await page.getByRole('link', { name: say.begin }).click();
    await page.waitForURL('**/lessons/a-name-is-a-tag/');
    await page.goto(`${say.root}lessons/reference-counting/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await hydrateAll(page);

    const figure = page.locator('figure', { has: page.locator('.timeline') }).first();
    const timeline = figure.getByRole('slider');
    const said = figure.locator('.said');
    await timeline.focus();
    await page.keyboard.press('Home');
    const before = await said.innerText();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(say.moved);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(said).toHaveText(before);

    const card = page.locator('#exercise-two-names-one-list');
    await card.getByRole('textbox').fill('2');
    await page.keyboard.press('Enter');
    await expect(card.locator('[data-verdict]')).toContainText(say.notYet);
    await expect(card.locator('[data-verdict]')).toContainText(say.why);
    await card.getByRole('textbox').fill('3');
    await page.keyboard.press('Enter');
    await expect(card.locator('[data-verdict]')).toContainText(say.right);

    const runner = page.locator('figure', { hasText: 'count_local' });
    await runner.getByRole('button', { name: say.simulate }).click();
    await runner.getByRole('button', { name: say.run }).click();
    await expect(runner.getByText(say.agree)).toBeVisible({ timeout: 120_000 });

    const header = page.getByRole('banner');
    await header.getByRole('link', { name: say.progress, exact: true }).click();
    const mark = '[data-exercise-progress="two-names-one-list"]';
    await expect(page.locator(mark)).toHaveText(say.solved);
    await page.close();

    const later = await context.newPage();
    await later.goto(say.root);
    await expect(later.locator('[data-lesson-progress="reference-counting"]')).toContainText('1');
    await later.goto(`${say.root}lessons/reference-counting/`);
    await hydrateAll(later);
    await expect(later.locator('#exercise-two-names-one-list .solved')).toBeVisible();
  });
}
