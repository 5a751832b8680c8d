import type { TextMark } from '#scene/drawing.ts';
import { paintOf } from '#scene/paint.ts';
import { genericFamilies } from './generic-families.ts';
import type { Seen } from './seen.ts';

/** A stretch of text that stands on one line of the page. */
interface Line {
  text: string;
  readonly box: DOMRect;
  right: number;
  cut: boolean;
}

/** The lines of a text, each where it stands, as far as they are seen. */
export function readText(
  node: Text,
  style: CSSStyleDeclaration,
  frame: DOMRect,
  seen: Seen,
): TextMark[] {
  const fill = paintOf(style.color);
  if (fill === null || node.data.trim() === '') return [];
  return linesOf(node, seen).map((line) => ({
    ...lookOf(style),
    x: line.box.left - frame.left,
    y: line.box.top - frame.top + line.box.height * ascentShare(style),
    width: line.right - line.box.left,
    end: false,
    text: line.cut && style.textOverflow === 'ellipsis' ? `${line.text.slice(0, -1)}…` : line.text,
    fill,
  }));
}

/** The number that a style sheet counts before an item of a list, which is no text of the page. */
export function readNumber(
  element: Element,
  style: CSSStyleDeclaration,
  frame: DOMRect,
  seen: Seen,
): TextMark[] {
  const before = getComputedStyle(element, '::before');
  const fill = paintOf(before.color);
  if (!before.content.startsWith('counter(') || element.tagName !== 'LI' || !fill) return [];
  const box = element.getBoundingClientRect();
  const middle = box.top + box.height / 2;
  if (middle < seen.top || middle > seen.bottom) return [];
  const size = parseFloat(before.fontSize);
  const width = parseFloat(before.width) || 0;
  return [
    {
      ...lookOf(before),
      x: box.left + parseFloat(style.paddingLeft) + width - frame.left,
      y: middle + size * 0.34 - frame.top,
      width: null,
      end: true,
      text: String([...(element.parentElement?.children ?? [])].indexOf(element) + 1),
      fill,
    },
  ];
}

/** Character by character, since where a browser breaks a line nothing says. */
function linesOf(node: Text, seen: Seen): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const char of node.data) {
    range.setStart(node, at);
    at += char.length;
    range.setEnd(node, at);
    // White space that the page collapses has no place.
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const line = lines.at(-1);
    const isSameLine = line !== undefined && Math.abs(line.box.top - box.top) < 2;
    const [middleX, middleY] = [box.left + box.width / 2, box.top + box.height / 2];
    if (middleY < seen.top || middleY > seen.bottom || middleX < seen.left) continue;
    if (box.right > seen.right + 1) {
      if (isSameLine) line.cut = true;
      continue;
    }
    const shown = /\s/.test(char) ? ' ' : char;
    if (isSameLine) {
      line.text += shown;
      line.right = box.right;
    } else lines.push({ text: shown, box, right: box.right, cut: false });
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

function lookOf(style: CSSStyleDeclaration) {
  return {
    kind: 'text',
    size: parseFloat(style.fontSize),
    family: genericFamilies(style.fontFamily),
    weight: style.fontWeight,
    italic: style.fontStyle !== 'normal',
    struck: style.textDecorationLine.includes('line-through'),
  } as const;
}

let canvas: CanvasRenderingContext2D | null = null;

/** How far down in a character's box its baseline lies, as a share of the box. */
function ascentShare(style: CSSStyleDeclaration): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.8;
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = canvas.measureText('x');
  return over + under > 0 ? over / (over + under) : 0.8;
}
