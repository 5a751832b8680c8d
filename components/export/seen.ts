/** Edges in the browser's window, in pixels: what lies past them is scrolled away or cut off. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is seen of a box that cuts off what it holds. */
export function narrowed(seen: Seen, box: DOMRect): Seen {
  return {
    left: Math.max(seen.left, box.left),
    top: Math.max(seen.top, box.top),
    right: Math.min(seen.right, box.right),
    bottom: Math.min(seen.bottom, box.bottom),
  };
}
