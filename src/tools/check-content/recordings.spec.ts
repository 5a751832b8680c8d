import { expect, test } from 'vitest';
import type { Recording } from '#components/real-run/recording.ts';
import { hasTools } from '#cpython/tools-pack/manifest.ts';
import { parseProgram } from '#exercise/program.ts';
import { recordingProblems } from './recordings.ts';

const program = parseProgram(
  'import objgraph\nprint(1)  # expect: 1\n# real CPython only, with objgraph\n',
);
const recording: Recording = {
  tools: [{ name: 'objgraph', version: '3.5.0' }],
  python: 'CPython 3.11.2, Linux, 64-bit',
  program: program.source,
  steps: [{ command: 'python3 main.py', output: '1\n' }],
};
const problems = (changed: Partial<Recording>) =>
  recordingProblems(program, JSON.stringify({ ...recording, ...changed }));

test('a recording of this program with this tool that prints what it says is in order', () => {
  expect(problems({})).toEqual([]);
});

test('any other is not', () => {
  expect(recordingProblems(program, null)[0]).toContain('has no recording');
  expect(recordingProblems(program, '{}')[0]).toContain('cannot be read');
  expect(problems({ program: 'print(1)\n' })[0]).toContain('of another program');
  expect(problems({ tools: [{ name: 'pympler', version: '1.1' }] })[0]).toContain('with pympler');
  expect(problems({ steps: [{ command: 'python3 main.py', output: '2\n' }] })[0]).toContain(
    'where it says',
  );
});

test('the recording of a program for a native CPython is without tools', () => {
  const native = parseProgram('print(1)  # expect: 1\n# native CPython only\n');
  const alone = { ...recording, program: native.source, tools: [] };
  expect(recordingProblems(native, JSON.stringify(alone))).toEqual([]);
  const tooled = { ...alone, tools: recording.tools };
  expect(recordingProblems(native, JSON.stringify(tooled))[0]).toContain('with objgraph');
});

test('a pack has a tool whatever the case of its name', () => {
  const hash = '0'.repeat(64);
  const packed = {
    name: 'Pympler',
    version: '1.1',
    licence: null,
    licenceFiles: ['licences/Pympler/LICENSE'],
    from: 'Pympler.whl',
    sha256: hash,
  };
  const manifest = { packages: [packed], zip: { bytes: 1, sha256: hash } };
  expect(hasTools(manifest, ['pympler'])).toBe(true);
  expect(hasTools(manifest, ['pympler', 'objgraph'])).toBe(false);
  expect(hasTools(null, ['pympler'])).toBe(false);
  expect(hasTools(null, [])).toBe(true);
});
