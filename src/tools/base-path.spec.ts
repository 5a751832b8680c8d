import { afterEach, expect, test, vi } from 'vitest';
import { basePath } from './base-path.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['courses/memory', '/courses/memory/'],
  ['/courses/memory', '/courses/memory/'],
  ['courses/memory/', '/courses/memory/'],
  ['/', '/'],
  ['', '/'],
  [undefined, '/'],
])('BASE_PATH %o means %s', (given, path) => {
  vi.stubEnv('BASE_PATH', given);
  expect(basePath()).toBe(path);
});
