import { locales, type Locale } from '#text/locale.ts';

/** Route parameters and props of one page in one language. */
export interface LocalePath {
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: Locale };
}

/** For `getStaticPaths` of `pages/[...locale]/`: English at the root, the others under their own name. */
export function localePaths(): LocalePath[] {
  return locales.map((locale) => ({
    params: { locale: locale === 'en' ? undefined : locale },
    props: { locale },
  }));
}
