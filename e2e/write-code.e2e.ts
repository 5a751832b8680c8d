import { exerciseText } from '#text/exercise.ts';
import { locales } from '#text/locale.ts';
import { simulationText } from '#text/simulation.ts';
import { patience } from '#components/simulation-thread/simulation-thread.ts';
import { openExercise, programIn, writeProgram } from './support/exercise-card.ts';
import { holdWorker } from './support/hold-worker.ts';
import { expect, test } from './support/test.ts';

const photo = `class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
best = album[0]
`;
const unfinished = `${photo}print('not yet')\n`;

for (const locale of locales) {
  const text = exerciseText[locale];
  const prefix = locale === 'en' ? '' : `${locale}/`;
  const stillHeld = locale === 'en' ? 'Something still holds it' : '说明还有谁抓着它';
  const notNeeded = locale === 'en' ? 'cannot help here' : '在这里帮不上忙';

  test(`${locale}: each program gets the sentence it needs, and nothing is lost`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'let-go-of-the-photo', prefix);
    const check = card.getByRole('button', { name: text.check, exact: true });
    const verdict = card.locator('[data-verdict]');
    await check.click();
    await expect(verdict).toContainText(stillHeld);

    const { obstacle } = text;
    for (const [source, sentence] of [
      [`import gc\n${photo}del photo\ngc.collect()\nprint('done')`, notNeeded],
      [`${photo}del\nprint('done')`, obstacle['syntax-error'](8, 'SyntaxError: invalid syntax')],
      [`${photo}import threading\nprint('done')`, obstacle['not-modelled'](8, 'import threading')],
      [
        `${photo}del photo, bestt\nprint('done')`,
        obstacle.raised(8, "NameError: name 'bestt' is not defined. Did you mean: 'best'?"),
      ],
      [`${photo}while True: photo = album\nprint('done')`, obstacle.limit.effects(8)],
      [`${photo}numbers = list(range(10 ** 8))\nprint('done')`, obstacle.limit.objects(8)],
      [`${photo}while True: print('freed')\nprint('done')`, obstacle.limit.output(8)],
    ] as const) {
      await writeProgram(page, card, source);
      await check.click();
      await expect(verdict).toContainText(sentence);
      await expect(verdict).toHaveAttribute('data-verdict', 'wrong');
      expect(await programIn(card)).toBe(source);
    }
    await expect(card.locator('.solved')).toHaveCount(0);

    const right = `${photo}del photo, best\nalbum.clear()\nprint('done')`;
    await writeProgram(page, card, right);
    await check.click();
    await expect(verdict).toHaveAttribute('data-verdict', 'right');
    await page.reload();
    await expect(card.locator('.solved')).toBeVisible();
    await expect(card.getByRole('textbox')).toHaveValue(right);
  });

  test(`${locale}: a program that holds the simulation holds neither the page nor the learner`, async ({
    page,
  }) => {
    const card = await openExercise(page, 'let-go-of-the-photo', prefix);
    const check = card.getByRole('button', { name: text.check, exact: true });
    const words = simulationText[locale];
    await writeProgram(page, card, `${photo}print('done')`);
    await check.click();
    await expect(card.locator('[data-verdict]')).toContainText(stillHeld);
    await holdWorker(page);
    await writeProgram(page, card, unfinished);
    await check.click();
    await card.getByRole('button', { name: text.hint(0, 2) }).click();
    await expect(card.getByText(text.hintTitle(1), { exact: true })).toBeVisible();
    await expect(card.getByText(words.working)).toBeVisible();
    await card.getByRole('button', { name: words.stop, exact: true }).press('Enter');
    await expect(card.getByText(words.noAnswer.learner)).toBeVisible();
    await expect(check).toBeFocused();

    const loading = '**/simulation.worker*';
    await page.route(loading, () => undefined);
    await page.clock.install();
    await check.press('Enter');
    await page.clock.fastForward(patience * 1000);
    await expect(card.getByText(words.noAnswer.time(patience))).toBeVisible();
    expect(await programIn(card)).toBe(unfinished);
    await page.unroute(loading);

    await writeProgram(page, card, `${photo}print('done')`);
    await check.click();
    await expect(card.locator('[data-verdict]')).toContainText(stillHeld);
  });
}

test.describe('a simulation that does not arrive', () => {
  test.use({ allowedErrors: [/net::ERR_/] });

  test('is told, and the next press works', async ({ page }) => {
    await page.route(/simulation\.worker/, (route) => route.abort());
    const card = await openExercise(page, 'let-go-of-the-photo');
    const check = card.getByRole('button', { name: 'Check', exact: true });
    await check.click();
    await expect(card.getByText(simulationText.en.noAnswer['not-loaded'])).toBeVisible();
    await page.unroute(/simulation\.worker/);
    await check.click();
    await expect(card.locator('[data-verdict]')).toContainText('Something still holds it');
  });
});

test('the simulation is not loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const card = await openExercise(page, 'let-go-of-the-photo');
  expect(loaded.filter((url) => url.includes('simulation.worker'))).toEqual([]);
  await card.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(card.locator('[data-verdict]')).toBeVisible();
  expect(loaded.filter((url) => url.includes('simulation.worker'))).not.toEqual([]);
});

test('a program is edited under the strict policy, and kept when the page is left', async ({
  page,
}) => {
  const card = await openExercise(page, 'let-go-of-the-photo');
  await card.getByRole('textbox').click();
  const editor = card.locator('.cm-content');
  await expect(editor).toBeFocused();
  // The editor's own style sheet works: CodeMirror without it wraps its lines.
  await expect(editor).toHaveCSS('white-space', 'pre');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('# mine\n');
  await page.goto('progress/');
  await page.goBack();
  await expect(card.getByRole('textbox')).toHaveValue(/^# mine/);

  await card.getByRole('button', { name: 'Start again' }).click();
  await expect(card.getByRole('textbox')).toHaveValue(/^class Photo/);
});

test('the editor is not loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const card = await openExercise(page, 'let-go-of-the-photo');
  expect(loaded.filter((url) => /mount-editor/.test(url))).toEqual([]);
  await card.getByRole('textbox').click();
  await expect(card.locator('.cm-content')).toBeVisible();
  expect(loaded.filter((url) => /mount-editor/.test(url))).not.toEqual([]);
});

test('a program is checked on real CPython, with the hidden tests', async ({ page }) => {
  const card = await openExercise(page, 'let-go-of-the-photo');
  await card.getByRole('button', { name: 'Check on real CPython' }).click();
  const verdict = card.locator('[data-verdict]');
  await expect(verdict).toContainText('Something still holds it', { timeout: 45_000 });

  await card.getByRole('textbox').click();
  await expect(card.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('del photo, best\nalbum.clear()\n');
  await card.getByRole('button', { name: 'Check on real CPython' }).click();
  await expect(verdict).toContainText(/CPython 3\.14\.\d+ agrees/);
  await expect(card.locator('.solved')).toBeVisible();
});
