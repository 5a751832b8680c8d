import { describe, expect, test } from 'vitest';
import { seal } from '#fragment/sealed.ts';
import { decodeLab, encodeLab } from './lab-link.ts';

const read = (state: unknown) => (typeof state === 'string' ? state : null);
const link = encodeLab('sizes', 'as it is') ?? '';
const kind = { letter: 'l', version: 1, characters: 1, bytes: 1 };

describe('a link to a lab', () => {
  test('comes back as it was, also from a whole address', () => {
    expect(decodeLab('sizes', `#${link}`, read)).toEqual({ ok: true, state: 'as it is' });
    expect(decodeLab('sizes', `https://example.org/labs/sizes/#${link}`, read)).toEqual({
      ok: true,
      state: 'as it is',
    });
  });

  test('is nothing to a lab where there is none, or one of another part of the site', () => {
    expect(decodeLab('sizes', '', read)).toBeNull();
    expect(decodeLab('sizes', '#figure-2', read)).toBeNull();
    expect(decodeLab('sizes', seal('x', { ...kind, letter: 'p' }), read)).toBeNull();
  });

  test('says why it cannot be opened', () => {
    const problem = (text: string) => {
      const opened = decodeLab('sizes', text, read);
      return opened?.ok === false ? opened.problem : null;
    };
    expect(problem(link.slice(0, -3))).toBe('damaged');
    expect(problem(link.replace('l1.', 'l9.'))).toBe('too-new');
    expect(problem(encodeLab('peak', 'as it is') ?? '')).toBe('invalid');
    expect(problem(seal(['sizes', 7], kind))).toBe('invalid');
    expect(problem(seal('sizes', kind))).toBe('invalid');
    expect(problem('x'.repeat(200_000))).toBe('too-large');
  });

  test('is not made of more than an address holds', () => {
    const random = Array.from({ length: 60_000 }, (_, at) =>
      String.fromCharCode(33 + ((at * at) % 89)),
    );
    expect(encodeLab('paths', random.join('') + Math.PI.toString().repeat(9000))).toBeNull();
  });
});
