import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProfileId } from './profiles/profile-id.ts';
import { profiles } from './profiles/profiles.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../cases');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.py'))
  .sort();

/** The program without its expectations, and what it is expected to print on a word size. */
function readCase(name: string, word: 32 | 64) {
  const printed: string[] = [];
  let raised: string | null = null;
  const source = readFileSync(join(root, name), 'utf8')
    .split('\n')
    .map((line) => {
      const [code = '', ...notes] = line.split(/\s*# (?=(?:expect(?:\[(?:32|64)\])?|raises): )/);
      for (const note of notes) {
        const [, kind, only, value = ''] = /^(\w+)(?:\[(\d+)\])?: (.*)$/.exec(note) ?? [];
        if (kind === 'raises') raised = value;
        else if (only === undefined || Number(only) === word) printed.push(value);
      }
      return code;
    })
    .join('\n');
  return { source, printed, raised };
}

/** Profiles a case is run with: its folder names a minor version where versions differ. */
function profilesFor(name: string): ProfileId[] {
  const [minor] = /(?<=\/)3\.\d+(?=\/)/.exec(name) ?? [];
  if (minor === '3.11') return ['cpython-3.11-64', 'cpython-3.11-wasm32'];
  if (minor === '3.14') return ['cpython-3.14.2-wasm32'];
  return ['cpython-3.14.2-wasm32', 'cpython-3.11-64'];
}

describe.each(files)('%s', (name) => {
  test.each(profilesFor(name))('%s', (profile) => {
    const { source, printed, raised } = readCase(name, profiles[profile].word === 8 ? 64 : 32);
    const { stdout, outcome } = run(source, { profile });
    const message = outcome.kind === 'raised' ? outcome.message : null;
    if (outcome.kind === 'unsupported') expect(outcome).toEqual({ kind: 'finished' });
    expect({ printed: stdout.split('\n').slice(0, -1), raised: message }).toEqual({
      printed,
      raised,
    });
  });
});
