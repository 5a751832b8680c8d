import type { Box } from './card.ts';
import type { Paint } from './paint.ts';

/** A rectangle. */
export interface BoxMark extends Box {
  readonly kind: 'box';
  readonly radius: number;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps; null for an unbroken outline. */
  readonly dash: string | null;
}

/** One line of text; `x` and `y` are the left end of its baseline, or with `end` the right one. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  /** How wide it stood on the page; other fonts are fitted to it. Null where that is not known. */
  readonly width: number | null;
  readonly end: boolean;
  readonly text: string;
  readonly size: number;
  readonly family: string;
  readonly weight: string;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly fill: Paint;
}

/** A drawing inside the drawing: SVG text that has been made to stand alone. */
export interface SvgMark {
  readonly kind: 'svg';
  readonly markup: string;
}

/** A picture of what a canvas shows, since that has no parts. */
export interface ImageMark extends Box {
  readonly kind: 'image';
  /** A data address. */
  readonly source: string;
}

/** A part of a drawing; later ones lie over earlier ones. */
export type Mark = BoxMark | TextMark | SvgMark | ImageMark;

/** A figure at one moment, with all that a file of it needs. Lengths are in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly language: string;
  readonly background: Paint | null;
  readonly marks: readonly Mark[];
}
