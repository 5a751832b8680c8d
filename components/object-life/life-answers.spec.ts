import { effects, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { heapFigure } from '#scene/heap-figure.ts';
import { objectLife } from '#scene/object-life.ts';
import { locales } from '#text/locale.ts';
import { objectLifeText } from '#text/object-life.ts';
import { plain } from '#text/rich.ts';
import { answer, type Question } from './life-answers.ts';

const trace = run('a = []\nb = [a]\nc = a\ndel b\na = c = None\nprint(1)\n', {
  profile: 'cpython-3.14-64',
});
const { stops, marks, layouts } = heapFigure(trace);
const born = marks.find(({ kind }) => kind === 'allocate')?.cursor ?? 0;
const id = [...effects(trace)].flatMap((effect, at) =>
  effect.kind === 'allocate' && at + 1 === born ? effect.object : [],
)[0];
const life = objectLife(effects(trace), id ?? 0, new Map(layouts.line.numbers));
if (!life) throw new Error('the list is never born');

const ask = (question: Question, index: number, locale: 'en' | 'zh-cn' = 'en') => {
  const { said, cursor } = answer(
    question,
    life,
    { stops: stops.line, index },
    objectLifeText[locale],
  );
  return [plain(said), cursor === null ? null : stops.line.findIndex((stop) => stop >= cursor)];
};

describe('answer', () => {
  it('says where it was born and when it dies, with the step to go to', () => {
    expect(ask('born', 4)).toEqual(['It is born at step 1, line 1.', 1]);
    expect(ask('died', 0)).toEqual([
      'Its last reference goes at step 5, line 5, and it is freed at once.',
      5,
    ]);
  });

  it('goes back from rise to rise, and from fall to fall', () => {
    expect(ask('raised', 6)).toEqual(['The name c raised it, 2 → 3, at step 3, line 3.', 3]);
    expect(ask('raised', 3)).toEqual(['[0] of list 2 raised it, 1 → 2, at step 2, line 2.', 2]);
    expect(ask('raised', 0)).toEqual(['No reference to it was made before this step.', null]);
    expect(ask('lowered', 5)).toEqual(['[0] of list 2 let go of it, 3 → 2, at step 4, line 4.', 4]);
    expect(ask('lowered', 3)).toEqual(['No reference to it went before this step.', null]);
  });

  it('answers in every language', () => {
    for (const locale of locales) {
      for (const question of ['born', 'raised', 'lowered', 'died'] as const) {
        expect(ask(question, 6, locale)[0]).not.toBe('');
      }
    }
    expect(ask('raised', 6, 'zh-cn')[0]).toBe('名字 c在第 3 步（第 3 行）增加了它的计数：2 → 3。');
  });
});
