import { globSync, readFileSync } from 'node:fs';
import { effects, run } from '@heapscope/simulation/complete';
import { expect, it } from 'vitest';
import { cpythonHolders } from '#text/cpython-holders.ts';
import { locales } from '#text/locale.ts';

/** Every reason for which CPython itself holds a reference in any program of the project. */
function reasons(): Set<string> {
  const found = new Set<string>();
  for (const file of globSync(['content/programs/*/*.py', 'src/simulation/cases/*/*.py'])) {
    const trace = run(readFileSync(file, 'utf8'), { profile: 'cpython-3.14-64' });
    for (const effect of effects(trace)) {
      for (const holder of Object.values(effect)) {
        if (typeof holder === 'object' && holder?.kind === 'interpreter') found.add(holder.reason);
      }
    }
  }
  return found;
}

// It goes through all effects of the whole corpus.
const patience = { timeout: 120_000 };

it('has words in both languages for whatever part of CPython holds a reference', patience, () => {
  const all = [...reasons()];
  expect(all).toContain('finalizer');
  for (const reason of all) {
    for (const locale of locales) {
      const { said, tag } = cpythonHolders[locale];
      expect(said(reason)).not.toBe('');
      expect(tag(reason).length, 'fits its tag').toBeLessThanOrEqual(9);
    }
    expect(cpythonHolders['zh-cn'].said(reason)).toMatch(/\p{Script=Han}/u);
  }
});

it('refuses a reason that it has no words for', () => {
  expect(() => cpythonHolders.en.said('magic')).toThrow('No words for the holder "magic"');
});
