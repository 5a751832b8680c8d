import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileIds } from '@heapscope/simulation/reading';
import { seal } from '#fragment/sealed.ts';
import {
  decodeProgram,
  encodeProgram,
  programLinkLimits,
  type SharedProgram,
} from './program-link.ts';

const program: SharedProgram = {
  source: "import sys\n名字 = ['a', 'é']\nprint(sys.getrefcount(名字))\n",
  profile: 'cpython-3.14-64',
};
const link = encodeProgram(program) ?? '';
const sealed = (value: unknown) =>
  seal(value, { letter: 'p', version: 1, characters: 1, bytes: 1 });

/** Made by the first version that had links. Never change them: they stand for every link out there. */
const frozen: readonly (readonly [string, SharedProgram])[] = [
  [
    'p1.Ra1bNB6p.i1ZKLqgsycjP0zXWMzTRNTNR0lHKzC3ILypRKK4sjsl7OqH36drpCrYK0eqJ6joK6odXqsfG5BUUZeaVaAAV6KWnlhSlpiXnlwL5ELWamjF5SrEA',
    program,
  ],
  [
    'p1.iCMK-SeU.i1ZKLqgsycjP0zXWMzTULU8szjU2UtJRSlSwVYiOjclTigUA',
    { source: 'a = []\n', profile: 'cpython-3.11-wasm32' },
  ],
  ['p1.asca8Kxc.i1ZKLqgsycjP0zXWMzTVNTNR0lFSigUA', { source: '', profile: 'cpython-3.15-64' }],
];

describe('a link that is whole', () => {
  test('gives back any program and CPython', () => {
    const any = fc.record({
      source: fc.string({ unit: 'binary', maxLength: 2000 }).filter((text) => text.isWellFormed()),
      profile: fc.constantFrom(...profileIds),
    });
    fc.assert(
      fc.property(any, (made) => {
        const fragment = encodeProgram(made);
        expect(fragment).toMatch(/^[\w.-]+$/);
        expect(decodeProgram(fragment ?? '')).toEqual({ ok: true, program: made });
      }),
    );
  });

  test.each([`#${link}`, `https://example.org/zh-cn/play/#${link}`, ` ${link}。`, `${link}).`])(
    'is read from %s',
    (text) => {
      expect(decodeProgram(text)).toEqual({ ok: true, program });
    },
  );

  test.each(frozen)('made by the first version, %s opens for ever', (text, made) => {
    expect(decodeProgram(text)).toEqual({ ok: true, program: made });
  });

  test('is not made for a program that is too long', () => {
    const source = '#'.repeat(programLinkLimits.bytes);
    expect(encodeProgram({ ...program, source })).toBeNull();
  });
});

describe('a link that is not', () => {
  test.each([
    ['', 'empty'],
    ['#main', 'foreign'],
    [`a${link.slice(1)}`, 'foreign'],
    [link.replace('p1.', 'p2.'), 'too-new'],
    [link.slice(0, -3), 'damaged'],
    [`p1.${'x'.repeat(programLinkLimits.characters)}`, 'too-large'],
    [sealed(' '.repeat(2_000_000)), 'too-large'],
    [sealed(null), 'invalid'],
    [sealed(['cpython-3.14-64']), 'invalid'],
    [sealed(['cpython-3.14-64', 1]), 'invalid'],
    [sealed(['cpython-3.14-64', '', '']), 'invalid'],
    [sealed({ source: '', profile: 'cpython-3.14-64' }), 'invalid'],
    [sealed(['cpython-2.7-64', '']), 'unknown-python'],
  ])('%.40s is %s', (text, problem) => {
    expect(decodeProgram(text)).toEqual({ ok: false, problem });
  });

  test('one changed character is always found', () => {
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom(...'aZ09-_%# é'), (at, letter) => {
        fc.pre(link[at] !== letter);
        expect(decodeProgram(link.slice(0, at) + letter + link.slice(at + 1)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing makes it throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue().map(sealed));
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeProgram(one).ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
