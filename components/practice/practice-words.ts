import type { IdeaId, OtherwiseId, RuleId } from '#exercise/practice/ideas.ts';
import type { PracticeTopic } from '#exercise/practice/setting.ts';
import type { Localised } from '#text/locale.ts';

/** What practice says about programs, in one language; back-ticks mark code. */
export interface PracticeWords {
  readonly ideas: Readonly<Record<IdeaId, string>>;
  readonly rules: Readonly<Record<RuleId, { readonly hint: string; readonly why: string }>>;
  readonly otherwise: Readonly<Record<OtherwiseId, string>>;
  readonly topicHint: Readonly<Record<PracticeTopic, string>>;
}

/** Loads the words of a language: they are many, and only an exercise needs them. */
export const loadPracticeWords: Localised<() => Promise<PracticeWords>> = {
  en: async () => (await import('#text/practice/words-en.ts')).words,
  'zh-cn': async () => (await import('#text/practice/words-zh-cn.ts')).words,
};
