import type { Page } from '@playwright/test';

/** Keeps each of the page's workers busy for good, as a program without an end would. */
export async function holdWorker(page: Page): Promise<void> {
  const workers = page.workers();
  if (workers.length === 0) throw new Error('the page has no worker');
  await Promise.all(
    workers.map((worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          for (;;);
        });
      }),
    ),
  );
}
