/** The languages of the site, the first one without a prefix in its addresses. */
export const locales = ['en', 'zh-cn'] as const;
/** A language of the course, as its addresses name it. */
export type Locale = (typeof locales)[number];

/** The language of a page, from `Astro.currentLocale`. */
export function localeOf(current: string | undefined): Locale {
  return locales.find((locale) => locale === current) ?? 'en';
}

/** The value of `lang` in HTML. */
export const languageTag: Record<Locale, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** The language of a page, from the value of its `lang`. */
export function localeOfTag(tag: string): Locale {
  return locales.find((locale) => languageTag[locale] === tag) ?? 'en';
}

/** Each language's name for itself. */
export const languageName: Record<Locale, string> = { en: 'English', 'zh-cn': '中文' };

/** One text in every language: a missing translation does not compile. */
export type Localised<T> = Readonly<Record<Locale, T>>;

/**
 * The address of a page of this site, from the site's root, with its language's prefix and the
 * base path the site was built for. `path` has no leading slash and ends in one (or is empty).
 */
export function pageUrl(base: string, locale: Locale, path: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${locale === 'en' ? '' : `${locale}/`}${path}`;
}

/** The address of each language's start page, from the site's root. */
export function localeRoots(base: string): Record<Locale, string> {
  return { en: pageUrl(base, 'en', ''), 'zh-cn': pageUrl(base, 'zh-cn', '') };
}
