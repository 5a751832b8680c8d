// What the simulation weighs in a page: `npm run bench -- size`. Keeps the table in `results/size.md`;
// fails when the whole package is past its limit, or what only replays takes the machine with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Compressed bytes of the whole package, its parser included. */
const limit = 90_000;
const entries = [
  { name: 'all of it', path: 'src/simulation/src/index.ts' },
  { name: 'what only replays', path: 'src/simulation/src/reading.ts' },
];
/** Rooms of the package that a page which only replays must not load. */
const machine = /\/simulation\/src\/(machine|compiler|syntax|objects|collector|allocator)\/|@lezer/;

const table = [
  '| entry | modules | minified, kB | gzip, kB | brotli, kB |',
  '| --- | --: | --: | --: | --: |',
];
const faults: string[] = [];
for (const { name, path } of entries) {
  const { code, moduleIds } = await bundle(path);
  const sizes = [Buffer.byteLength(code), gzipSync(code).length, brotliCompressSync(code).length];
  table.push(`| ${[name, moduleIds.length, ...sizes.map(kilo)].join(' | ')} |`);
  if ((sizes[1] ?? 0) > limit) faults.push(`${name}: ${kilo(sizes[1] ?? 0)} kB with gzip`);
  if (path.endsWith('/reading.ts')) {
    for (const id of moduleIds) if (machine.test(id)) faults.push(`${name}: takes ${id} with it`);
  }
}
const text = `# What the simulation weighs

Minified and compressed; all of it at most ${kilo(limit)} kB, its parser included. Pages that only replay take \`@heapscope/simulation/reading\`, which has nothing of the machine. Written by \`npm run bench -- size\` on ${new Date().toISOString().slice(0, 10)}.

${table.join('\n')}
`;
console.log(table.join('\n'));
mkdirSync('src/tools/bench/results', { recursive: true });
writeFileSync('src/tools/bench/results/size.md', text);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

async function bundle(entry: string): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  const [chunk, ...others] = chunks;
  if (!chunk || others.length > 0) throw new Error(`${entry} makes ${String(chunks.length)} files`);
  return chunk;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
