import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProfileId } from './profiles/profile-id.ts';
import { profiles } from './profiles/profiles.ts';
import { endingOf, readRecording } from './recorded-output.ts';
import { run } from './complete.ts';

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

const outputOf = (name: string) => join(root, name.replace(/\.py$/, '.out'));
const isRecorded = (name: string) => existsSync(outputOf(name));

/** What the simulation prints, and how it ends, as real engines were recorded. */
function simulate(source: string, engine: string) {
  const profile = `cpython-${engine}` as ProfileId;
  const { stdout, outcome } = run(source, { profile });
  if (outcome.kind === 'unsupported') return { refused: outcome.feature };
  const ended = outcome.kind === 'finished' ? endingOf(outcome) : outcome.kind;
  const ending = 'message' in outcome ? outcome.message : ended;
  return { stdout, ending };
}

test.each(files.filter(isRecorded))('%s as recorded', (name) => {
  const source = readFileSync(join(root, name), 'utf8');
  const { byEngine, refusable } = readRecording(readFileSync(outputOf(name), 'utf8'));
  for (const [engine, observed] of byEngine) {
    const simulated = simulate(source, engine);
    if ('refused' in simulated && refusable.includes(engine)) continue;
    expect({ engine, ...simulated }).toEqual({ engine, ...observed });
  }
});

describe.each(files.filter((name) => !isRecorded(name)))('%s', (name) => {
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
