import type { FrameLocator, Page } from '@playwright/test';
import { assignmentText } from '#text/instructor/assignment.ts';
import { exerciseText } from '#text/exercise.ts';
import { lmsText } from '#text/lms.ts';
import { type Locale, locales } from '#text/locale.ts';
import { packByCommand, packedAssignment } from './support/make-package.ts';
import { type Platform, startPlatform } from './support/platform.ts';
import { trapStorage } from './support/storage-traps.ts';
import { expect, test } from './support/test.ts';

// The platform's page, its player and the package are on other origins than the course's.
test.use({
  allowedErrors: [/^request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\//],
});
test.setTimeout(120_000);

const platforms: Platform[] = [];
test.afterAll(() => {
  for (const platform of platforms) platform.close();
});

/** Launches the package: the launch page in the player's frame, the course in the launch page's. */
async function launch(page: Page, platform: Platform) {
  await page.goto(platform.portal);
  const launchPage = page.frameLocator('iframe').frameLocator('iframe');
  return { launchPage, course: launchPage.frameLocator('iframe') };
}

async function answerFirst(course: FrameLocator, locale: Locale, answer: string) {
  await course.getByLabel(exerciseText[locale].yourAnswer).fill(answer);
  await check(course, locale);
}

async function check(course: FrameLocator, locale: Locale) {
  await course.getByRole('button', { name: exerciseText[locale].check, exact: true }).click();
}

/** Leaves for another page; what is under way then has to arrive. */
async function leave(page: Page, platform: Platform): Promise<void> {
  const before = platform.commits.length;
  await page.goto('about:blank');
  await expect.poll(() => platform.commits.length).toBeGreaterThan(before);
}

const values12 = (platform: Platform) => {
  const cmi = platform.commits.at(-1)?.cmi as {
    core: Record<string, string> & { score: Record<string, string> };
    suspend_data: string;
  };
  return { ...cmi.core, score: cmi.core.score.raw, suspend: cmi.suspend_data };
};
const values2004 = (platform: Platform) => {
  const cmi = platform.commits.at(-1)?.cmi as Record<string, string> & {
    score: Record<string, string>;
  };
  return { ...cmi, score: cmi.score.scaled, raw: cmi.score.raw, suspend: cmi.suspend_data ?? '' };
};

const standards = {
  scorm12: {
    values: values12,
    begun: { lesson_status: 'incomplete', score: '0' },
    answered: { lesson_status: 'failed', score: '50', exit: 'suspend' },
    done: { lesson_status: 'passed', score: '100', exit: 'suspend' },
    time: ['session_time', /^\d+:\d\d:\d\d$(?<!00:00:00)/],
    place: 'lesson_location',
    most: 4096,
  },
  scorm2004: {
    values: values2004,
    begun: { completion_status: 'incomplete', success_status: 'unknown', score: '0' },
    answered: {
      ...{ completion_status: 'completed', success_status: 'failed', score: '0.5', raw: '50' },
      ...{ progress_measure: '1', exit: 'suspend' },
    },
    done: { completion_status: 'completed', success_status: 'passed', score: '1', raw: '100' },
    time: ['session_time', /^PT(\d+H)?(\d+M)?\d+S$(?<!T0S)/],
    place: 'location',
    most: 64_000,
  },
} as const;

for (const version of ['scorm12', 'scorm2004'] as const) {
  const { values, begun, answered, done, time, place, most } = standards[version];

  for (const locale of locales) {
    const words = { assignment: assignmentText[locale], lms: lmsText[locale] };

    test(`${version}, ${locale}: from a wrong answer to a pass, in two sittings, with storage blocked`, async ({
      page,
      context,
    }) => {
      await trapStorage(context);
      const platform = await startPlatform(packByCommand(version, locale), version);
      platforms.push(platform);

      const first = await launch(page, platform);
      await expect(first.course.getByRole('heading', { level: 1 })).toHaveText(
        packedAssignment.title,
      );
      await expect(first.launchPage.getByText(words.lms.taken)).toBeVisible();
      await expect(first.launchPage.getByText(words.lms.done(0, 2, 0))).toBeVisible();
      await first.course.locator('ol > li').first().getByRole('link').click();
      await answerFirst(first.course, locale, '3');
      await expect(first.course.locator('[data-verdict="wrong"]')).toBeVisible();
      await expect(first.launchPage.getByText(words.lms.done(1, 2, 0))).toBeVisible();
      expect(values(platform)).toMatchObject(begun);

      // Islands' links and the pages' own lead from file to file.
      const bar = first.course.getByRole('navigation', {
        name: words.assignment.bar.label,
        exact: true,
      });
      await bar.getByRole('link', { name: words.assignment.bar.next }).click();
      await first.course.locator('input[value="at-clear"]').check();
      await check(first.course, locale);
      await expect(first.course.locator('[data-verdict="right"]')).toBeVisible();
      await expect(first.launchPage.getByText(words.lms.done(2, 2, 50))).toBeVisible();
      await leave(page, platform);
      expect(values(platform)).toMatchObject(answered);
      expect(Reflect.get(values(platform), time[0])).toMatch(time[1]);
      expect(Reflect.get(values(platform), place)).toMatch(/exercises\/when-is-it-freed\/$/);
      expect(values(platform).suspend.length).toBeGreaterThan(50);
      expect(values(platform).suspend.length).toBeLessThanOrEqual(most);

      const second = await launch(page, platform);
      await expect(second.launchPage.getByText(words.lms.done(2, 2, 50))).toBeVisible();
      await expect(second.course.locator('.solved')).toBeVisible();
      await second.course.getByRole('link', { name: words.assignment.bar.overview }).click();
      const items = second.course.locator('ol > li');
      await expect(items.first()).toContainText(words.assignment.state.wrong);
      await expect(items.last()).toContainText(words.assignment.state.right);
      await expect(second.course.getByText(words.lms.noFile)).toBeVisible();
      await expect(
        second.course.getByRole('button', { name: words.assignment.download }),
      ).toHaveCount(0);
      await items.first().getByRole('link').click();
      await answerFirst(second.course, locale, '2');
      await expect(second.course.locator('[data-verdict="right"]')).toBeVisible();
      await expect(second.launchPage.getByText(words.lms.done(2, 2, 100))).toBeVisible();
      await second.launchPage.getByRole('button', { name: words.lms.leave }).click();
      await expect(second.launchPage.getByText(words.lms.left)).toBeVisible();
      expect(values(platform)).toMatchObject(done);
      expect(platform.missing).toEqual([]);
    });
  }
}

test('a package without a platform says so, and works', async ({ page, context }) => {
  await trapStorage(context);
  const platform = await startPlatform(packByCommand('scorm12', 'en'), 'scorm2004');
  platforms.push(platform);
  const { launchPage, course } = await launch(page, platform);
  await expect(launchPage.getByText(lmsText.en.noPlatform)).toBeVisible();
  await course.locator('ol > li').first().getByRole('link').click();
  await answerFirst(course, 'en', '2');
  await expect(course.locator('[data-verdict="right"]')).toBeVisible();
  expect(platform.commits).toEqual([]);
});
