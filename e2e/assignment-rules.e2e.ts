import { readFile } from 'node:fs/promises';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import type { Assignment } from '#instructor/assignment.ts';
import { readPasted } from '#instructor/pasted-submission.ts';
import { readSubmission } from '#instructor/read-submission.ts';
import { variantOf } from '#instructor/variant.ts';
import { exerciseText } from '#text/exercise.ts';
import { assignmentText } from '#text/instructor/assignment.ts';
import { composeText } from '#text/instructor/compose.ts';
import { rulesText } from '#text/instructor/rules.ts';
import { expect, test } from './support/test.ts';

const text = composeText.en;
const rules = rulesText.en;
const words = assignmentText.en;
const assignment: Assignment = {
  version: 2,
  id: 'abcdefgh9012',
  title: 'Week 5: rules',
  exercises: [
    { id: 'local-count', revision: 1, points: 3 },
    { id: 'program-1', revision: 1, practice: { topic: 'identity', level: 1 } },
  ],
  note: '**Read** the [syllabus](https://example.org/s).\n<img src=x>',
  attempts: 2,
  closed: ['hints', 'playground', 'solutions'],
  seeds: 'each',
};
const fragment = encodeAssignment(assignment);

test('points, rules and drawn programs go into the link, the file and the copy', async ({
  page,
}) => {
  await page.goto('teach/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  const groups = page.locator('.choose fieldset');
  const all = await groups.getByRole('checkbox').count();
  await page.getByRole('combobox', { name: rules.chapter, exact: true }).selectOption({ index: 2 });
  const some = await groups.getByRole('checkbox').count();
  expect(some).toBeLessThan(all);
  await page.getByRole('combobox', { name: rules.time, exact: true }).selectOption({ index: 1 });
  expect(await groups.getByRole('checkbox').count()).toBeLessThan(some);
  await page.getByRole('combobox', { name: rules.chapter, exact: true }).selectOption('');
  await page.getByRole('combobox', { name: rules.time, exact: true }).selectOption('');

  await page.getByLabel(text.loadHelp).fill(fragment);
  await page.getByRole('button', { name: text.loadDo, exact: true }).click();
  const link = page.getByRole('textbox', { name: text.link, exact: true });
  await expect(link).toHaveValue(new RegExp(`/assignment/#${fragment}$`));
  await page.getByRole('button', { name: rules.draw.add, exact: true }).click();
  await expect(page.locator('.made ol > li')).toHaveCount(3);
  await page.getByLabel(rules.language).selectOption('zh-cn');
  await expect(link).toHaveValue(/\/zh-cn\/assignment\/#a2\./);
  await page.getByRole('button', { name: rules.share.qr }).click();
  await expect(page.getByRole('img', { name: rules.share.qrAlt(assignment.title) })).toBeVisible();

  const save = page.getByRole('button', { name: rules.save });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const before = await link.inputValue();
  await page.getByRole('button', { name: rules.duplicate }).click();
  await expect(page.getByText(rules.duplicated)).toBeVisible();
  expect(await link.inputValue()).not.toBe(before);
  await page.getByLabel(rules.loadFile).setInputFiles(await file.path());
  await expect(link).toHaveValue(before);
  await page.getByLabel(rules.loadFile).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByText(rules.badFile)).toBeVisible();
  await expect(link).toHaveValue(before);
  await page.getByRole('button', { name: rules.templates.hour }).click();
  await expect(page.locator('.made ol > li').first()).toBeVisible();
  await expect(page.getByText(rules.begun(rules.templates.hour))).toBeVisible();
});

test('an exercise is shown as a learner sees it, with what it tells apart', async ({ page }) => {
  await page.goto('teach/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByRole('searchbox', { name: text.search }).fill('local-count');
  await page.locator('.look').click();
  const dialog = page.getByRole('dialog');
  const frame = dialog.frameLocator('iframe');
  await expect(frame.getByLabel(exerciseText.en.yourAnswer)).toBeVisible();
  await expect(frame.locator('[data-teaching="data-solution"] li')).not.toBeEmpty();
  await expect(frame.locator('[data-teaching="data-feedback"] li').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the rules hold while a learner works, who hands in by file or as text', async ({ page }) => {
  await page.goto(`assignment/#${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(assignment.title);
  await expect(page.locator('.note strong')).toHaveText('Read');
  await expect(page.locator('.note')).toContainText('<img src=x>');
  await expect(page.locator('.note img')).toHaveCount(0);
  const items = page.locator('ol > li');
  await expect(items.first()).toContainText(words.points(3));
  await items.first().getByRole('link').click();

  const check = page.getByRole('button', { name: exerciseText.en.check, exact: true });
  await expect(page.getByText(exerciseText.en.attemptsLeft(2))).toBeVisible();
  await expect(page.locator('.help button')).toHaveCount(0);
  await expect(page.locator('header a[href$="/play/"]')).toBeHidden();
  for (const left of [1, 0]) {
    await page.getByLabel(exerciseText.en.yourAnswer).fill(String(7 + left));
    await check.click();
    await expect(page.getByText(exerciseText.en.attemptsLeft(left))).toBeVisible();
  }
  await expect(check).toBeDisabled();
  await page.reload();
  await expect(check).toBeDisabled();

  const bar = page.getByRole('navigation', { name: words.bar.label, exact: true });
  await bar.getByRole('link', { name: words.bar.next }).click();
  await page.getByLabel(words.learner).fill('Ada 12');
  await page.getByRole('button', { name: words.program.begin }).click();
  await expect(page.locator('.exercise')).toBeVisible();
  const drawn = assignment.exercises[1];
  const setting = drawn && variantOf(assignment, drawn, 'Ada 12');
  await expect(
    page.locator(`[id="exercise-practice/identity/1/${setting?.seed ?? 0}-title"]`),
  ).toBeVisible();
  const choices = page.locator('.exercise input[type="radio"]');
  const typed = page.getByLabel(exerciseText.en.yourAnswer);
  if ((await choices.count()) > 0) await choices.first().check();
  else await typed.fill('True');
  await check.click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await bar.getByRole('link', { name: words.bar.overview }).click();

  await expect(items.last()).not.toContainText(words.state.open);
  await expect(page.getByLabel(words.learner)).toHaveValue('Ada 12');
  const submit = page.getByRole('button', { name: words.download });
  const [file] = await Promise.all([page.waitForEvent('download'), submit.click()]);
  const handed = readSubmission(await readFile(await file.path(), 'utf8'));
  await page.getByRole('button', { name: words.asText }).click();
  const pasted = readPasted(await page.getByRole('textbox', { name: words.asText }).inputValue());
  for (const result of [handed, pasted]) {
    if (!result.ok) throw new Error(result.problem);
    expect(result.submission.answers.map(({ exercise }) => exercise)).toEqual([
      'local-count',
      'program-1',
    ]);
    expect(result.submission.answers[0]?.answer).toEqual({ kind: 'predict', text: '7' });
  }
  await page.getByLabel(words.learner).fill('Grace 13');
  await expect(items.last()).toContainText(words.state.open);
});

test('an assignment that was opened once is worked on and handed in without a network', async ({
  page,
  context,
}) => {
  await page.goto(`assignment/#${fragment}`);
  await expect(page.getByText(words.offline)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  const items = page.locator('ol > li');
  await items.first().getByRole('link').click();
  await page.getByLabel(exerciseText.en.yourAnswer).fill('2');
  const check = page.getByRole('button', { name: exerciseText.en.check, exact: true });
  await check.click();
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
  const bar = page.getByRole('navigation', { name: words.bar.label, exact: true });
  await bar.getByRole('link', { name: words.bar.next }).click();
  await page.getByLabel(words.learner).fill('Ada 12');
  await page.getByRole('button', { name: words.program.begin }).click();
  await expect(page.locator('.exercise')).toBeVisible();
  await bar.getByRole('link', { name: words.bar.overview }).click();
  await expect(items.first()).toContainText(words.state.right);
  const submit = page.getByRole('button', { name: words.download });
  await Promise.all([page.waitForEvent('download'), submit.click()]);
  await context.setOffline(false);
});

test('an assignment goes onto paper with its questions', async ({ page }) => {
  await page.goto(`assignment/sheet/#${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(assignment.title);
  const items = page.locator('ol > li');
  await expect(items.first().locator('pre.program')).toBeVisible();
  await expect(items.last()).toContainText(words.sheet.drawn);
  await expect(page.getByRole('img', { name: rules.share.qrAlt(assignment.title) })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('assignment/sheet/#a2.broken');
  await expect(page.getByRole('alert')).toHaveText(words.problems.damaged);
  await page.goto('about:blank');
  await page.goto('assignment/program/');
  await expect(page.getByRole('alert')).toHaveText(words.program.notHere);
});
