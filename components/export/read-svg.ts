import { paintOf } from '#scene/paint.ts';
import { genericFamilies } from './generic-families.ts';

/** Properties that say how SVG looks, with what holds where nothing is said. */
const looks = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  opacity: '1',
  'text-decoration-line': 'none',
} as const;
type Look = keyof typeof looks;
/** Those that a child does not take over from its parent. */
const own = new Set<Look>(['opacity', 'text-decoration-line']);

/** Attributes that mean something only in the page. */
const ofThePage = /^(class|style|role|tabindex|on.*|aria-.*|data-.*|xmlns.*)$/;

/** A drawing of the page as SVG text of its own, where it stands in `frame`, in the looks it has. */
export function readSvg(svg: SVGSVGElement, frame: DOMRect): string {
  const copy = copied(svg, null);
  const box = svg.getBoundingClientRect();
  const place = {
    x: box.left - frame.left,
    y: box.top - frame.top,
    width: box.width,
    height: box.height,
  };
  for (const [name, value] of Object.entries(place)) {
    copy.setAttribute(name, String(Math.round(value * 100) / 100));
  }
  if (getComputedStyle(svg).overflow === 'visible') copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

function copied(element: Element, parent: CSSStyleDeclaration | null): Element {
  const copy = document.createElementNS(element.namespaceURI, element.tagName);
  for (const { name, value } of element.attributes) {
    if (!ofThePage.test(name) && !(name in looks)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(element);
  for (const [name, value] of looksOf(style, parent)) copy.setAttribute(name, value);
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    if (!(child instanceof SVGElement) || getComputedStyle(child).display === 'none') continue;
    copy.append(copied(child, style));
  }
  return copy;
}

function looksOf(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | null,
): (readonly [string, string])[] {
  return (Object.keys(looks) as Look[]).flatMap((name) => {
    const value = style.getPropertyValue(name);
    const otherwise = parent && !own.has(name) ? parent.getPropertyValue(name) : looks[name];
    if (value === otherwise) return [];
    if (name === 'fill' || name === 'stroke') return painted(name, value);
    if (name === 'text-decoration-line') return [['text-decoration', value] as const];
    if (name === 'font-family') return [[name, genericFamilies(value)] as const];
    return [[name, value.replaceAll('px', '')] as const];
  });
}

/** A pattern keeps its address, a mixed colour becomes one that every program can read. */
function painted(name: 'fill' | 'stroke', value: string): (readonly [string, string])[] {
  if (value.startsWith('url(')) return [[name, value.replaceAll('"', '')]];
  const paint = paintOf(value);
  if (paint === null) return [[name, 'none']];
  if (paint.opacity === 1) return [[name, paint.colour]];
  return [
    [name, paint.colour],
    [`${name}-opacity`, String(paint.opacity)],
  ];
}
