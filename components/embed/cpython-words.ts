import { choiceOf } from '#components/playground/python-choice.ts';
import { embedText } from '#text/embed.ts';
import type { Locale } from '#text/locale.ts';
import { playgroundText } from '#text/playground.ts';
import type { ProfileId } from '@heapscope/simulation/reading';

/** A CPython as a reader calls it: version and word size. */
export function cpythonWords(profile: ProfileId, locale: Locale): string {
  const { python, bits } = choiceOf(profile);
  const { pythonNames, words } = playgroundText[locale];
  return embedText[locale].cpython(pythonNames[python] ?? python, words[bits]);
}
