import type { Page } from '@playwright/test';

/** A figure that is measured: how to open it, and what is then done to it, one after the other. */
export interface BenchScene {
  /** As a heading of the report. */
  readonly name: string;
  /** Opens the figure in a page whose addresses are relative to the site; answers what it shows. */
  readonly open: (page: Page) => Promise<string>;
  readonly acts: readonly {
    readonly name: string;
    readonly act: (page: Page) => Promise<void>;
  }[];
}

/** Presses a key so many times, as fast as the page takes them. */
export async function pressOften(page: Page, key: string, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
}
