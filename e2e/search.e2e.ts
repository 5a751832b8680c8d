import { searchText } from '#text/search.ts';
import { expect, test } from './support/test.ts';

test('the key opens the search, which finds a lesson by its words, and a section of it', async ({
  page,
}) => {
  await page.goto('progress/');
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('size class');
  await expect(page.getByRole('status')).toContainText('found for “size class”');
  const lesson = page.getByRole('link', { name: 'Sixteen bytes at a time', exact: true });
  await expect(lesson).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('search ol a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();

  // The address holds the search: it can be kept, and the other language asks the same.
  expect(new URL(page.url()).hash).toBe('#q=size+class');
  await lesson.click();
  await expect(page).toHaveURL(/lessons\/size-classes-and-blocks\/$/);
});

test('Chinese is found by words inside a sentence', async ({ page }) => {
  await page.goto('zh-cn/search/#q=弱引用');
  await expect(page.getByRole('status')).toContainText('“弱引用”');
  await expect(page.locator('search h3 a[href$="/lessons/weak-references/"]')).toBeVisible();
  await page.getByRole('searchbox').fill('分配内存池');
  await expect(page.getByRole('status')).toContainText('“分配内存池”');
  await expect(page.locator('search h3 a[href*="/zh-cn/"]').first()).toBeVisible();
  await page.getByRole('searchbox').fill('鼷鼱');
  await expect(page.getByRole('status')).toHaveText(searchText['zh-cn'].found(0, '鼷鼱'));
});

test('answers of exercises are not found', async ({ page }) => {
  // Words of a solution that stand nowhere else.
  await page.goto('search/#q="puts it on its stack of values in use"');
  await expect(page.getByRole('status')).toContainText('found for');
  await expect(page.locator('search a[href*="/exercises/two-names-one-list/"]')).toHaveCount(0);
});

test('the key can be switched off, and types a slash where something is typed', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  await field.fill('a');
  await page.keyboard.press('/');
  await expect(field).toHaveValue('a/');
  await page.getByRole('checkbox').uncheck();
  await page.goto('progress/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/progress\/$/);
});

test.describe('an index that cannot be read', () => {
  test.use({ allowedErrors: [/pagefind|404|Failed to/] });
  test('is told, and tried again', async ({ page }) => {
    let down = true;
    await page.route('**/pagefind/pagefind.js', (route) =>
      down ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.goto('search/#q=arena');
    await expect(page.getByRole('status')).toHaveText(searchText.en.failed);
    down = false;
    await page.getByRole('button', { name: searchText.en.retry }).click();
    await expect(page.getByRole('status')).toContainText('found for “arena”');
  });
});
