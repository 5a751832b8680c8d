import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import { packageConfigSchema } from '#lms/package-config.ts';
import { composeText } from '#text/instructor/compose.ts';
import { packageText } from '#text/instructor/package.ts';
import { exerciseText } from '#text/exercise.ts';
import { lmsText } from '#text/lms.ts';
import { locales } from '#text/locale.ts';
import { packByCommand, packedAssignment } from './support/make-package.ts';
import { type Platform, startPlatform } from './support/platform.ts';
import { trapStorage } from './support/storage-traps.ts';
import { expect, test } from './support/test.ts';

test.use({
  allowedErrors: [/^request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\//],
});
test.setTimeout(120_000);

const platforms: Platform[] = [];
test.afterAll(() => {
  for (const platform of platforms) platform.close();
});

/** What the launch page of a package is told. */
function configOf(zip: Uint8Array) {
  const page = strFromU8(unzipSync(zip)['lms/index.html'] ?? new Uint8Array());
  const [, json = ''] =
    /<script type="application\/json" id="package">(.*?)<\/script>/.exec(page) ?? [];
  return packageConfigSchema.parse(JSON.parse(json));
}

for (const locale of locales) {
  test(`${locale}: the page makes the package that the command makes`, async ({
    page,
    baseURL,
  }) => {
    const [compose, words] = [composeText[locale], packageText[locale]];
    await page.goto(`${locale === 'en' ? '' : `${locale}/`}teach/`);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    const make = page.getByRole('button', { name: words.make });
    await expect(make).toBeDisabled();
    await expect(page.getByText(words.missing)).toBeVisible();
    const link = `${baseURL ?? ''}assignment/#${encodeAssignment(packedAssignment)}`;
    await page.getByLabel(compose.loadHelp).fill(link);
    await page.getByRole('button', { name: compose.loadDo, exact: true }).click();
    await page.getByRole('combobox', { name: words.format }).selectOption('scorm2004');
    const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
    expect(download.suggestedFilename()).toBe('heapscope-k3v9x0qm2p-scorm2004.zip');
    await expect(page.getByText(words.made(download.suggestedFilename()))).toBeVisible();

    const made = new Uint8Array(await readFile(await download.path()));
    const byCommand = packByCommand('scorm2004', locale);
    expect(configOf(made)).toEqual({ ...configOf(byCommand), site: baseURL });
    const [ours, theirs] = [unzipSync(made), unzipSync(byCommand)];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    // Pages differ in their links to the site, which the command was not told.
    const others = Object.keys(ours).filter((file) => !file.endsWith('.html'));
    for (const file of others) expect(ours[file], file).toEqual(theirs[file]);
    expect(Object.keys(ours).some((file) => file.startsWith('cpython/'))).toBe(false);
  });
}

test('the whole course: a learner gets around, and comes back to the lesson', async ({
  page,
  context,
}) => {
  await trapStorage(context);
  const platform = await startPlatform(packByCommand('scorm12', 'en', null), 'scorm12');
  platforms.push(platform);
  const launchPage = page.frameLocator('iframe').frameLocator('iframe');
  const course = launchPage.frameLocator('iframe');

  await page.goto(platform.portal);
  await course.getByRole('link', { name: 'Begin with lesson 1' }).click();
  const title = await course.getByRole('heading', { level: 1 }).innerText();
  await course.getByRole('link', { name: '中文' }).click();
  await expect(course.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await course.getByRole('link', { name: 'English' }).click();
  await expect(course.getByRole('heading', { level: 1 })).toHaveText(title);
  const card = course.locator('.exercise').first();
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('.card button').first()).toBeEnabled();
  // The page cannot load real CPython, which the package leaves out, and nothing else is missing.
  expect(platform.missing).toEqual([]);
  const total = configOf(packByCommand('scorm12', 'en', null)).exercises.length;
  await expect(launchPage.getByText(lmsText.en.done(0, total, 0))).toBeVisible();
  await page.goto('about:blank');
  await expect.poll(() => JSON.stringify(platform.commits.at(-1))).toContain('"exit":"suspend"');

  await page.goto(platform.portal);
  await expect(course.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(
    course.getByRole('button', { name: exerciseText.en.check, exact: true }).first(),
  ).toBeVisible();
});

test('a page of a package in a window of its own says that nobody learns of it', async ({
  page,
}) => {
  const platform = await startPlatform(packByCommand('scorm12', 'en'), 'scorm12');
  platforms.push(platform);
  await page.goto(platform.portal);
  const course = page.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe');
  const address = await course.locator('html').evaluate(() => location.href);
  await page.goto(address);
  await expect(page.getByRole('alert').filter({ hasText: lmsText.en.alone })).toBeVisible();
});
