import { describe, expect, it } from 'vitest';
import { plain } from '#text/rich.ts';
import { storyText } from '#text/story.ts';
import type { Fact } from '#scene/story.ts';
import { tell } from './tell.ts';

const list = { id: 1, type: 'list', text: null, name: 'a', number: null };
const owner = { id: 2, type: 'list', text: null, name: 'b', number: 2 };
const deletion: Fact[] = [
  { kind: 'unbound', names: ['a'] },
  { kind: 'counted', object: list, before: 3, after: 2 },
  {
    kind: 'kept',
    keepers: [
      { kind: 'part', owner, label: '[0]' },
      { kind: 'part', owner, label: '[1]' },
    ],
  },
];
const place = { line: 4, source: 'del a' };

describe('tell', () => {
  it('says what a step did and why, in English', () => {
    expect(plain(tell(place, deletion, storyText.en))).toBe(
      'Line 4, del a: the name a goes. a’s list loses one reference: 3 → 2. ' +
        'Both that are left are items of b’s list, so it lives on.',
    );
  });

  it('and in Chinese', () => {
    expect(plain(tell(place, deletion, storyText['zh-cn']))).toBe(
      '第 4 行 del a：名字 a 消失。a 引用的 list 减少 1 个引用：3 → 2。' +
        '剩下的 2 个引用都在 b 引用的 list 里，所以它继续存活。',
    );
  });

  it('tells objects without a name apart by their numbers', () => {
    const freed: Fact[] = [{ kind: 'freed', objects: [{ ...owner, name: null }], by: 'count' }];
    expect(plain(tell(null, freed, storyText.en))).toMatch(/^list 2 has no reference left/);
    expect(plain(tell(null, freed, storyText['zh-cn']))).toMatch(/^list 2不再有任何引用/);
  });

  it('tells a collector’s copy that falls from one that is set back', () => {
    const refs = (before: number, after: number) =>
      plain(tell(null, [{ kind: 'refs', object: list, before, refs: after }], storyText.en));
    expect(refs(1, 0)).toContain('its copy falls: 1 → 0');
    expect(refs(0, 1)).toContain('so it is reachable too; its copy is set back to 1: 0 → 1');
  });

  it('says so where nothing changed', () => {
    expect(plain(tell(place, [], storyText.en))).toBe(
      'Line 4, del a: nothing in the picture changes.',
    );
  });

  it('marks names and changes', () => {
    const marks = tell(place, deletion, storyText.en).filter((part) => typeof part !== 'string');
    expect(marks).toContainEqual({ kind: 'change', text: '3 → 2' });
    expect(marks).toContainEqual({ kind: 'name', text: 'b' });
  });
});
