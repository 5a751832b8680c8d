import type { Drawing, Mark } from '#scene/drawing.ts';
import { paintOf } from '#scene/paint.ts';
import { readBox } from './read-box.ts';
import { readSvg } from './read-svg.ts';
import { readNumber, readText } from './read-text.ts';
import { narrowed, type Seen } from './seen.ts';

/** What in a figure is there to be pressed, or stands for what the drawing shows anyway. */
const controls =
  '.time, .options, .keys, .head > button, .tools > button, .heap-map > .at, .bar, .play, details, select, input, textarea, noscript, template';

/** What of a drawing the page itself shows; title, description and language come from elsewhere. */
export type ReadDrawing = Pick<Drawing, 'width' | 'height' | 'background' | 'marks'>;

/**
 * Reads off the page what a figure shows now, in the colours that it has now: boxes, text and
 * drawings, without its controls. Nothing of the page is changed.
 */
export function readDrawing(plate: HTMLElement): ReadDrawing {
  const marks: Mark[] = [];
  const frame = plate.getBoundingClientRect();
  // Controls at the end of a figure leave no empty room.
  let bottom = frame.top;
  const walk = (element: Element, seen: Seen) => {
    const style = getComputedStyle(element);
    if (isHidden(element, style)) return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      if (box.width === 0 || box.height === 0) return;
      marks.push({ kind: 'svg', markup: readSvg(element, frame) });
      bottom = Math.max(bottom, Math.min(box.bottom, seen.bottom));
      return;
    }
    if (element instanceof HTMLCanvasElement) {
      if (box.width === 0 || element.width === 0) return;
      const { width, height } = box;
      const at = { x: box.left - frame.left, y: box.top - frame.top, width, height };
      marks.push({ kind: 'image', ...at, source: element.toDataURL('image/png') });
      bottom = Math.max(bottom, Math.min(box.bottom, seen.bottom));
      return;
    }
    const inside = style.overflow === 'visible' ? seen : narrowed(seen, box);
    if (element !== plate) marks.push(...readBox(box, style, frame, seen));
    marks.push(...readNumber(element, style, frame, seen));
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child, inside);
      else if (child instanceof Text) {
        const lines = readText(child, style, frame, inside);
        marks.push(...lines);
        if (lines.length > 0) bottom = Math.max(bottom, Math.min(box.bottom, seen.bottom));
      }
    }
  };
  walk(plate, frame);
  return {
    width: Math.ceil(frame.width),
    height: Math.ceil(Math.min(frame.bottom, bottom + 10) - frame.top),
    background: paintOf(getComputedStyle(plate).backgroundColor),
    marks,
  };
}

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(controls)) return true;
  // What only a screen reader gets is cut to nothing.
  const cut = style.clipPath.startsWith('inset(50%');
  return style.display === 'none' || style.visibility === 'hidden' || cut;
}
