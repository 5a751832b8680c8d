import { expect, test } from 'vitest';
import { addedPackages, bundledPackages } from './shipped-packages.ts';
import { servedCPythons, sourceUrl, thirdParties } from './third-parties.node.ts';

test('each package says its version, its licence and where it comes from, and brings the text', () => {
  const parties = thirdParties();
  expect(parties).toHaveLength(bundledPackages.length + addedPackages.length);
  for (const { name, version, licence, source, text } of parties) {
    expect(version, name).toMatch(/^\d+\.\d+/);
    expect(licence, name).not.toBe('');
    expect(source, name).toMatch(/^https:\/\//);
    expect(text?.length ?? 0, name).toBeGreaterThan(400);
  }
});

test('the CPythons are those that the site serves', () => {
  expect(servedCPythons().map(({ python, pyodide }) => `${python} ${pyodide.version}`)).toContain(
    '3.14.2 314.0.7',
  );
});

test.each([
  ['git+https://github.com/sveltejs/svelte.git', 'https://github.com/sveltejs/svelte'],
  ['git://github.com/jakearchibald/idb.git', 'https://github.com/jakearchibald/idb'],
  ['lukeed/clsx', 'https://github.com/lukeed/clsx'],
])('%s is found by a browser', (repository, url) => {
  expect(sourceUrl(repository)).toBe(url);
});
