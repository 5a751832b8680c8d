import type { APIRoute } from 'astro';
import { feedbackWords } from '#components/instructor/feedback-words.ts';
import { localePaths } from '#layouts/locale-paths.ts';
import type { Locale } from '#text/locale.ts';

export const getStaticPaths = localePaths;

/** What each exercise says to each answer, for the gradebook's view by misconception. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await feedbackWords(props.locale));
