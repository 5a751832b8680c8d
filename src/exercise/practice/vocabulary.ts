import type { Draw } from './draw.ts';

/** The words of one small world, so that a program reads as if someone had needed it. */
export interface Theme {
  /** A class, its instance, and what holds several of them. */
  readonly type: string;
  readonly one: string;
  readonly many: string;
  /** What one may be called: all different, none starts another. */
  readonly words: readonly string[];
}

const themes: readonly Theme[] = [
  {
    type: 'Photo',
    one: 'photo',
    many: 'album',
    words: ['sea', 'hill', 'pier', 'moon', 'dawn', 'cliff'],
  },
  {
    type: 'Station',
    one: 'station',
    many: 'route',
    words: ['north', 'south', 'harbour', 'bridge', 'mill', 'park'],
  },
  {
    type: 'Book',
    one: 'book',
    many: 'shelf',
    words: ['atlas', 'novel', 'diary', 'poems', 'manual', 'fable'],
  },
  {
    type: 'Song',
    one: 'song',
    many: 'playlist',
    words: ['waltz', 'march', 'ballad', 'blues', 'hymn', 'tango'],
  },
  {
    type: 'Plant',
    one: 'plant',
    many: 'garden',
    words: ['fern', 'moss', 'rose', 'mint', 'sage', 'ivy'],
  },
  {
    type: 'Boat',
    one: 'boat',
    many: 'fleet',
    words: ['heron', 'gull', 'otter', 'swift', 'comet', 'pearl'],
  },
  {
    type: 'Guest',
    one: 'guest',
    many: 'party',
    words: ['Ada', 'Ben', 'Chen', 'Dora', 'Emil', 'Fay'],
  },
  {
    type: 'Dish',
    one: 'dish',
    many: 'menu',
    words: ['soup', 'bread', 'curry', 'salad', 'rice', 'cake'],
  },
];

const otherNames = ['chosen', 'latest', 'shown', 'best', 'marked', 'first'];

/** What a program is written with: a theme, words of it in some order, and a second name for things. */
export interface Words extends Theme {
  readonly other: string;
  readonly another: string;
}

/** Draws the words of a program. */
export function drawWords(draw: Draw): Words {
  const theme = draw.pick(themes);
  const [other = '', another = ''] = draw.some(otherNames, 2);
  return { ...theme, words: draw.shuffled(theme.words), other, another };
}

/** Words as Python writes them in a list or a call: `'sea', 'hill'`. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
