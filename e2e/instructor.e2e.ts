import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { assignmentText } from '#text/instructor/assignment.ts';
import { composeText } from '#text/instructor/compose.ts';
import { classText } from '#text/instructor/class.ts';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { exerciseText } from '#text/exercise.ts';
import { type Locale, locales } from '#text/locale.ts';
import { expect, test } from './support/test.ts';

const prefix = (locale: Locale) => (locale === 'en' ? '' : `${locale}/`);

/** Makes an assignment of the exercises, chosen in the reverse order and then keyed into this one. */
async function compose(page: Page, locale: Locale, ids: string[], title: string): Promise<string> {
  const text = composeText[locale];
  await page.goto(`${prefix(locale)}teach/`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  for (const id of ids.toReversed()) {
    await page.getByRole('searchbox', { name: text.search }).fill(id);
    await page.locator('.choose fieldset').getByRole('checkbox').check();
  }
  const order = page.locator('.made ol > li');
  await expect(order).toHaveCount(ids.length);
  for (let place = 1; place < ids.length; place += 1) {
    const last = order.last().getByRole('button').first();
    await last.focus();
    for (let step = ids.length - 1; step >= place; step -= 1) await page.keyboard.press('Enter');
  }
  await page.getByLabel(text.name, { exact: true }).fill(title);
  await page.getByLabel(`${text.due} (${text.optional})`, { exact: true }).fill('2031-03-01T23:59');
  await page.getByRole('combobox', { name: text.zone }).selectOption('Asia/Shanghai');
  await page
    .getByLabel(`${text.note} (${text.optional})`, { exact: true })
    .fill('Mail it to me.\n<b>Not bold</b>');
  return await page.getByRole('textbox', { name: text.link, exact: true }).inputValue();
}

/** Opens the link in a browser of its own. */
async function openAsLearner(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

const fileOf = async (download: Promise<Download>) => {
  const done = await download;
  return { name: done.suggestedFilename(), text: await readFile(await done.path(), 'utf8') };
};

for (const locale of locales) {
  const words = {
    compose: composeText[locale],
    assignment: assignmentText[locale],
    book: gradebookText[locale],
    exercise: exerciseText[locale],
  };
  const title = locale === 'en' ? 'Week 3: references' : '第 3 周：引用';

  test(`${locale}: from a link to a grade`, async ({ page, browser }) => {
    const link = await compose(page, locale, ['local-count', 'when-is-it-freed'], title);
    await page.reload();
    await expect(page.getByRole('textbox', { name: words.compose.link, exact: true })).toHaveValue(
      link,
    );

    const learner = await openAsLearner(browser, link);
    await expect(learner.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(learner.locator('.due')).toContainText('10:59');
    await expect(learner.locator('.due')).toContainText('Asia/Shanghai');
    await expect(learner.locator('.note')).toContainText('<b>Not bold</b>');
    const items = learner.locator('ol > li');
    await expect(items).toHaveCount(2);
    await items.first().getByRole('link').click();

    const bar = learner.getByRole('navigation', { name: words.assignment.bar.label, exact: true });
    await expect(bar).toContainText(words.assignment.bar.place(1, 2));
    await learner.getByLabel(words.exercise.yourAnswer).fill('3');
    await learner.getByRole('button', { name: words.exercise.check, exact: true }).click();
    await expect(learner.locator('[data-verdict="wrong"]')).toBeVisible();
    await bar.getByRole('link', { name: words.assignment.bar.next }).click();
    await expect(bar).toContainText(words.assignment.bar.place(2, 2));
    await learner.locator('input[value="at-clear"]').check();
    await learner.getByRole('button', { name: words.exercise.check, exact: true }).click();
    await expect(learner.locator('[data-verdict="right"]')).toBeVisible();
    await bar.getByRole('link', { name: words.assignment.bar.overview }).click();

    await expect(items.first()).toContainText(words.assignment.state.wrong);
    await expect(items.last()).toContainText(words.assignment.state.right);
    const submit = learner.getByRole('button', { name: words.assignment.download });
    await submit.click();
    await expect(learner.getByText(words.assignment.nameMissing)).toBeVisible();
    const name = learner.getByLabel(words.assignment.learner);
    await expect(name).toBeFocused();
    await name.fill('=林小雨 14');
    const [file] = await Promise.all([fileOf(learner.waitForEvent('download')), submit.click()]);
    expect(file.name).toMatch(/-林小雨-14\.heapscope\.json$/);
    await learner.context().close();

    await page.goto(`${prefix(locale)}teach/gradebook/`);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await page.getByLabel(words.book.linkLabel).fill(link);
    await page.getByRole('button', { name: words.book.linkUse }).click();
    await expect(page.getByText(words.book.from.link(title))).toBeVisible();
    const json = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page
      .getByLabel(words.book.choose)
      .setInputFiles([
        json(file.name, file.text),
        json('cut.json', file.text.slice(0, 200)),
        json('foreign.json', '{"name": "something else", "version": 1}'),
        json('edited.json', file.text.replace('"text": "3"', '"text": "2"').replace('=林', '陈')),
      ]);
    // By the row's own file: a flag of another row may name it too.
    const row = (name: string) =>
      page.locator('tbody tr').filter({ has: page.locator('th small', { hasText: name }) });
    await expect(page.locator('tbody tr')).toHaveCount(4);
    await expect(row(file.name).locator('td.score')).toHaveText(['0', '1', '1']);
    // The edited copy has another name and other answers, and still the same moments.
    const twin = words.book.identical(['edited.json']);
    await expect(row(file.name).locator('td.flags li')).toHaveText([twin]);
    await expect(row('cut.json')).toContainText(words.book.problems['not-json']);
    await expect(row('foreign.json')).toContainText(words.book.problems['not-ours']);
    await expect(row('edited.json').locator('td.score')).toHaveText(['1', '1', '2']);
    await expect(row('edited.json')).toContainText(words.book.edited);
    await row('cut.json').getByRole('button').click();

    const exportButton = page.getByRole('button', { name: classText[locale].export.plain });
    const [csv] = await Promise.all([fileOf(page.waitForEvent('download')), exportButton.click()]);
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.text.slice(1));
    expect(data[0]?.at(0)).toBe(words.book.learner);
    expect(data[0]?.slice(-3)).toEqual([
      words.book.total,
      words.book.flags,
      classText[locale].comment,
    ]);
    expect(data.slice(1).map((cells) => cells.slice(0, 4))).toEqual(
      expect.arrayContaining([
        ["'=林小雨 14", '0', '1', '1'],
        ['陈小雨 14', '1', '1', '2'],
        ['foreign.json', '', '', ''],
      ]),
    );
  });

  test(`${locale}: a link that cannot be opened says what to do`, async ({ page }) => {
    const link = await compose(page, locale, ['local-count'], title);
    const { problems } = words.assignment;
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    for (const [fragment, problem] of [
      ['', problems.empty],
      ['#section', problems.foreign],
      [`#${link.split('#')[1]?.slice(0, -3) ?? ''}`, problems.damaged],
      ['#a9.something-new', problems['too-new']],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${prefix(locale)}assignment/${fragment}`);
      await expect(alert).toHaveText(problem);
    }
    await page.getByLabel(words.assignment.pasteLabel).fill(link);
    await page.getByRole('button', { name: words.assignment.pasteDo }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('an assignment is changed by its link, and a bad link replaces nothing', async ({ page }) => {
  const text = composeText.en;
  const link = await compose(page, 'en', ['local-count', 'when-is-it-freed'], 'Week 3');
  await page.getByRole('button', { name: text.startOver }).click();
  await expect(page.getByText(text.missing(['exercises', 'title']))).toBeVisible();
  const field = page.getByLabel(text.loadHelp);
  await field.fill(link.slice(0, -2));
  await page.getByRole('button', { name: text.loadDo, exact: true }).click();
  await expect(page.getByText(text.loadBad)).toBeVisible();
  await field.fill(link);
  await page.getByRole('button', { name: text.loadDo, exact: true }).click();
  await expect(page.getByText(text.loaded('Week 3'))).toBeVisible();
  await expect(page.getByRole('textbox', { name: text.link, exact: true })).toHaveValue(link);
});

test('two hundred files are graded, each flagged as the copy that it is', async ({
  page,
  browser,
}) => {
  const link = await compose(page, 'en', ['local-count'], 'Week 3');
  const learner = await openAsLearner(browser, link);
  const text = assignmentText.en;
  await learner.getByLabel(text.learner).fill('Learner');
  const submit = learner.getByRole('button', { name: text.download });
  const [file] = await Promise.all([fileOf(learner.waitForEvent('download')), submit.click()]);
  await learner.context().close();
  await page.goto('teach/gradebook/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByLabel(gradebookText.en.choose).setInputFiles(
    Array.from({ length: 200 }, (_, index) => ({
      name: `${index}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    })),
  );
  // Each file goes to the worker and back, which takes long on a busy machine.
  await expect(page.getByText(gradebookText.en.finished(200, 200))).toBeVisible({
    timeout: 40_000,
  });
  await page.getByLabel(gradebookText.en.filter).fill('199.json');
  await expect(page.locator('tbody tr')).toHaveCount(1);
});
