import { cpythonVersion } from '#cpython/version.ts';
import { bytecodeText } from '#text/bytecode.ts';
import { byInstructionText } from '#text/by-instruction.ts';
import { playgroundText } from '#text/playground.ts';
import { stepperText } from '#text/stepper.ts';
import { openFigure, stepped } from './support/figures.ts';
import { expectOpenToEveryone } from './support/open-to-everyone.ts';
import { openPlayground, pressRun, write } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// CPython takes seconds to start, more on a busy machine.
test.setTimeout(300_000);

const [stepper] = stepped;

test('bytecode is what the page’s CPython says, and the line that ran is marked in it', async ({
  page,
}) => {
  const text = bytecodeText.en;
  const figure = await openFigure(page, stepper);
  await figure.locator('summary', { hasText: text.summary }).click();
  await figure.getByRole('button', { name: text.ask(cpythonVersion) }).press('Enter');
  const table = figure.getByRole('table', { name: text.caption('<module>', cpythonVersion) });
  await expect(table).toBeVisible({ timeout: 200_000 });
  const slider = figure.getByRole('slider');
  const marked = table.locator('[aria-current="step"]');
  await slider.press('Home');
  await expect(marked).toHaveCount(0);
  for (let step = 0; step < 3; step += 1) await slider.press('ArrowRight');
  // b = [a, a]
  await expect(marked).toHaveText([/LOAD_NAME/, /LOAD_NAME/, /BUILD_LIST/, /STORE_NAME/]);
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await expect(marked).toHaveText([/DELETE_NAME/]);
  await expectOpenToEveryone(page, '.stepper');

  // By instruction: each by itself, told in a sentence, forwards and back by keys.
  const words = byInstructionText.en;
  await figure
    .getByRole('button', { name: stepperText.en.details.instruction, exact: true })
    .press('Enter');
  await expect(figure.getByRole('button', { name: words.ask(cpythonVersion) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.getByText(words.allJoined)).toBeVisible({ timeout: 60_000 });
  await slider.press('Home');
  await expect(marked).toHaveCount(0);
  // import sys is four, a = [1, 2] begins with two loads.
  for (let step = 0; step < 7; step += 1) await slider.press('ArrowRight');
  await expect(marked).toHaveText([/BUILD_LIST/]);
  const said = figure.locator('.said').first();
  await expect(said).toContainText(/^BUILD_LIST \d+ \(<module>, line \d+\): .*list/);
  await slider.press('ArrowLeft');
  await expect(marked).toHaveText([/LOAD_(SMALL_INT|CONST)/]);
  await expectOpenToEveryone(page, '.stepper');
});

test('no bytecode is shown of a version that the page has no CPython of', async ({ page }) => {
  await openPlayground(page);
  await page
    .getByRole('combobox', { name: playgroundText.en.python, exact: true })
    .selectOption('3.12');
  await write(page, 'a = []\n');
  await pressRun(page);
  await page.locator('summary', { hasText: bytecodeText.en.summary }).click();
  await expect(page.getByText(bytecodeText.en.otherVersion(cpythonVersion))).toBeVisible();
});
