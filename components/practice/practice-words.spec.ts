import { expect, test } from 'vitest';
import { ideaIds, otherwiseIds, ruleIds } from '#exercise/practice/ideas.ts';
import { practiceTopics } from '#exercise/practice/setting.ts';
import { locales } from '#text/locale.ts';
import { loadPracticeWords } from './practice-words.ts';

for (const locale of locales) {
  test(`there are words for just the ideas and rules that there are: ${locale}`, async () => {
    const { ideas, rules, otherwise, topicHint } = await loadPracticeWords[locale]();
    const keys = (of: object) => Object.keys(of).toSorted();
    expect(keys(ideas)).toEqual([...ideaIds].toSorted());
    expect(keys(rules)).toEqual([...ruleIds].toSorted());
    expect(keys(otherwise)).toEqual([...otherwiseIds].toSorted());
    expect(keys(topicHint)).toEqual([...practiceTopics].toSorted());
  });

  test(`back-ticks of code come in pairs: ${locale}`, async () => {
    const { ideas, rules, otherwise } = await loadPracticeWords[locale]();
    const said = [ideas, otherwise, ...Object.values(rules)].flatMap((each) => Object.values(each));
    expect(said.filter((text) => text.split('`').length % 2 === 0)).toEqual([]);
  });
}
