import { locales, type Locale } from '../../src/text/locale.ts';

/** The language of a lesson's text by where its file is; undefined for other texts. */
export function lessonLocale(file: URL | undefined): Locale | undefined {
  const named = /\/content\/lessons\/[^/]+\/([a-z-]+)\.mdx$/.exec(file?.pathname ?? '')?.[1];
  return locales.find((locale) => locale === named);
}
