import { assignmentText } from '#text/instructor/assignment.ts';
import { exerciseText } from '#text/exercise.ts';
import { lmsText } from '#text/lms.ts';
import { locales } from '#text/locale.ts';
import { packByCommand } from './support/make-package.ts';
import { type RecordStore, startRecordStore } from './support/record-store.ts';
import { trapStorage } from './support/storage-traps.ts';
import { expect, test } from './support/test.ts';

// Platform, content and the store of learning records are on other origins than the course's; a
// learner has no preferences and no progress at first, which Chromium reports as errors.
test.use({
  allowedErrors: [
    /^request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\/|^console error on http:\/\/127\.0\.0\.1:\d+\/xapi\/(agents\/profile|activities\/state)\?.*404/,
  ],
});
test.setTimeout(120_000);

const stores: RecordStore[] = [];
test.afterAll(() => {
  for (const store of stores) store.close();
});

/** The verbs of all statements so far, without what they all begin with. */
const verbs = ({ statements }: RecordStore) =>
  statements.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf('/') + 1));

for (const locale of locales) {
  const words = { assignment: assignmentText[locale], lms: lmsText[locale] };
  const check = { name: exerciseText[locale].check, exact: true };

  test(`${locale}: from a wrong answer to a pass, in two sittings, with storage blocked`, async ({
    page,
    context,
  }) => {
    await trapStorage(context);
    const store = await startRecordStore(packByCommand('cmi5', locale), 0.8);
    stores.push(store);
    const launchPage = page.frameLocator('iframe');
    const course = launchPage.frameLocator('iframe');

    await page.goto(store.launch());
    await expect(launchPage.getByText(words.lms.taken)).toBeVisible();
    expect(verbs(store)).toEqual(['initialized']);
    await course.locator('ol > li').first().getByRole('link').click();
    await course.getByLabel(exerciseText[locale].yourAnswer).fill('3');
    await course.getByRole('button', check).click();
    await expect(launchPage.getByText(words.lms.done(1, 2, 0))).toBeVisible();
    const bar = course.getByRole('navigation', {
      name: words.assignment.bar.label,
      exact: true,
    });
    await bar.getByRole('link', { name: words.assignment.bar.next }).click();
    await course.locator('input[value="at-clear"]').check();
    await course.getByRole('button', check).click();
    await expect(launchPage.getByText(words.lms.done(2, 2, 50))).toBeVisible();
    await expect.poll(() => verbs(store)).toEqual(['initialized', 'completed']);
    await expect
      .poll(() => JSON.stringify(store.states.get('heapscope-progress')))
      .toContain('"completed":true');
    await page.goto('about:blank');
    await expect
      .poll(() => verbs(store))
      .toEqual(['initialized', 'completed', 'failed', 'terminated']);
    expect(store.statements[1]?.result).toMatchObject({ completion: true });
    expect(store.statements[2]?.result).toMatchObject({
      success: false,
      score: { scaled: 0.5, raw: 50 },
    });
    expect(store.statements[3]?.result?.duration).toMatch(/^PT(?!0S)[\d.HM]+S$/);

    await page.goto(store.launch());
    await expect(launchPage.getByText(words.lms.done(2, 2, 50))).toBeVisible();
    await expect(course.locator('.solved')).toBeVisible();
    await course.getByRole('link', { name: words.assignment.bar.overview }).click();
    const items = course.locator('ol > li');
    await expect(items.first()).toContainText(words.assignment.state.wrong);
    await expect(items.last()).toContainText(words.assignment.state.right);
    await items.first().getByRole('link').click();
    await course.getByLabel(exerciseText[locale].yourAnswer).fill('2');
    await course.getByRole('button', check).click();
    await expect(launchPage.getByText(words.lms.done(2, 2, 100))).toBeVisible();
    await expect.poll(() => verbs(store).slice(4)).toEqual(['initialized', 'passed']);
    await launchPage.getByRole('button', { name: words.lms.leave }).click();
    await expect(launchPage.getByText(words.lms.left)).toBeVisible();
    expect(verbs(store).slice(4)).toEqual(['initialized', 'passed', 'terminated']);
    expect(store.statements[5]?.result).toMatchObject({
      success: true,
      score: { scaled: 1, raw: 100 },
    });
    expect(store.refused).toEqual([]);
    expect(store.missing).toEqual([]);
  });
}

test('the platform’s own score to pass counts, not that of the package', async ({
  page,
  context,
}) => {
  await trapStorage(context);
  const store = await startRecordStore(packByCommand('cmi5', 'en'), 0.5);
  stores.push(store);
  await page.goto(store.launch());
  const course = page.frameLocator('iframe').frameLocator('iframe');
  await course.locator('ol > li').first().getByRole('link').click();
  await course.getByLabel(exerciseText.en.yourAnswer).fill('2');
  await course.getByRole('button', { name: exerciseText.en.check, exact: true }).click();
  await expect.poll(() => verbs(store)).toEqual(['initialized', 'passed']);
  expect(store.refused).toEqual([]);
});

test('a launch that cannot be used again says so, and keeps nothing', async ({ page, context }) => {
  await trapStorage(context);
  const store = await startRecordStore(packByCommand('cmi5', 'en'), 0.8);
  stores.push(store);
  await page.goto(store.launch());
  await expect(page.frameLocator('iframe').getByText(lmsText.en.taken)).toBeVisible();
  // The token of a launch is given out once.
  await page.reload();
  await expect(page.frameLocator('iframe').getByText(lmsText.en.noPlace)).toBeVisible();
  expect(verbs(store)).toEqual(['initialized', 'terminated']);
});
