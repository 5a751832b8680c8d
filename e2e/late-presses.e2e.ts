import { addressFinderText } from '#text/address-finder.ts';
import { expect, test } from './support/test.ts';

test('a button pressed before its figure has come to life answers when it has', async ({
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(/\/ArenaMap\.[^/]*\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const text = addressFinderText.en;
  await page.goto('lessons/memory-pools/');
  const map = page.locator('.arena-map').first();
  const figure = page.locator('astro-island').filter({ has: map });
  const open = map.getByRole('button', { name: text.open });
  await open.click();
  await open.click();
  await expect(figure).toHaveAttribute('ssr');
  held.resolve(undefined);
  await expect(figure).not.toHaveAttribute('ssr');
  await expect(map.getByRole('textbox', { name: text.address })).toBeVisible();
  await expect(open).toHaveAttribute('aria-expanded', 'true');
});
