// `npm test`: everything. Stages that need nothing of each other run side by side, two at a time.
import { performance } from 'node:perf_hooks';
import { findChromium, installChromium } from '../chromium.ts';
import { contentChecks, endToEndTests, unitTests, whole, type Stage } from './stages.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const typescript = 'node_modules/typescript/bin/tsc';

const sideBySide: Stage[][] = [
  [
    whole('types', typescript, '-p', 'tsconfig.json'),
    whole('types without a DOM', typescript, '-p', 'tsconfig.core.json'),
    whole('types of .astro files', 'node_modules/@astrojs/check/bin/astro-check.js'),
    whole(
      'types of .svelte files',
      'node_modules/svelte-check/bin/svelte-check',
      '--fail-on-warnings',
    ),
    whole(
      'import rules',
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'components',
      'content',
      'e2e',
    ),
    whole('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'),
    whole('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  ],
  [unitTests, contentChecks],
];
const afterwards: Stage[] = [whole('build', astro, 'build'), endToEndTests];

let passed = 0;
let failed = 0;

async function runInOrder(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) {
    const start = performance.now();
    const result = await stage.run();
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (result.failed > 0) console.log(`\n--- ${stage.name}\n${result.output.trim()}\n---`);
    console.log(
      `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name}: ` +
        `${result.passed} passed, ${result.failed} failed (${seconds} s)`,
    );
  }
}

if (!findChromium()) installChromium();
// The types of the content collections, which a fresh clone does not have.
await runInOrder([whole('types of the content', astro, 'sync')]);
await Promise.all(sideBySide.map(runInOrder));
await runInOrder(afterwards);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
