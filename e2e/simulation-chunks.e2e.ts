import { exerciseText } from '#text/exercise.ts';
import { locales } from '#text/locale.ts';
import { simulationText } from '#text/simulation.ts';
import { openExercise, programIn, writeProgram } from './support/exercise-card.ts';
import { expect, test } from './support/test.ts';

const plain = `class Photo:
    pass

photo = Photo()
print('done')`;
const drawing = `${plain}\nimport random\nprint(random.Random(1).randint(1, 6))`;
/** The chunk of the module random, and those of some modules. */
const random = /\/random-[^/]*\.js$/;
const chunk = /\/(random|itertools|collections|functools|dataclasses|weakref)-[^/]*\.js$/;

test('a page loads what the program imports, and no more of the simulation', async ({ page }) => {
  const modules = new Set<string>();
  page.on('request', (request) => {
    const [, name] = chunk.exec(request.url()) ?? [];
    if (name !== undefined) modules.add(name);
  });
  const card = await openExercise(page, 'let-go-of-the-photo');
  const check = card.getByRole('button', { name: 'Check', exact: true });
  await writeProgram(page, card, plain);
  await check.click();
  await expect(card.locator('[data-verdict]')).toBeVisible();
  expect([...modules]).toEqual([]);
  await writeProgram(page, card, drawing);
  await check.click();
  await expect.poll(() => [...modules]).toEqual(['random']);
});

for (const locale of locales) {
  test.describe(`${locale}: a chunk that does not arrive`, () => {
    test.use({ allowedErrors: [/net::ERR_/] });

    test('is told, nothing is lost, and the next press works', async ({ page }) => {
      const prefix = locale === 'en' ? '' : `${locale}/`;
      await page.route(random, (route) => route.abort());
      const card = await openExercise(page, 'let-go-of-the-photo', prefix);
      const check = card.getByRole('button', { name: exerciseText[locale].check, exact: true });
      const told = card.getByText(simulationText[locale].noAnswer['not-loaded']);
      await writeProgram(page, card, drawing);
      await check.click();
      await expect(told).toBeVisible();
      expect(await programIn(card)).toBe(drawing);
      await page.unroute(random);
      await check.click();
      await expect(card.locator('[data-verdict]')).toBeVisible();
      await expect(told).toBeHidden();
    });
  });
}
