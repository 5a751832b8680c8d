// Whether large figures keep up with the reader, in a real Chromium: `npm run build && npm run bench --
// figures`. Keeps the tables in `results/figures.md`; fails where one does not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { measureSmoothness, type Smoothness } from './figures/frames.ts';
import { heapMapScene } from './figures/heap-map.ts';
import type { BenchScene } from './figures/scene.ts';
import { serveCompressed } from './pages/compressed-server.ts';

/** Every figure that is measured, in the order of the report. */
const scenes: readonly BenchScene[] = [heapMapScene];
/** Milliseconds: a frame of 60 a second, and from an interaction to the next paint. */
const limits = { frame: 16.7, paint: 100 };
/** A screen's clock is not exact: a frame that is on time may be counted this much too long. */
const tolerance = 0.1;

const executablePath = findChromium();
const { server, port } = await serveCompressed('dist');
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const head = [
  '| what is done | frames | median, ms | 95 in 100, ms | longest, ms | interactions | to the next paint, ms | processor a frame, ms |',
  '| --- | --: | --: | --: | --: | --: | --: | --: |',
];
const report: string[] = [];
const faults: string[] = [];
const loadBefore = loadavg();
try {
  for (const scene of scenes) await measureScene(scene);
} finally {
  await browser.close();
  server.close();
}

async function measureScene({ name, open, acts }: BenchScene): Promise<void> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${String(port)}/`,
    viewport: { width: 1440, height: 1000 },
  });
  const page = await context.newPage();
  const shown = await open(page);
  console.log(`${name}: ${shown}`);
  report.push(`## ${name}`, '', `${shown}.`, '', ...head);
  for (const { name: what, act } of acts) {
    const found = await measureSmoothness(page, act);
    report.push(row(what, found));
    console.log(row(what, found));
    if (found.p95 > limits.frame + tolerance)
      faults.push(`${name}, ${what}: ${ms(found.p95)} ms a frame`);
    if (found.paint > limits.paint)
      faults.push(`${name}, ${what}: ${ms(found.paint)} ms to the next paint`);
  }
  report.push('');
  await context.close();
}

const machine = `${String(cpus().length)} processors (${cpus()[0]?.model ?? 'unknown'}), load ${loads(loadBefore)} before and ${loads(loadavg())} after over 1, 5 and 15 minutes`;
const text = [
  '# Smoothness of large figures',
  '',
  `From one frame to the next at most ${String(limits.frame)} ms in 95 of 100, and at most ${String(limits.paint)} ms from an interaction to the next paint (98 in 100). Chromium ${browser.version()} without a window, which draws with the processor alone. The machine: ${machine}; what other programs take of it, frames lack, so the last column has what the processor worked for each frame, on all its cores together. Written by \`npm run bench -- figures\` on ${new Date().toISOString().slice(0, 10)}.`,
  '',
  ...report,
  ...(faults.length > 0 ? ['## Past a limit', '', ...faults.map((fault) => `- ${fault}`), ''] : []),
].join('\n');
mkdirSync('src/tools/bench/results', { recursive: true });
writeFileSync('src/tools/bench/results/figures.md', text);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function row(what: string, found: Smoothness): string {
  const { frames, median, p95, longest, interactions, paint, work } = found;
  const cells = [what, frames, ms(median), ms(p95), ms(longest), interactions, ms(paint), ms(work)];
  return `| ${cells.join(' | ')} |`;
}

function ms(time: number): string {
  return time.toFixed(1);
}

function loads(load: readonly number[]): string {
  return load.map((each) => each.toFixed(1)).join(', ');
}
