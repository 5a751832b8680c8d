// Runs a command of the project on a fresh clone: installs what is missing, then hands over to the
// pinned Node. This file itself must run on any Node ≥ 20 and needs no package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';
const astro = 'node_modules/astro/bin/astro.mjs';

/** Each command's script and its first arguments. */
const commands = {
  start: ['src/tools/start.ts'],
  dev: [astro, 'dev'],
  build: [astro, 'build'],
  'new:lesson': ['src/tools/new/lesson.ts'],
  'new:exercise': ['src/tools/new/exercise.ts'],
  package: ['src/tools/package/main.ts'],
  pdf: ['src/tools/pdf/main.ts'],
  'tools:pack': ['src/tools/tools-pack/main.ts'],
  'tools:record': ['src/tools/record-tools/main.ts'],
  test: ['src/tools/test/main.ts'],
  check: ['src/tools/check-content/main.ts'],
  conformance: ['src/tools/conformance/main.ts'],
  bench: ['src/tools/bench/main.ts'],
  simulate: ['src/simulation/src/cli.ts'],
};

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Installs the packages of the lockfile, unless just these are there already. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.heapscope-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing dependencies (npm ci)…\n');
  // npm's report goes to stderr, so that a command's own output stays clean.
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (done.status !== 0) {
    fail('npm ci failed. Check that the npm registry can be reached, then run this command again.');
  }
  writeFileSync(stamp, wanted);
}

/** The Node that package.json pins; this one, if it is new enough and the pinned one did not install. */
function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'The pinned Node 24 was not installed (npm may have been told to ignore install scripts). ' +
      'Run "npm rebuild node", or use Node 24 or newer.',
  );
}

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) fail(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
install();
const node = pinnedNode();
const separator = windows ? ';' : ':';
const [script, ...first] = command;
const args = ['--disable-warning=ExperimentalWarning', join(root, script), ...first, ...rest];
const child = spawn(node, args, {
  // npm runs everything at the root; the file that `simulate` is given is named from where npm was.
  cwd: name === 'simulate' ? (process.env.INIT_CWD ?? process.cwd()) : root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(separator),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
