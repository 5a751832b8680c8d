import { profiles, run, type ProfileId } from '@heapscope/simulation/complete';
import { describe, expect, test } from 'vitest';
import { type Asked, kinOf } from './identity.ts';

/** Asks which of the names `x1`, `x2`… of a program are one object. */
function kin(source: string, of: Partial<Asked> = {}, profile: ProfileId = 'cpython-3.14-64') {
  const lines = source.split('\n').flatMap((line, at) => (/^x\d = /.test(line) ? [at + 1] : []));
  const names = lines.map((_, at) => `x${String(at + 1)}`);
  const test = of.freed ? '==' : 'is';
  const prints = names.flatMap((right, at) =>
    names
      .slice(0, at)
      .map((left) => `print('${left} ${test} ${right}:', ${left} ${test} ${right})\n`),
  );
  const trace = run(`${source}${prints.join('')}`, { profile });
  expect(trace.outcome.kind).toBe('finished');
  const { smallIntMax } = profiles[profile];
  const interns = names.map(() => false);
  return kinOf(trace, { lines, names, interns, apart: false, freed: false, smallIntMax, ...of });
}
const shared = (source: string, of: Partial<Asked> = {}, profile?: ProfileId) =>
  kin(source, of, profile).map(({ members, sharing }) => [members.length, sharing]);

describe('expressions that give one object', () => {
  test('are told by the object, with its type and value', () => {
    expect(kin('x1 = 256\nx2 = 256\nx3 = 500\n')).toMatchObject([
      { members: [0, 1], type: 'int', text: '256', origin: { kind: 'small-int', most: 256 } },
      { members: [2], text: '500', origin: { kind: 'constant' }, sharing: null },
    ]);
  });

  test('share a small int up to what the version keeps', () => {
    const source = 'n = 999\nx1 = n + 1\nx2 = n + 1\n';
    expect(shared(source)).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(shared(source, {}, 'cpython-3.15-64')).toEqual([[2, 'permanent']]);
  });

  test('share a constant of the program, in functions too', () => {
    const source = 'def make():\n    return 500\n\nx1 = make()\nx2 = 500\n';
    expect(shared(source)).toEqual([[2, 'constant']]);
  });

  test('share an interned string though each is compiled on its own', () => {
    const source = 'x1 = eval("\'heap\'")\nx2 = eval("\'heap\'")\n';
    expect(shared(source, { apart: true })).toEqual([[2, 'interned']]);
  });

  test('share what was there before, under the name that referred to it', () => {
    const source = 'pair = tuple([1, 2])\nx1 = pair[:]\nx2 = tuple(pair)\n';
    expect(kin(source)).toMatchObject([
      { members: [0, 1], origin: { kind: 'existing', name: 'pair' }, sharing: 'existing' },
    ]);
  });

  test('pass on what the first of them made', () => {
    const source =
      'def keep(held=[]):\n    held.append(held or object())\n    return held[0]\n\nx1 = keep()\nx2 = keep()\n';
    expect(kin(source)).toMatchObject([{ members: [0, 1], origin: { kind: 'made' } }]);
    expect(shared(source)).toEqual([[2, 'passed-on']]);
  });

  test.each([
    ['None', 'only'],
    ['()', 'only'],
    ["''", 'only'],
    ["'a'", 'letter'],
  ])('share %s, which is always there (%s)', (expression, origin) => {
    expect(kin(`x1 = ${expression}\nx2 = ${expression}\n`)).toMatchObject([
      { origin: { kind: origin }, sharing: 'permanent' },
    ]);
  });
});

test('objects that the record leaves out are told apart as the program does, without a reason', () => {
  expect(kin('x1 = len\nx2 = len\nx3 = print\n')).toMatchObject([
    { members: [0, 1], type: '', sharing: null },
    { members: [2], type: '' },
  ]);
});

describe('addresses of what is freed', () => {
  const ids = (first: string, second: string, setup = '') =>
    kin(`${setup}x1 = id(${first})\nx2 = id(${second})\n`, { freed: true });

  test('come again from the free list of a type', () => {
    expect(ids('[]', '[]')).toMatchObject([
      { members: [0, 1], type: 'list', sharing: 'free-list' },
    ]);
  });

  test('come again from the allocator', () => {
    expect(ids("word + '!'", "word + '?'", "word = 'heap'\n")).toMatchObject([
      { members: [0, 1], type: 'str', sharing: 'block' },
    ]);
  });

  test('are those of one object where it was not freed', () => {
    expect(ids('word', 'word', "word = 'heap'\n")).toMatchObject([
      { members: [0, 1], sharing: 'existing' },
    ]);
    expect(ids('[]', '{}')).toMatchObject([{ members: [0] }, { members: [1] }]);
  });
});
