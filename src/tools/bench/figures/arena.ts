import { findChromium } from '../../chromium.ts';
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type {} from './arena-page.ts';

/** How smoothly the map of memory moves; times in milliseconds, of 95 frames in a hundred. */
export interface ArenaMapFrames {
  readonly blocks: number;
  readonly arenas: number;
  readonly frames: number;
  /** What drawing one took. */
  readonly draw: number;
  /** From one frame to the next; the browser's own pace is 16.7. */
  readonly interval: number;
  /** Programs that wanted a processor meanwhile, as the system counts them over a minute. */
  readonly load: number;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('arena-page.ts', import.meta.url)),
        formats: ['es'],
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('arena-page.ts did not build');
  return first.output[0].code;
}

/** The value that 95 in a hundred do not pass. */
function mostOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}

/** Pans and zooms over a heap of so many blocks in Chromium, and says how long its frames took. */
export async function measureArenaMap(blocks = 1_000_000): Promise<ArenaMapFrames> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    const styles = new URL('../../../styles/tokens.css', import.meta.url);
    await page.addStyleTag({ content: readFileSync(styles, 'utf8') });
    await page.addScriptTag({ content: await bundle(), type: 'module' });
    await page.waitForFunction(() => 'tourArenaMap' in globalThis);
    const times = await page.evaluate((count) => globalThis.tourArenaMap(count), blocks);
    return {
      blocks: times.blocks,
      arenas: times.arenas,
      frames: times.intervals.length,
      draw: mostOf(times.draws),
      interval: mostOf(times.intervals),
      load: loadavg()[0] ?? NaN,
    };
  } finally {
    await browser.close();
  }
}
