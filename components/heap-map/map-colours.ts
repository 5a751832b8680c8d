import { readTokens } from '#components/canvas/colours.ts';

const names = [
  'paper',
  'sheet',
  'ink',
  'ink-soft',
  'rule',
  'edge',
  'name',
  'name-wash',
  'change',
  'change-wash',
  'garbage',
  'garbage-wash',
] as const;

/** The page's colours as a canvas takes them, by the names of their tokens. */
export type MapColours = Readonly<Record<(typeof names)[number], string>> & {
  /** The family of type for code. */
  readonly mono: string;
};

/** Reads the colours that hold where `element` stands. */
export function readColours(element: HTMLElement): MapColours {
  const mono = getComputedStyle(element).getPropertyValue('--mono');
  return { ...readTokens(element, names), mono };
}
