// `npm run bench -- <name>`: runs `src/tools/bench/<name>.ts`. Benchmarks are scripts, never tests.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { runNode } from '../run-command.ts';

const names = globSync('src/tools/bench/*.ts')
  .map((path) => basename(path, '.ts'))
  .filter((name) => name !== 'main' && !name.endsWith('.spec'))
  .sort();
const [name = '', ...rest] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`npm run bench -- <name>, with one of: ${names.join(', ')}`);
  process.exit(2);
}
const { status } = await runNode([`src/tools/bench/${name}.ts`, ...rest], { live: true });
process.exitCode = status;
