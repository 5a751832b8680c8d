import type { Page } from '@playwright/test';

/** Keeps the page's only worker busy for good, as a program without an end would. */
export async function holdWorker(page: Page): Promise<void> {
  const [worker, ...others] = page.workers();
  if (!worker || others.length > 0) throw new Error('the page does not have just one worker');
  await worker.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
}
