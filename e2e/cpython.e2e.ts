import { openCPython, runInPage } from './support/cpython-page.ts';
import { hydrateAll } from './support/islands.ts';
import { expect as expectSoon, test } from './support/test.ts';

// CPython takes seconds to start, more on a busy machine.
test.setTimeout(180_000);
const expect = expectSoon.configure({ timeout: 60_000 });

const lesson = 'lessons/check-the-source/';

test('the program runs in the simulation and in real CPython, and the outputs agree', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(lesson);
  const figure = page.locator('figure', { has: page.locator('.program-runner') }).first();
  await hydrateAll(page);
  await figure.getByRole('button', { name: 'Run in the simulation' }).click();
  await expect(figure.getByRole('cell', { name: '1879048192' })).toHaveCount(1);
  expect(fetched.filter((url) => url.includes('/cpython/'))).toEqual([]);

  // Held back, so that the bar is seen at its start.
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pyodide.asm.wasm', async (route) => {
    await released;
    await route.continue();
  });
  await figure.getByRole('button', { name: 'Run in real CPython 3.14.2' }).click();
  const bar = figure.getByRole('progressbar', { name: 'Fetching CPython' });
  await expect(bar).toHaveAttribute('aria-valuetext', /^[0-3]\.\d of 13\.\d MB$/);
  release();
  await expect(figure.getByText('2 lines, 2 agree.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(figure.getByRole('cell', { name: 'agrees' })).toHaveCount(2);
  await expect(
    figure.getByText("Line 7 ended it with NameError: name 'gc' is not defined."),
  ).toHaveCount(2);
});

test('in Chinese, by keyboard; a start that is cancelled can be made again', async ({ page }) => {
  await page.goto(`zh-cn/${lesson}`);
  const figure = page.locator('figure', { has: page.locator('.program-runner') }).first();
  await hydrateAll(page);
  await page.route('**/pyodide.asm.wasm', () => undefined);
  const start = figure.getByRole('button', { name: '在真正的 CPython 3.14.2 中运行' });
  await start.focus();
  await page.keyboard.press('Enter');
  await figure.getByRole('button', { name: '取消' }).press('Enter');
  await expect(figure.getByRole('progressbar')).toHaveCount(0);
  await page.unroute('**/pyodide.asm.wasm');
  // One press runs both sides, and says that they agree.
  await start.press('Enter');
  await expect(figure.getByText('共 2 行，2 行一致。')).toBeVisible();
  await expect(figure.getByRole('cell', { name: '1879048192' })).toHaveCount(2);
});

test.describe('files that do not arrive', () => {
  test.use({ allowedErrors: [/net::ERR_|500/] });

  for (const [fault, said] of [
    ['failed', 'CPython could not be fetched.'],
    ['damaged', 'A file of CPython arrived damaged'],
  ] as const) {
    test(`a ${fault} file is told, and the next press works`, async ({ page }) => {
      await page.goto(lesson);
      const figure = page.locator('figure', { has: page.locator('.program-runner') }).first();
      await hydrateAll(page);
      await page.route('**/python_stdlib.zip', (route) =>
        fault === 'failed' ? route.abort() : route.fulfill({ body: 'not the file' }),
      );
      const start = figure.getByRole('button', { name: 'Run in real CPython 3.14.2' });
      await start.click();
      await expect(figure.getByText(said)).toBeVisible();
      // The simulation has answered all the same.
      await expect(figure.getByRole('cell', { name: '1879048192' })).toHaveCount(1);
      await page.unroute('**/python_stdlib.zip');
      await start.click();
      await expect(figure.getByText('2 lines, 2 agree.')).toBeVisible();
    });
  }
});

test('a run that goes too far ends in a message, and the page stays awake', async ({ page }) => {
  await openCPython(page);
  const flood = runInPage(page, 'while True: print("x" * 99)');
  const ticks = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let frames = 0;
        const tick = () => (++frames < 10 ? requestAnimationFrame(tick) : resolve(frames));
        tick();
      }),
  );
  expect(ticks).toBe(10);
  expect(await flood).toMatchObject({ outcome: { kind: 'stopped', by: 'output' } });
  expect((await flood).stdout).toHaveLength(20_000);

  const loop = await runInPage(page, 'print("before")\nwhile True: pass');
  expect(loop).toMatchObject({ stdout: 'before\n', outcome: { kind: 'stopped', by: 'time' } });

  const bomb = await runInPage(page, 'keep = []\nwhile True: keep.append(bytearray(10 ** 6))');
  expect(bomb.outcome).toEqual({ kind: 'stopped', by: 'memory' });

  const stopped = runInPage(page, 'while True: pass');
  await page.evaluate(() => {
    setTimeout(() => globalThis.cpython.stop());
  });
  expect((await stopped).outcome).toEqual({ kind: 'stopped', by: 'learner' });

  const hidden = await runInPage(page, 'def f(n): return n', "assert f(1) == 2, 'off-by-one'");
  expect(hidden.outcome).toEqual({ kind: 'failed-test', feedback: 'off-by-one' });
});

test.describe('a crash', () => {
  test.use({ allowedErrors: [/Pyodide has suffered|cause of the fatal error|RangeError/] });

  test('a crash of the interpreter is told, and the next run has a new one', async ({ page }) => {
    await openCPython(page);
    const deep = 'a = []\nfor i in range(100_000): a = [a]\ndel a\n';
    await expect(runInPage(page, deep)).rejects.toThrow('crashed');
    expect((await runInPage(page, 'print(1)')).stdout).toBe('1\n');
  });
});
