// The `simulate` command: runs a program and prints exactly what that CPython prints.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type ProfileId, profileIds } from './profiles/profile-id.ts';
import { profiles } from './profiles/profiles.ts';
import { run } from './complete.ts';

const usage = `usage: simulate PROGRAM.py [--python VERSION] [--word 32|64]
VERSION is one of 3.11, 3.12, 3.13, 3.14.2, 3.14, 3.15; the default is 3.14 with 64-bit words.`;

/** The profile that `--python` and `--word` name; `3.14.5` and later 3.14 are `3.14`. */
function findProfile(version: string, word: string): ProfileId | undefined {
  const build = word === '32' ? 'wasm32' : word;
  const short = version.split('.').slice(0, 2).join('.');
  const wanted = [`cpython-${version}-${build}`, `cpython-${short}-${build}`];
  const found = wanted.map((id) => profileIds.find((known) => known === id)).find(Boolean);
  if (found) return found;
  return profileIds.find((id) => profiles[id].version === version && id.endsWith(build));
}

function fail(message: string): never {
  console.error(message);
  process.exit(64);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        python: { type: 'string', default: '3.14' },
        word: { type: 'string', default: '64' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function readProgram(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function main(): void {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) fail(usage);
  const profile = findProfile(values.python, values.word);
  if (!profile)
    fail(`No profile for Python ${values.python} with ${values.word}-bit words.\n${usage}`);
  const limits = { effects: 50_000_000, objects: 2_000_000, output: 10_000_000 };
  const { outcome, stdout } = run(readProgram(file), { profile, limits });
  const where = (line: number) => `${basename(file)}:${String(line)}`;
  if (outcome.kind === 'unsupported') {
    console.error(`${where(outcome.line)}: ${outcome.feature} is not modelled`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(stdout);
  if (outcome.kind === 'finished') {
    if (outcome.exit?.said) console.error(outcome.exit.said);
    process.exitCode = outcome.exit?.status ?? 0;
    return;
  }
  process.exitCode = 1;
  if (outcome.kind === 'limit') {
    console.error(`${where(outcome.line)}: stopped, the limit of ${outcome.limit} is reached`);
    process.exitCode = 2;
  } else console.error(outcome.message);
}

main();
