import { afterAll, describe, expect, it, vi } from 'vitest';
import { codeOfFrame, disassemblyProgram, readDisassembly } from './disassembly.ts';
import { closeNodeCPython, runInNode } from './node/run-in-node.node.ts';
import { usualLimits } from './usual-limits.ts';

// An interpreter takes seconds to start, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
afterAll(closeNodeCPython);

const source = `def twice(x):
    return [x, x]
a = 'it\\'s "quoted" 中\\n'
def one(): return lambda: 1
def two(): return lambda: 2
b = twice(a)
`;

describe('what dis says of a program', () => {
  it('is read from a real CPython, and told by frame and line', async () => {
    const { stdout, outcome } = await runInNode({
      source: disassemblyProgram(source),
      limits: usualLimits,
    });
    expect(outcome).toEqual({ kind: 'finished' });
    const codes = readDisassembly(stdout) ?? [];
    expect(codes.map(({ name, firstLine }) => [name, firstLine])).toEqual([
      ['<module>', 1],
      ['twice', 1],
      ['one', 4],
      ['<lambda>', 4],
      ['two', 5],
      ['<lambda>', 5],
    ]);
    const twice = codeOfFrame(codes, { function: 'twice', line: 2 });
    expect(twice?.instructions.filter(({ line }) => line === 2).map(({ name }) => name)).toEqual([
      'LOAD_FAST_BORROW_LOAD_FAST_BORROW',
      'BUILD_LIST',
      'RETURN_VALUE',
    ]);
    const module = codeOfFrame(codes, { function: '<module>', line: 6 });
    expect(module?.instructions.find(({ name }) => name === 'CALL')?.argument).toBe('1');
    expect(codeOfFrame(codes, { function: '<lambda>', line: 5 })?.firstLine).toBe(5);
    expect(codeOfFrame(codes, { function: 'nowhere', line: 5 })).toBeNull();
  });

  it('is null for what is something else', () => {
    expect(readDisassembly('')).toBeNull();
    expect(readDisassembly('[1]')).toBeNull();
  });
});

it('shows nothing where two codes of a name have the line', () => {
  const code = {
    name: '<lambda>',
    firstLine: 1,
    instructions: [{ offset: 0, line: 1, name: 'X', argument: '', target: false }],
  };
  expect(codeOfFrame([code, code], { function: '<lambda>', line: 1 })).toBeNull();
});
