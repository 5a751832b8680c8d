import { addressFinderText } from '#text/address-finder.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { expect, test } from './support/test.ts';

test('an address typed into an arena map leads through the tree down to a field', async ({
  page,
}) => {
  const text = addressFinderText.en;
  await page.goto('/lessons/memory-pools/');
  const map = page.locator('.arena-map').first();
  await map.scrollIntoViewIfNeeded();
  await map.getByRole('button', { name: text.open }).click();
  const box = map.getByRole('textbox', { name: text.address });
  const told = map.locator('.told');
  await box.fill('0x7f3a40000031');
  await expect(told).toHaveText(
    '0x7f3a40000031 is byte 1 of block 0 in pool 0: an object: str, ob_refcnt.',
  );
  await expect(map.getByText(text.entry(8142, 32_768))).toBeVisible();
  await expect(map.getByText('tail_hi = −1, tail_lo = 0')).toBeVisible();
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await expect(box).toHaveValue('0x7f3a4000002f');
  await expect(told).toHaveText('0x7f3a4000002f lies in the header of pool 0.');
  await box.fill('0x7f3a40100000');
  await expect(told).toContainText('No arena has 0x7f3a40100000');
  await box.fill('elsewhere');
  await expect(map.getByRole('alert')).toHaveText(text.invalid);
  await expect(told).toContainText('No arena has 0x7f3a40100000');
  await box.fill('7f3a40000040');
  await map.getByRole('slider', { name: text.byteOfPool }).press('End');
  await expect(told).toContainText('0x7f3a40003fff');
  await expectOpenToEveryone(page);
});
