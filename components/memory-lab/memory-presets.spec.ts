import { expect, test } from 'vitest';
import { loadProgram } from '#components/program/load-program.ts';
import { figuresOf } from '#components/simulation-thread/played-figures.ts';
import { run } from '@heapscope/simulation/complete';
import { memoryPresets, readMemory, writeMemory } from './memory-presets.ts';

test('every ready program has memory to be shown', () => {
  for (const preset of memoryPresets) {
    const { source } = loadProgram(preset);
    const { arena } = figuresOf(run(source, { profile: 'cpython-3.14-64' }));
    expect(arena?.cursors.length, preset).toBeGreaterThan(2);
  }
});

test('a link holds the program and its CPython, and nothing else is read', () => {
  const setting = { source: 'a = []\n', profile: 'cpython-3.12-64' } as const;
  expect(readMemory(writeMemory(setting))).toEqual(setting);
  for (const wrong of [null, [], ['cpython-9', ''], ['cpython-3.12-64', 1], 'a']) {
    expect(readMemory(wrong)).toBeNull();
  }
});
