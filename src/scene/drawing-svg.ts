import type { BoxMark, Drawing, Mark, TextMark } from './drawing.ts';
import type { Paint } from './paint.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** The drawing as the text of an SVG file that needs no style sheet, font or script. */
export function drawingSvg(drawing: Drawing): string {
  const { width, height } = drawing;
  const ground: BoxMark = {
    kind: 'box',
    x: 0,
    y: 0,
    width,
    height,
    radius: 0,
    fill: drawing.background,
    stroke: null,
    strokeWidth: 0,
    dash: null,
  };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${length(width)} ${length(height)}`,
    role: 'img',
    'xml:lang': drawing.language,
    'aria-labelledby': 'title description',
  });
  return [
    `<svg${root}>`,
    `<title id="title">${escaped(drawing.title)}</title>`,
    `<desc id="description">${escaped(drawing.description)}</desc>`,
    ...[ground, ...drawing.marks].map(markup),
    '</svg>\n',
  ].join('\n');
}

function markup(mark: Mark): string {
  switch (mark.kind) {
    case 'box':
      return `<rect${attributes(boxAttributes(mark))}/>`;
    case 'text':
      return `<text${attributes(textAttributes(mark))}>${escaped(mark.text)}</text>`;
    case 'svg':
      return mark.markup;
    case 'image': {
      const { x, y, width, height, source: href } = mark;
      const shape = { x, y, width, height, preserveAspectRatio: 'none', href };
      return `<image${attributes(shape)}/>`;
    }
  }
}

function boxAttributes({ x, y, width, height, radius, ...look }: BoxMark): Attributes {
  return {
    x,
    y,
    width,
    height,
    rx: radius || null,
    ...paint('fill', look.fill),
    ...(look.stroke ? { ...paint('stroke', look.stroke), 'stroke-width': look.strokeWidth } : {}),
    'stroke-dasharray': look.dash,
  };
}

function textAttributes(mark: TextMark): Attributes {
  return {
    x: mark.x,
    y: mark.y,
    'text-anchor': mark.end ? 'end' : null,
    textLength: mark.width,
    'font-family': mark.family,
    'font-size': mark.size,
    'font-weight': mark.weight === '400' ? null : mark.weight,
    'font-style': mark.italic ? 'italic' : null,
    'text-decoration': mark.struck ? 'line-through' : null,
    ...paint('fill', mark.fill),
    'xml:space': 'preserve',
  };
}

function paint(name: string, of: Paint | null): Attributes {
  if (of === null) return { [name]: 'none' };
  return { [name]: of.colour, [`${name}-opacity`]: of.opacity === 1 ? null : of.opacity };
}

function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => {
      if (value === null) return '';
      return ` ${name}="${typeof value === 'number' ? length(value) : escaped(value)}"`;
    })
    .join('');
}

/** A length with the hundredths that can be seen. */
function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Characters that may not stand in XML 1.0 at all, not even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

function escaped(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
