import { realCPythonText } from '#text/real-cpython.ts';
import { cycle, openPlayground, write } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// CPython takes seconds to start, more on a busy machine.
test.setTimeout(300_000);
const words = realCPythonText.en;

test('agrees with its model on every observation, and refusals are told', async ({ page }) => {
  await openPlayground(page);
  await write(page, `${cycle}a = [1, 2]\nb = [a, a]\ndel a\nb.pop()\n`);
  await page.locator('.real').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: words.run }).click();
  const verdict = page.locator('.agree, .disagree');
  await expect(verdict).toContainText(/^\s*\d{2,} observations, \d+ agree\.\s*$/, {
    timeout: 120_000,
  });
  await expect(page.locator('.agree')).toBeVisible();
  await expect(page.getByText(words.ends(true))).toBeVisible();
  await page.getByText(words.everything).click();
  await expect(page.getByRole('region', { name: words.everything })).toContainText('tracked');
  await expect(page.getByText(words.report)).toHaveCount(0);

  await write(page, 'import threading\nprint(threading.active_count())\n');
  await expect(page.getByText(words.stale)).toBeVisible();
  await page.getByRole('button', { name: words.run }).click();
  await expect(page.getByText(words.refused)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(words.report)).toHaveCount(0);
});
