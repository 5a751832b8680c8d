// What the simulation weighs in a page: `npm run bench -- size`. Keeps the tables in `results/size.md`;
// fails when what a page loads first is past its limit, or what only replays takes the machine with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, type Sizes, total } from './size/bundle.ts';
import { loadedByPrograms } from './size/programs.ts';

/** Bytes, compressed with gzip, of what a page that runs programs loads first, its parser included. */
const limit = 90_000;
/** Rooms of the package that a page which only replays must not load; the arithmetic of the arena map is for both. */
const machine =
  /\/simulation\/src\/(machine|compiler|syntax|objects|collector|allocator(?!\/arena-map\.ts))\//;

const source = (file: string) => JSON.stringify(resolve('src/simulation/src', file));
const running = await bundle(
  `import { NotLoaded, run, withChunks } from ${source('index.ts')};
   globalThis.simulation = { NotLoaded, run, withChunks };`,
);
const all = await bundle(
  `import * as simulation from ${source('index.ts')}; globalThis.simulation = simulation;`,
);
const reading = await bundle(
  `import * as reading from ${source('reading.ts')}; globalThis.reading = reading;`,
);
const programs = await loadedByPrograms(running);
const weights = programs
  .map(({ program, files }) => ({ program, files: files.length, sizes: total(files) }))
  .sort((a, b) => a.sizes.gzip - b.sizes.gzip);

const first = total(running.filter((file) => file.first));
const head = (...titles: string[]) => [
  `| ${[...titles, 'minified, kB', 'gzip, kB', 'brotli, kB'].join(' | ')} |`,
  `| --- |${' --: |'.repeat(titles.length + 2)}`,
];
const row = (...cells: (string | number | Sizes)[]) =>
  `| ${cells
    .flatMap((cell) =>
      typeof cell === 'object' ? [cell.minified, cell.gzip, cell.brotli].map(kilo) : [cell],
    )
    .join(' | ')} |`;
const middle = weights[Math.floor(weights.length / 2)];
const most = weights.at(-1);
if (!middle || !most) throw new Error('the course has no programs');
const summary = [
  ...head('what', 'files'),
  row('a page that runs programs, first', running.filter((file) => file.first).length, first),
  row(
    'the same with what a program loads: the middle one of the course',
    middle.files,
    middle.sizes,
  ),
  row(`the same: most, by \`${most.program}\``, most.files, most.sizes),
  row('the whole package, with what reads traces', all.length, total(all)),
  row('a page that only replays', reading.length, total(reading)),
];
const onDemand = [
  ...head('loaded when a program needs it'),
  ...running.filter((file) => !file.first).map(({ name, sizes }) => row(name, sizes)),
];
const text = `# What the simulation weighs

Minified, and each file compressed by itself as it is served. What a page that runs programs loads first, the parser included, may be at most ${kilo(limit)} kB with gzip; the rest of the package comes in chunks when a program needs them. Pages that only replay take \`@heapscope/simulation/reading\`, which has nothing of the machine. Written by \`npm run bench -- size\` on ${new Date().toISOString().slice(0, 10)}.

${summary.join('\n')}

${onDemand.join('\n')}
`;
console.log([...summary, '', ...onDemand].join('\n'));
mkdirSync('src/tools/bench/results', { recursive: true });
writeFileSync('src/tools/bench/results/size.md', text);

const taken = reading.flatMap(({ modules }) => modules.filter((id) => machine.test(id)));
const faults = [
  ...(first.gzip > limit ? [`what is loaded first has ${kilo(first.gzip)} kB with gzip`] : []),
  ...taken.map((id) => `what only replays takes ${id} with it`),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
