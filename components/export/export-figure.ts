import { download } from '#components/storage/download.ts';
import { drawingSvg } from '#scene/drawing-svg.ts';
import { exportText } from '#text/export.ts';
import { type FigureId, figureNames } from '#text/figures.ts';
import { languageTag, type Locale } from '#text/locale.ts';
import { pictureName, programSlug } from './file-name.ts';
import { wordsOf } from './figure-words.ts';
import { readDrawing } from './read-drawing.ts';
import { pngOf } from './svg-to-png.ts';

/** A figure at one moment. */
export interface Moment {
  readonly plate: HTMLElement;
  readonly figure: FigureId;
  /** The name of its program. */
  readonly program: string;
  readonly step: number;
  readonly locale: Locale;
}

/** Saves what a figure shows as a picture, and says so: under which name. Rejects where a PNG fails. */
export async function saveFigure(moment: Moment, type: 'svg' | 'png'): Promise<string> {
  const { plate, figure, program, step, locale } = moment;
  const drawing = readDrawing(plate);
  const svg = drawingSvg({
    ...drawing,
    title: exportText[locale].title(figureNames[locale][figure], programSlug(program), step),
    description: wordsOf(plate),
    language: languageTag[locale],
  });
  const name = pictureName(figure, program, step, type);
  const text = exportText[locale];
  if (type === 'svg') {
    download(name, svg, 'image/svg+xml');
    return text.saved(name);
  }
  const { blob, width, height, isReduced } = await pngOf(svg, drawing);
  download(name, blob, 'image/png');
  return isReduced ? text.savedReduced(name, width, height) : text.saved(name);
}
