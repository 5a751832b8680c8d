import { readTokens } from '#components/canvas/colours.ts';
import { classColour } from '#scene/arena-scene.ts';
import type { Palette } from '#scene/memory-map/tiles.ts';

/** The colours of a map, as the page's tokens have them now. */
export interface MapColours {
  readonly css: (token: string) => string;
  readonly palette: Palette;
}

const classes = ['16', '32', '48', '64', '128', '512'] as const;
const tokens = [
  ...classes.map((bytes) => `class-${bytes}`),
  ...[
    'ink',
    'ink-soft',
    'rule',
    'edge',
    'sheet',
    'paper',
    'change',
    'name',
    'name-wash',
    'garbage',
  ],
];

/** Reads the colours that hold where `element` stands. */
export function readColours(element: HTMLElement): MapColours {
  const known: Readonly<Record<string, string>> = readTokens(element, tokens);
  const css = (token: string) => known[token] ?? 'gray';
  const word = (token: string, alpha = 255) => wordOf(css(token), alpha);
  const words = new Map(classes.map((bytes) => [Number(bytes), word(`class-${bytes}`)]));
  return {
    css,
    palette: {
      classes: (bytes) => words.get(classColour(bytes)) ?? 0,
      header: word('ink-soft', 140),
      freed: word('edge', 110),
      never: word('rule', 70),
      changed: word('change'),
      empty: word('rule', 90),
    },
  };
}

/** A computed colour (`rgb(…)`, `color(srgb …)`) as a word of a canvas's pixels. */
function wordOf(colour: string, alpha: number): number {
  const numbers = [...colour.matchAll(/[\d.]+/g)].map(([text]) => Number(text));
  const scale = colour.startsWith('rgb') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((value) => Math.round(value * scale));
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
