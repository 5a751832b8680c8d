import { expect, test } from 'vitest';
import { packageOf } from './package-of.ts';

test.each([
  ['/site/node_modules/svelte/src/internal/client/index.js', 'svelte'],
  ['/site/node_modules/@codemirror/view/dist/index.js?v=1', '@codemirror/view'],
  ['/site/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:\\site\\node_modules\\idb\\build\\index.js', 'idb'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/site/components/figure/moment.svelte.ts', null],
  ['/site/src/simulation/src/index.ts', null],
  ['\0virtual:tools-pack', null],
])('%j', (module, name) => {
  expect(packageOf(module)).toBe(name);
});
