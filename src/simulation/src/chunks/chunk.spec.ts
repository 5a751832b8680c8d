import { expect, test, vi } from 'vitest';
import { moduleChunks } from '../machine/modules/module-chunks.ts';
import { run } from '../run.ts';
import { Chunk, ChunksMissing, NotLoaded, withChunks } from './chunk.ts';

const options = { profile: 'cpython-3.14-64' } as const;
const stdoutOf = (source: string) => withChunks(() => run(source, options).stdout);

test('a run that needs what has not been loaded says so before anything has run', () => {
  expect(() => run('print(1)\nimport random', options)).toThrow(ChunksMissing);
});

test.each([...moduleChunks.keys()])('%s is loaded when a program imports it', async (name) => {
  expect(await stdoutOf(`import ${name}\nprint('done')`)).toBe('done\n');
  expect(moduleChunks.get(name)?.isLoaded).toBe(true);
});

test('what a module has in Python is loaded with what that imports', async () => {
  const program = 'import collections\nprint(collections.namedtuple("Point", "x y")(1, 2))';
  expect(await stdoutOf(program)).toBe('Point(x=1, y=2)\n');
});

test('work begins anew with each chunk that it misses, until none is missing', async () => {
  const [first, second] = [1, 2].map((value) => new Chunk(() => Promise.resolve(value)));
  const work = vi.fn(() => (first?.code ?? 0) + (second?.code ?? 0));
  expect(await withChunks(work)).toBe(3);
  expect(work).toHaveBeenCalledTimes(3);
});

test('a chunk that does not arrive can be asked for again', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.reject(new Error('no network')));
  const chunk = new Chunk(load);
  await expect(withChunks(() => chunk.code)).rejects.toThrow(NotLoaded);
  load.mockImplementation(() => Promise.resolve('here'));
  expect(await withChunks(() => chunk.code)).toBe('here');
});
