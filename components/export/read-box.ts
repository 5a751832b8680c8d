import type { BoxMark } from '#scene/drawing.ts';
import { paintOf } from '#scene/paint.ts';
import type { Seen } from './seen.ts';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof sides)[number];

/** An element's ground and edges, as far as they are seen; `frame` is where the drawing begins. */
export function readBox(
  box: DOMRect,
  style: CSSStyleDeclaration,
  frame: DOMRect,
  seen: Seen,
): BoxMark[] {
  const left = Math.max(box.left, seen.left);
  const top = Math.max(box.top, seen.top);
  const width = Math.min(box.right, seen.right) - left;
  const height = Math.min(box.bottom, seen.bottom) - top;
  if (width <= 0 || height <= 0) return [];
  const at = { x: left - frame.left, y: top - frame.top, width, height };
  const fill = paintOf(style.backgroundColor);
  const edges = sides.flatMap((side) => readEdge(style, side) ?? []);
  const [first] = edges;
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const plain = { kind: 'box', stroke: null, strokeWidth: 0, dash: null } as const;
  if (first && edges.length === 4 && edges.every((edge) => isSame(edge, first))) {
    // A stroke lies on both sides of its line, an edge inside of the box.
    const inset = first.width / 2;
    const ring = {
      x: at.x + inset,
      y: at.y + inset,
      width: Math.max(0, width - first.width),
      height: Math.max(0, height - first.width),
    };
    const { paint: stroke, width: strokeWidth, dash } = first;
    return [
      { ...plain, ...ring, radius: Math.max(0, radius - inset), fill, stroke, strokeWidth, dash },
    ];
  }
  return [
    ...(fill ? [{ ...plain, ...at, radius, fill }] : []),
    ...edges.map((edge) => ({ ...plain, ...strip(at, edge), radius: 0, fill: edge.paint })),
    ...innerShadow(at, style.boxShadow).map((mark) => ({ ...plain, ...mark, radius: 0 })),
  ];
}

type Edge = NonNullable<ReturnType<typeof readEdge>>;

function readEdge(style: CSSStyleDeclaration, side: Side) {
  const width = parseFloat(style[`border${side}Width`]);
  const line = style[`border${side}Style`];
  const paint = paintOf(style[`border${side}Color`]);
  if (!(width > 0) || paint === null || line === 'none' || line === 'hidden') return null;
  const dashes = { dashed: `${width * 3} ${width * 2}`, dotted: `${width} ${width * 2}` };
  return { side, width, paint, dash: dashes[line as keyof typeof dashes] ?? null };
}

function isSame(edge: Edge, other: Edge): boolean {
  return (
    edge.width === other.width &&
    edge.dash === other.dash &&
    edge.paint.colour === other.paint.colour &&
    edge.paint.opacity === other.paint.opacity
  );
}

/** An edge of its own, as a thin box. */
function strip(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  edge: Edge,
) {
  switch (edge.side) {
    case 'Top':
      return { x, y, width, height: edge.width };
    case 'Bottom':
      return { x, y: y + height - edge.width, width, height: edge.width };
    case 'Left':
      return { x, y, width: edge.width, height };
    case 'Right':
      return { x: x + width - edge.width, y, width: edge.width, height };
  }
}

/** The bar that marks a line: an inner shadow to the right, without blur. */
function innerShadow(at: { x: number; y: number; height: number }, shadow: string) {
  const [, colour = '', width = ''] = /^(.+?\)) ([\d.]+)px 0px 0px 0px inset$/.exec(shadow) ?? [];
  const fill = paintOf(colour);
  return fill ? [{ x: at.x, y: at.y, width: Number(width), height: at.height, fill }] : [];
}
