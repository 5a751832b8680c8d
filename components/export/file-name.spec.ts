import { expect, test } from 'vitest';
import { pictureName, traceName } from './file-name.ts';

test('a file is named after the figure, the program and the step', () => {
  expect(pictureName('heap', 'reference-counting/moment-of-zero', 3, 'svg')).toBe(
    'heapscope-heap-moment-of-zero-step-3.svg',
  );
  expect(traceName('start/two-names', 'cpython-3.14-64')).toBe(
    'heapscope-trace-two-names-cpython-3.14-64.json',
  );
});

test('a program without a usable name is called program', () => {
  for (const name of ['', '/', '..', 'a/../..']) {
    expect(pictureName('arena', name, 0, 'png'), name).toBe('heapscope-arena-program-step-0.png');
  }
});
