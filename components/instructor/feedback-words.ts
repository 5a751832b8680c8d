import { getCollection } from 'astro:content';
import type { Locale } from '#text/locale.ts';
import { plainFeedback } from './plain-feedback.ts';

/** What each exercise says to each answer in one language, by their ids; when the site is built. */
export async function feedbackWords(
  locale: Locale,
): Promise<Record<string, Record<string, string>>> {
  const texts = await getCollection('exerciseTexts');
  return Object.fromEntries(
    texts
      .filter(({ id }) => id.endsWith(`/${locale}`))
      .map(({ id, body }) => [id.slice(0, -locale.length - 1), plainFeedback(body ?? '')]),
  );
}
