import { base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkValue } from '#fragment/sealed.ts';
import type { Assignment } from './assignment.ts';
import { decodeAssignment, encodeAssignment, linkLimits } from './assignment-link.ts';
import { assignment, newAssignment } from './fixtures.ts';

const link = encodeAssignment(assignment);

/** A fragment whose check value is right, whatever it holds. */
const sealed = (payload: string) => `a1.${checkValue(payload)}.${payload}`;
const packed = (text: string) => sealed(base64urlnopad.encode(deflateSync(strToU8(text))));

const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record(
    {
      version: fc.constant(1 as const),
      id: fc.stringMatching(/^[a-z0-9]{6,32}$/),
      title: fc
        .string({ unit: 'binary', minLength: 1, maxLength: 100 })
        .map((text) => text.trim())
        .filter((text) => text !== '' && text.length <= 120 && text.isWellFormed()),
      exercises: fc.uniqueArray(
        fc.record({
          id: fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20})?$/),
          revision: fc.integer({ min: 1, max: 99 }),
        }),
        { minLength: 1, maxLength: 100, selector: ({ id }) => id },
      ),
      due: fc.record({
        at: fc
          .date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        zone: fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York'),
      }),
      note: fc.string({ minLength: 1, maxLength: 500 }).map((text) => `Note: ${text}.`),
    },
    { requiredKeys: ['version', 'id', 'title', 'exercises'] },
  )
  .map((made) => made as Assignment);

describe('a link that is whole', () => {
  test('gives back any assignment', () => {
    fc.assert(
      fc.property(anyAssignment, (made) => {
        const fragment = encodeAssignment(made);
        expect(fragment).toMatch(/^[\w.-]+$/);
        expect(decodeAssignment(fragment)).toEqual({ ok: true, assignment: made });
      }),
    );
  });

  test.each([
    `#${link}`,
    `https://example.org/courses/memory/zh-cn/assignment/#${link}`,
    ` ${link}。`,
    `${link}).`,
    link.replaceAll('.', '%2E'),
  ])('is read from %s', (text) => {
    expect(decodeAssignment(text)).toEqual({ ok: true, assignment });
  });

  test('stays short enough for a QR code when there are ten exercises', () => {
    const exercises = Array.from({ length: 10 }, (_, index) => ({
      id: `a-usual-exercise-id-${index}`,
      revision: 1,
    }));
    expect(encodeAssignment({ ...assignment, exercises }).length).toBeLessThan(600);
  });
});

/** Made by the first version that had links. Never change it: it stands for every link out there. */
const frozen =
  'a1.R7iUwbof.XY9NTsMwEIWvYs3aLk6qCtU7boAEEhKIhRVPk1GDXexJqIhyC3oAdqwQOzasuAs_x8CBCiG2T9_7Zt4APcZEwYMpJJADA-t5v9zq66tyAxKYuMUcniGuRWFEFTrP5Gvx-izeXnYfdw-fj_fvu6eM4hZjRQkTmIvhR_VNK7tijGoTJl_EnvbnRrmnbhrLymGrXMjlv0z5y7TIqg7_BJcSXJe_G8ByZkpdHio9V7o4LRZmsTRaz7TW57l1G_y04iiRPThprK8bSzBK8IGn_Diio4rFimJiKbhBL2LnBfEMxi8';

test('a link made by the first version opens for ever', () => {
  expect(decodeAssignment(frozen)).toEqual({ ok: true, assignment });
});

/** Made by the version that had rules, points and drawn programs. Never change it either. */
const frozen2 =
  'a2.3fh2vgP6.dZCxTsMwEIZfJboxiouTUkqzsbEwgYRExWDZ19gitYPttLRVRp6GiQmJkWeB9-DSVoBUup6---6_fwML9ME4C2WRgVFQwuN4WeDEn8YzyCCaWCMNbxEfkqJMghbe2Cr5eEu-nl8_31-IwSf00gQMUE43O4d0rY1MzCJ61riGII8Ls7uTZ9A4YyPhwy7bLyy1iExhzZQjz1-8-GEa7yov5iw_0Hkho5GUcwPRNUYS7HGGHq1Ets3SO2tcYN0LD4zFsYDUyX9yo9BSM6tfad519xmodouJSEzBizHjQ8bPb_JROZqUnA8453e0s3a27_QiGHFyrYWttDDQZWBd7OeXwqrE2MTZJE2vnFVilaaD_hahrah6Zq2ZtDQSMeK82UeVtQtIf01Bb-NnEFzdRnoqAKULiIpAQCE1dN8';

test('a link made by the second version opens for ever', () => {
  expect(decodeAssignment(frozen2)).toEqual({ ok: true, assignment: newAssignment });
});

test('a link says the least version that can read it', () => {
  expect(encodeAssignment(assignment)).toMatch(/^a1\./);
  expect(encodeAssignment(newAssignment)).toMatch(/^a2\./);
  for (const added of [{ attempts: 2 }, { language: 'en' }, { closed: ['hints'] }]) {
    const asOne = packed(JSON.stringify({ ...assignment, ...added }));
    expect(decodeAssignment(asOne)).toEqual({ ok: false, problem: 'invalid' });
    const asTwo = packed(JSON.stringify({ ...assignment, ...added, version: 2 }));
    expect(decodeAssignment(asTwo).ok).toBe(true);
  }
});

describe('a link that is not', () => {
  test.each([
    ['', 'empty'],
    ['#', 'empty'],
    ['https://example.org/assignment/#', 'empty'],
    ['a-heading', 'foreign'],
    ['#/route/1', 'foreign'],
    ['a0.aaaaaaaa.aaaa', 'foreign'],
    [link.replace('a1.', 'a3.'), 'too-new'],
    ['a3.made-in-some-other-way', 'too-new'],
    [link.slice(0, -1), 'damaged'],
    [link.slice(0, 8), 'damaged'],
    [link.toLowerCase(), 'damaged'],
    [`a1.${'x'.repeat(linkLimits.characters)}`, 'too-large'],
    ['x'.repeat(10_000_000), 'too-large'],
    [sealed('!!!!').replace('!!!!', 'AAAA'), 'damaged'],
    [sealed('AAAA'), 'invalid'],
    [packed('not JSON'), 'invalid'],
    [packed('null'), 'invalid'],
    [packed(JSON.stringify({ ...assignment, exercises: undefined })), 'invalid'],
    [packed(JSON.stringify({ ...assignment, script: 'x' })), 'invalid'],
    [packed(JSON.stringify({ ...assignment, exercises: [] })), 'invalid'],
    [
      packed(JSON.stringify({ ...assignment, exercises: [{ id: '../x', revision: 1 }] })),
      'invalid',
    ],
    [packed(' '.repeat(linkLimits.bytes + 1)), 'too-large'],
    [packed(' '.repeat(11_000_000)), 'too-large'],
  ])('%.40s is %s', (text, problem) => {
    expect(decodeAssignment(text)).toEqual({ ok: false, problem });
  });

  test('one changed character is always found', () => {
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom(...'aZ09-_.%# é'), (at, letter) => {
        fc.pre(link[at] !== letter);
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        // A mark at the very end is taken for the end of a sentence; what is left is cut short.
        expect(decodeAssignment(changed).ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('nothing makes it throw', () => {
    const payload = fc.uint8Array({ maxLength: 400 }).map((bytes) => base64urlnopad.encode(bytes));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      payload.filter((made) => made !== '').map(sealed),
      fc.string({ unit: 'binary' }).map(packed),
      fc.json().map(packed),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeAssignment(one).ok).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});
