import type { Scene } from '#scene/scene.ts';

/** The object whose card lies under a press on a drawing; null where there is none. */
export function cardAt(
  svg: SVGSVGElement,
  press: { readonly clientX: number; readonly clientY: number },
  scene: Scene,
): number | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const point = new DOMPoint(press.clientX, press.clientY).matrixTransform(matrix.inverse());
  const card = scene.cards.findLast(
    ({ x, y, width, height }) =>
      point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  );
  return card?.id ?? null;
}
