import { languageTag, type Locale } from '#text/locale.ts';

/** A moment in words, as clocks show it in a time zone, or on this machine when there is no such zone. */
export function moment(at: string, locale: Locale, timeZone?: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const date = new Date(at);
  try {
    const zone = timeZone === undefined ? {} : { timeZone };
    return new Intl.DateTimeFormat(languageTag[locale], { ...style, ...zone }).format(date);
  } catch {
    return new Intl.DateTimeFormat(languageTag[locale], style).format(date);
  }
}
