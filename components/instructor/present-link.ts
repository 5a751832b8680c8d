import { embedAddress, usual, usualObject } from '#components/embed/embed-address.ts';
import { pageUrl, type Locale } from '#text/locale.ts';
import type { FigureToShow } from './teaching-notes.ts';

/** The address, from the site's root, that shows a figure of the notes large. */
export function presentLink(base: string, show: FigureToShow, locale: Locale): string {
  const { figure, program, beside = null, object = usualObject, python } = show;
  const address = embedAddress({
    figure,
    program: { kind: 'named', name: program, beside },
    profile: python ?? usual[figure].profile,
    step: null,
    object,
    theme: 'auto',
    locale,
    fragment: null,
  });
  return `${pageUrl(base, 'en', 'present/')}${address}`;
}
