import type { Cell, HeapNode } from './heap-graph.ts';

/** A rectangle in the units of a drawing (pixels at full size). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How an object is drawn: `pill` small and without a count, `value` a value without parts, `row`
 * its items side by side, `rows` its parts one under the other, each with its label.
 */
export type CardShape = 'pill' | 'value' | 'row' | 'rows';

/** What a card must have room for, in all the states that its object passes through. */
export interface CardPlan {
  readonly shape: CardShape;
  readonly width: number;
  readonly height: number;
  /** Width of one cell of a `row`. */
  readonly cell: number;
}

/** Width of one character of the figures' monospaced type at 14 px, rounded up. */
export const charWidth = 8.6;
/** The most characters of a value or a name that are written out. */
export const mostChars = 12;

const pad = 12;
const head = 32;
const rowHeight = 26;
const cellHeight = 34;
const cellGap = 4;

/** The text, cut to `most` characters with an ellipsis in the last. */
export function clip(text: string, most = mostChars): string {
  const chars = [...text];
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`;
}

/** The width of `text` in figure type; a CJK character counts for two. */
export function textWidth(text: string): number {
  let units = 0;
  for (const char of text) units += (char.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
  return units * charWidth;
}

function inlineWidth(cell: Cell): number {
  return cell.inline === null ? 0 : textWidth(clip(cell.inline, 8)) + 20;
}

/** The type as a card says it; a value that can only be of one type does without. */
export function typeLabel(type: string, text: string | null): string {
  if (type === 'type') return 'class';
  if (text !== null && (type === 'NoneType' || type === 'bool')) return '';
  return clip(type === 'builtin_function_or_method' ? 'function' : type, 16);
}

/** The plan of a card that shows each of `states`, the same object at different times. */
export function planCard(states: readonly HeapNode[], narrow: boolean): CardPlan {
  const longest = (measure: (node: HeapNode) => number) => Math.max(...states.map(measure));
  const first = states[0];
  const cells = states.flatMap((node) => node.cells);
  const type = textWidth(typeLabel(first?.type ?? '', first?.text ?? null)) * 0.9;
  if (states.every((node) => node.quiet)) {
    const text = longest((node) => textWidth(clip(node.text ?? '')) + (node.immortal ? 18 : 0));
    const between = text > 0 && type > 0 ? 8 : 0;
    return { shape: 'pill', width: text + type + between + 28, height: 32, cell: 0 };
  }
  if (cells.length === 0) {
    const text = longest((node) => textWidth(clip(node.text ?? '')));
    return { shape: 'value', width: Math.max(84, text + pad * 2, type + 56), height: 56, cell: 0 };
  }
  const most = longest((node) => node.cells.length + (node.more > 0 ? 1 : 0));
  const sequence = cells.every((cell) => /^\[\d+\]$/.test(cell.label));
  if (sequence && !narrow) {
    const cell = Math.max(40, ...cells.map((each) => inlineWidth(each) + 8));
    const perRow = Math.min(most, Math.max(2, Math.floor(220 / (cell + cellGap))));
    const lines = Math.ceil(most / perRow);
    const width = Math.max(pad * 2 + perRow * (cell + cellGap) - cellGap, type + 64);
    return { shape: 'row', width, height: head + lines * (cellHeight + cellGap) + 8, cell };
  }
  const label = Math.max(...cells.map((cell) => textWidth(clip(cell.label))));
  const value = Math.max(22, ...cells.map(inlineWidth));
  const width = Math.max(pad * 2 + label + value + 10, type + 64);
  return { shape: 'rows', width, height: head + most * rowHeight + 8, cell: 0 };
}

/** Where the cell of number `index` lies inside a card that is drawn in `box`. */
export function cellBox(plan: CardPlan, box: Box, index: number): Box {
  if (plan.shape === 'row') {
    const pitch = plan.cell + cellGap;
    const perRow = Math.max(1, Math.floor((box.width - pad * 2 + cellGap + 0.5) / pitch));
    return {
      x: box.x + pad + (index % perRow) * pitch,
      y: box.y + head + Math.floor(index / perRow) * (cellHeight + cellGap),
      width: plan.cell,
      height: cellHeight,
    };
  }
  const y = box.y + head + index * rowHeight;
  return { x: box.x + pad - 4, y, width: box.width - pad * 2 + 8, height: rowHeight };
}

/** The point that the arrow of a cell starts from. */
export function cellDot(plan: CardPlan, cell: Box): { readonly x: number; readonly y: number } {
  const y = cell.y + cell.height / 2;
  return plan.shape === 'row'
    ? { x: cell.x + cell.width / 2, y }
    : { x: cell.x + cell.width - 10, y };
}
