import type { FrameId } from '@heapscope/simulation';
import { type Box, charWidth, clip, textWidth } from './card.ts';
import type { Tag } from './heap-graph.ts';
import { type Item, place } from './place.ts';
import type { Cast, Span } from './spans.ts';

/** Where a tag stands. */
export interface PlacedTag extends Box {
  readonly key: string;
}

/** Where the names of one call stand, under the function's name. */
export interface PlacedFrame extends Box {
  readonly id: FrameId;
}

/** The tags of a layout, and the width of their column. */
export interface TagColumn {
  readonly tags: readonly PlacedTag[];
  readonly frames: readonly PlacedFrame[];
  readonly width: number;
}

const top = 30;
const height = 32;
const pitch = 46;
const heading = 36;
const frameGap = 18;

/** The left edge of the tags. */
export function tagLeft(narrow: boolean): number {
  return narrow ? 14 : 24;
}

/** What is written on a tag: a name, cut to fit; the reason for which CPython itself holds on. */
export function tagText(tag: Tag, narrow: boolean): string {
  if (tag.kind === 'interpreter') return tag.name;
  return clip(tag.name, narrow ? 7 : 14);
}

/** Size of a tag. */
function sizeOf(tag: Tag, narrow: boolean): { readonly width: number; readonly height: number } {
  if (tag.kind === 'stack') return { width: 26, height: 26 };
  // The words on it depend on the language: room for the longest.
  if (tag.kind === 'interpreter') return { width: charWidth * 9 + 18, height };
  return { width: Math.max(38, textWidth(tagText(tag, narrow)) + 18), height };
}

interface Member {
  readonly tag: Tag;
  readonly span: Span;
}

/**
 * The tops of a call's tags, from 0, and their height together: names one under the other, each
 * with the room it must leave; under them what comes and goes, in places that are used again.
 */
function stack(members: readonly Member[], room: ReadonlyMap<string, number>) {
  const tops = new Map<string, number>();
  let bottom = 0;
  for (const { tag } of members.filter((each) => each.tag.kind === 'name')) {
    tops.set(tag.key, bottom);
    bottom += Math.max(pitch, room.get(tag.key) ?? 0);
  }
  const passing = members.filter(({ tag }) => tag.kind !== 'name');
  const items = passing.map(({ tag, span }) => ({ key: tag.key, ...span, height, wish: bottom }));
  for (const [key, y] of place(items, bottom, 8)) {
    tops.set(key, y);
    bottom = Math.max(bottom, y + height + 8);
  }
  return { tops, height: bottom };
}

/**
 * Puts the tags in one column: the module's, then those of each call in a box of their own. Calls
 * that are never active together may share a place. `room` is the height that a name of the module
 * must leave for what stands beside it.
 */
export function layTags(cast: Cast, room: ReadonlyMap<string, number>, narrow: boolean): TagColumn {
  const x = tagLeft(narrow);
  const all = [...cast.tags.values()];
  const width = Math.max(40, ...all.map(({ tag }) => sizeOf(tag, narrow).width));

  const groups = [...cast.frames].map(([id, { span }]) => {
    const members = all.filter(({ tag }) => tag.frame === id);
    return { id, span, members, ...stack(members, id === 0 ? room : new Map()) };
  });
  const module = groups.find(({ id }) => id === 0);
  const below = top + (module?.height ?? 0) + frameGap;
  const items = groups.map(({ id, span, height: inner }): Item<FrameId> => {
    const own = id === 0 ? inner : Math.max(inner, pitch) + heading;
    return { key: id, ...span, height: own, wish: id === 0 ? top : below };
  });

  const tags: PlacedTag[] = [];
  const frames: PlacedFrame[] = [];
  const starts = place(items, top, frameGap);
  for (const { id, members, tops, height: inner } of groups) {
    const start = starts.get(id) ?? top;
    for (const { tag } of members) {
      const y = start + (id === 0 ? 0 : heading) + (tops.get(tag.key) ?? 0);
      tags.push({ key: tag.key, x, y, ...sizeOf(tag, narrow) });
    }
    const box = { x: x - 8, y: start, width: width + 16, height: heading + Math.max(inner, 4) };
    if (id !== 0) frames.push({ id, ...box });
  }
  return { tags, frames, width };
}
