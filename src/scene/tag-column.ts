import type { FrameId } from '@heapscope/simulation';
import { type Box, clip, textWidth } from './card.ts';
import type { Tag } from './heap-graph.ts';
import { type Item, place } from './place.ts';
import type { Cast } from './spans.ts';

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
const order = { name: 0, stack: 1, interpreter: 2 };

/** The left edge of the tags. */
export function tagLeft(narrow: boolean): number {
  return narrow ? 14 : 24;
}

/** What is written on a tag. */
export function tagText(tag: Tag, narrow: boolean): string {
  return clip(tag.name, narrow ? 7 : 14);
}

/**
 * Puts the tags in one column: the module's, then those of each call in a box of their own. Calls
 * that are never active together may share a place. `room` is the height that a tag must leave
 * for what stands beside it.
 */
export function layTags(cast: Cast, room: ReadonlyMap<string, number>, narrow: boolean): TagColumn {
  const x = tagLeft(narrow);
  const all = [...cast.tags.values()].map(({ tag }) => tag);
  const widthOf = (tag: Tag) =>
    tag.kind === 'stack' ? 26 : Math.max(38, textWidth(tagText(tag, narrow)) + 18);
  const width = Math.max(40, ...all.map(widthOf));
  const pitchOf = (tag: Tag) => Math.max(pitch, room.get(tag.key) ?? 0);

  const items: Item<FrameId>[] = [];
  let wish = top;
  for (const [id, { span }] of cast.frames) {
    const inside = all.filter((tag) => tag.frame === id).map(pitchOf);
    const sum = inside.reduce((total, each) => total + each, id === 0 ? 0 : heading);
    items.push({ key: id, ...span, height: Math.max(sum, height), wish });
    if (id === 0) wish += sum + frameGap;
  }

  const tags: PlacedTag[] = [];
  const frames: PlacedFrame[] = [];
  for (const [id, start] of place(items, top, frameGap)) {
    const members = all.filter((tag) => tag.frame === id);
    members.sort((a, b) => order[a.kind] - order[b.kind]);
    let y = start + (id === 0 ? 0 : heading);
    let bottom = start + heading;
    for (const tag of members) {
      tags.push({ key: tag.key, x, y, width: widthOf(tag), height });
      bottom = y + height + 10;
      y += pitchOf(tag);
    }
    if (id !== 0)
      frames.push({ id, x: x - 8, y: start, width: width + 16, height: bottom - start });
  }
  return { tags, frames, width };
}
