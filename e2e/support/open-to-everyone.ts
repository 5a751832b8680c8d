import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as axeCore from 'axe-core';

/**
 * axe itself, put into each page and asked there: through Playwright's builder each look would load
 * it anew and open a page of its own, which took five times as long.
 */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails where axe finds something in a page, or one part of it, that keeps anyone out, light or dark. */
export async function expectOpenToEveryone(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoFaults(page, 'light', { part });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // All but the colours is as it was.
  await expectNoFaults(page, 'dark', { part, rules: ['color-contrast'] });
}

/** The same for a page as it is now; `what` is told where it fails. */
export async function expectNoFaults(
  page: Page,
  what: string,
  { part, rules }: { readonly part?: string | undefined; readonly rules?: readonly string[] } = {},
): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  }
  const runOnly: axeCore.RunOptions['runOnly'] = rules
    ? { type: 'rule', values: [...rules] }
    : { type: 'tag', values: standards };
  const faults = await page.evaluate(
    async ([selector, only]) => {
      const { violations } = await window.axe.run(selector ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
      );
    },
    [part, runOnly] as const,
  );
  expect(faults, what).toEqual([]);
}

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}
