import { readFileSync } from 'node:fs';
import '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { identityRuns, type IdentityRun } from '#components/simulation-thread/lab-runs.ts';
import { identityLabText } from '#text/identity-lab.ts';
import { locales } from '#text/locale.ts';
import { readRecording } from '../../src/simulation/src/recorded-output.ts';
import { areSame, answersOf, reasonOf } from './answers.ts';
import {
  identityPresets,
  type IdentityPreset,
  readQuestion,
  writeQuestion,
} from './identity-presets.ts';
import { identityProgram, mostExpressions, nameOf, places } from './identity-program.ts';

const presets = Object.entries(identityPresets) as [
  IdentityPreset,
  (typeof identityPresets)[IdentityPreset],
][];

/**
 * What real CPythons printed: `src/simulation/cases/labs/identity/`, but for the methods that are freed,
 * which CPython 3.11.7, 3.12.1 and 3.13.0 (64-bit) printed so, where the blocks of a 32-bit CPython for
 * WebAssembly are its malloc's.
 */
function recorded(name: IdentityPreset): ReadonlyMap<string, string> {
  if (name === 'freed-methods') {
    return new Map(['3.11-64', '3.12-64', '3.13-64'].map((each) => [each, 'x1 == x2: True\n']));
  }
  const path = (ending: string) =>
    new URL(`../../src/simulation/cases/labs/identity/${name}.${ending}`, import.meta.url);
  expect(identityProgram(identityPresets[name]).source).toBe(readFileSync(path('py'), 'utf8'));
  const { byEngine } = readRecording(readFileSync(path('out'), 'utf8'));
  // print() of a preset's own prints an empty line.
  return new Map([...byEngine].map(([engine, { stdout }]) => [engine, stdout.trimStart()]));
}

/** The lines that a program prints of which the lab has the answers. */
function printed({ kin }: IdentityRun, name: IdentityPreset): string {
  const { expressions, place } = identityPresets[name];
  const test = place === 'freed' ? '==' : 'is';
  return expressions
    .flatMap((_, right) =>
      Array.from({ length: right }, (__, left) => {
        const same = areSame(kin ?? [], left, right) ? 'True' : 'False';
        return `${nameOf(left)} ${test} ${nameOf(right)}: ${same}\n`;
      }),
    )
    .join('');
}

describe.each(presets)('%s', (name, question) => {
  const runs = identityRuns(identityProgram(question));

  test('is answered as real CPythons were recorded', () => {
    let compared = 0;
    for (const [engine, stdout] of recorded(name)) {
      const run = runs.find(({ profile }) => profile === `cpython-${engine}`);
      if (!run || run.kin === null) continue;
      compared += 1;
      expect([engine, printed(run, name)]).toEqual([engine, stdout]);
    }
    expect(compared).toBe(question.place === 'freed' ? 3 : 8);
  });

  test('has a reason for every object that is shared', () => {
    for (const { kin } of runs) {
      for (const one of kin ?? []) {
        if (one.members.length > 1) expect(one.sharing).not.toBeNull();
      }
    }
  });

  test('is worded in both languages', () => {
    for (const locale of locales) {
      const text = identityLabText[locale];
      expect(text.presets[name]).toBeTruthy();
      for (const { kin } of answersOf(runs)) {
        for (const one of kin ?? []) expect(reasonOf(one, question, text)).not.toBe('');
      }
    }
  });

  test('comes back from a link', () => {
    expect(readQuestion(JSON.parse(JSON.stringify(writeQuestion(question))))).toEqual(question);
  });
});

test('addresses of what is freed are told only where the model has the allocator', () => {
  const runs = identityRuns(identityProgram(identityPresets['freed-lists']));
  const refused = runs.filter(({ kin }) => kin === null);
  expect(refused.map(({ profile }) => profile.split('-').at(-1))).toEqual(Array(5).fill('wasm32'));
  expect(refused[0]?.outcome).toMatchObject({ kind: 'unsupported', line: 1 });
});

test('what the model does not have is refused, and nothing is told of it', () => {
  const question = { setup: 'import threading\n', expressions: ['1', '1'], place: 'one' } as const;
  const runs = identityRuns(identityProgram(question));
  expect(new Set(runs.map(({ kin, outcome }) => `${String(kin)} ${outcome.kind}`))).toEqual(
    new Set(['null unsupported']),
  );
  expect(answersOf(runs)).toHaveLength(1);
});

test('an expression is compiled on its own as it is written', () => {
  const expressions = ["'it\\'s'", '"a" \'b\'', "'\\n'"];
  const program = identityProgram({ setup: '', expressions, place: 'apart' });
  const [run] = identityRuns(program);
  expect(run?.outcome).toEqual({ kind: 'finished' });
  expect(run?.kin?.map(({ text }) => text)).toEqual(['"it\'s"', "'ab'", "'\\n'"]);
});

describe('a link', () => {
  test('that holds no question is not read', () => {
    expect(readQuestion(['one', '', ['1']])).not.toBeNull();
    for (const wrong of [
      null,
      ['two', '', ['1']],
      ['one', 1, ['1']],
      ['one', '', []],
      ['one', '', [1]],
      ['one', '', Array(mostExpressions + 1).fill('1')],
      ['one', '', ['1'.repeat(300)]],
    ]) {
      expect(readQuestion(wrong)).toBeNull();
    }
  });

  test('may have every place', () => {
    for (const place of places) expect(readQuestion([place, '', ['1']])?.place).toBe(place);
  });
});
