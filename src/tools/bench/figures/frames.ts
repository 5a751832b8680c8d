import type { Page } from '@playwright/test';

/** How a page kept up while it was used. Times in milliseconds. */
export interface Smoothness {
  /** Frames that were drawn. */
  readonly frames: number;
  /** From one frame to the next: the middle one, 95 of 100 at most, and the longest. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** Interactions (presses of keys and of the mouse), and 98 of 100 at most from one to the next paint. */
  readonly interactions: number;
  readonly paint: number;
  /** What the processor worked for the page and its drawing, for each frame: other programs do not count. */
  readonly work: number;
}

interface Recording {
  readonly frames: number[];
  readonly interactions: Record<string, number>;
}

declare global {
  interface Window {
    recordedFigures?: Recording & { readonly stop: () => void };
  }
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Uses the page as `act` does, and tells how it kept up. */
export async function measureSmoothness(
  page: Page,
  act: (page: Page) => Promise<void>,
): Promise<Smoothness> {
  await page.evaluate(startRecording);
  const before = await processorTime(page);
  await act(page);
  const after = await processorTime(page);
  const { frames, interactions } = await page.evaluate(stopRecording);
  const times = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  times.sort((a, b) => a - b);
  const paints = Object.values(interactions).sort((a, b) => a - b);
  return {
    frames: times.length,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    longest: times.at(-1) ?? 0,
    interactions: paints.length,
    paint: percentile(paints, 0.98),
    work: (after - before) / Math.max(1, times.length),
  };
}

/** Milliseconds that the processor has worked for the pages of the browser and for what draws them. */
async function processorTime(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  return drawing.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Runs in the page. */
function startRecording(): void {
  const frames: number[] = [];
  const interactions: Record<string, number> = {};
  let request = requestAnimationFrame(function next(time) {
    frames.push(time);
    request = requestAnimationFrame(next);
  });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming;
      // Zero: an event that is no interaction, as a move of the mouse.
      if (!interactionId) continue;
      interactions[interactionId] = Math.max(interactions[interactionId] ?? 0, duration);
    }
  });
  const wanted: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  observer.observe(wanted);
  const stop = () => {
    cancelAnimationFrame(request);
    observer.disconnect();
  };
  window.recordedFigures = { frames, interactions, stop };
}

/** Runs in the page; waits until the last interaction has been reported. */
async function stopRecording(): Promise<Recording> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const recording = window.recordedFigures;
  recording?.stop();
  return { frames: recording?.frames ?? [], interactions: recording?.interactions ?? {} };
}
