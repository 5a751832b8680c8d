// How long the gradebook takes for a large class, and whether its page answers meanwhile, in a real
// Chromium: `npm run build && npm run bench -- gradebook`. Keeps what it finds in
// `results/gradebook.md`; fails past a limit.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { gradebookText } from '#text/instructor/gradebook.ts';
import { findChromium } from '../chromium.ts';
import { classFiles } from './gradebook/class.ts';
import { serveCompressed } from './pages/compressed-server.ts';

const limits = { seconds: 60, answer: 100 };
const [learners, exercises] = [1000, 20];
/** Milliseconds between two letters. */
const pause = 500;
const text = gradebookText.en;

const executablePath = findChromium();
const { server, port } = await serveCompressed('dist');
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { seconds, waits, kinds } = await gradeClass();
  const worst = waits.toSorted((a, b) => a - b).at(Math.ceil(waits.length * 0.95) - 1) ?? NaN;
  const found = `${String(learners)} submissions of ${String(exercises)} exercises, of ${String(kinds)} kinds, were checked in ${seconds.toFixed(1)} s (at most ${String(limits.seconds)}). Meanwhile the filter was typed in ${String(waits.length)} times; 95 in 100 were painted within ${worst.toFixed(0)} ms (at most ${String(limits.answer)}).`;
  console.log(found);
  mkdirSync('src/tools/bench/results', { recursive: true });
  const written = `Written by \`npm run bench -- gradebook\` on ${new Date().toISOString().slice(0, 10)}.`;
  const report = ['# A large class in the gradebook', '', found, '', written, ''].join('\n');
  writeFileSync('src/tools/bench/results/gradebook.md', report);
  if (seconds > limits.seconds || !(worst <= limits.answer)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

/** Drops in all files at once and types into the filter until all are checked. */
async function gradeClass() {
  const { files, kinds } = classFiles(learners, exercises);
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(port)}/teach/gradebook/`);
  await page.locator('[data-ready="true"]').waitFor();
  // All at once holds more than the protocol between the test and the browser takes: in parts.
  const waits: number[] = [];
  const start = performance.now();
  for (let from = 0; from < files.length; from += 100)
    await page.getByLabel(text.choose).setInputFiles(files.slice(from, from + 100));
  const filter = page.getByLabel(text.filter);
  await filter.waitFor();
  const finished = page.locator('p.summary', { hasText: '1000' });
  while (!(await finished.isVisible())) {
    waits.push(await filter.evaluate(typeAndPaint));
    await page.waitForTimeout(pause);
  }
  return { seconds: (performance.now() - start) / 1000, waits, kinds };
}

/** Runs in the page: milliseconds from a letter in the filter until the page is painted. */
function typeAndPaint(input: HTMLElement | SVGElement): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    if (input instanceof HTMLInputElement) input.value = input.value === '9' ? '8' : '9';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    requestAnimationFrame(() => {
      setTimeout(() => {
        resolve(performance.now() - start);
      });
    });
  });
}
