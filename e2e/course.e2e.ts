import type { Locator } from '@playwright/test';
import { locales, type Locale } from '#text/locale.ts';
import { progressText } from '#text/progress.ts';
import { giveAnswer } from './support/give-answer.ts';
import { oneLearner } from './support/one-learner.ts';
import { plain, provenExercises, shownLessons } from './support/proven-course.ts';
import type { ProvenAnswer, ProvenExercise } from './support/proven-course.ts';
import { expect } from './support/test.ts';

for (const locale of locales) {
  const root = locale === 'en' ? './' : `${locale}/`;
  const { test, leave } = oneLearner();

  test.describe(`${locale}: the whole course`, () => {
    // One learner's way, lesson by lesson; the other language goes beside.
    test.describe.configure({ mode: 'default', timeout: 180_000 });
    test.afterAll(leave);

    for (const lesson of shownLessons()) {
      test(`${lesson}, by every wrong answer and by the right ones`, async ({ page }) => {
        const exercises = await provenExercises(lesson, locale);
        await page.goto(`${root}lessons/${lesson}/`);
        for (const exercise of exercises) {
          const card = page.locator(`#exercise-${exercise.id}`);
          await card.locator('div.card').scrollIntoViewIfNeeded();
          await expect(card.locator('.card button').first()).toBeEnabled();
          for (const answer of exercise.wrong) await tryAnswer(card, exercise, answer, locale);
          await expect(card.locator('.solved'), exercise.id).toHaveCount(0);
        }
        for (const exercise of exercises) {
          const card = page.locator(`#exercise-${exercise.id}`);
          for (const answer of exercise.right) await tryAnswer(card, exercise, answer, locale);
          await expect(card.locator('.solved'), exercise.id).toBeVisible();
        }
        await page.goto(root);
        await expect(page.locator(`[data-lesson-progress="${lesson}"]`)).toHaveText(
          progressText[locale].share(exercises.length, exercises.length),
        );
      });
    }

    test('is then solved from the first exercise to the last', async ({ page }) => {
      const lessons = shownLessons().map((lesson) => provenExercises(lesson, locale));
      const all = (await Promise.all(lessons)).flat().length;
      await page.goto(`${root}progress/`);
      await expect(
        page.locator('main').getByText(progressText[locale].solved(all, all)),
      ).toBeVisible();
    });
  });
}

/** Gives one answer and holds the verdict on it, not the one before, to what the proof says. */
async function tryAnswer(
  card: Locator,
  { id, spec }: ProvenExercise,
  { file, answer, words }: ProvenAnswer,
  locale: Locale,
): Promise<void> {
  await card.evaluate((element) => {
    element.querySelector('[data-verdict]')?.setAttribute('data-before', '');
  });
  await giveAnswer(card, spec, answer, locale);
  const verdict = card.locator('[data-verdict]:not([data-before])');
  await expect(verdict, `${id}/${file}`).toHaveAttribute(
    'data-verdict',
    words === null ? 'right' : 'wrong',
  );
  if (words === null) return;
  const said = await verdict.locator('.words, p:not(:first-child)').first().textContent();
  expect.soft(plain(said ?? ''), `${id}/${file}`).toBe(words);
}
