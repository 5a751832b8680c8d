import type { MapRect } from './map-geometry.ts';

/** Where one looks: the point of the map at the view's left top corner, and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A view's size in pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of one byte of the smallest block when zoomed in all the way, at least. */
const largestScale = 120_000;

/** The camera that shows a rectangle whole, with a margin in pixels. */
export function fit(rect: MapRect, view: ViewSize, margin = 12): Camera {
  const scale = Math.min(
    largestScale,
    Math.max(1, view.width - 2 * margin) / rect.width,
    Math.max(1, view.height - 2 * margin) / rect.height,
  );
  return {
    scale,
    x: rect.x + rect.width / 2 - view.width / 2 / scale,
    y: rect.y + rect.height / 2 - view.height / 2 / scale,
  };
}

/** Zooms by a factor so that what is at a pixel stays there; never out past half of the whole. */
export function zoomAt(
  camera: Camera,
  factor: number,
  pixel: { readonly x: number; readonly y: number },
  whole: Camera,
): Camera {
  const scale = Math.min(largestScale, Math.max(whole.scale / 2, camera.scale * factor));
  return {
    scale,
    x: camera.x + pixel.x / camera.scale - pixel.x / scale,
    y: camera.y + pixel.y / camera.scale - pixel.y / scale,
  };
}

/** Moves the view by so many pixels; the whole never leaves it altogether. */
export function pan(
  camera: Camera,
  dx: number,
  dy: number,
  whole: MapRect,
  view: ViewSize,
): Camera {
  const { scale } = camera;
  const keep = 40 / scale;
  const clamp = (value: number, from: number, length: number, seen: number) =>
    Math.min(from + length - keep, Math.max(from - seen + keep, value));
  return {
    scale,
    x: clamp(camera.x + dx / scale, whole.x, whole.width, view.width / scale),
    y: clamp(camera.y + dy / scale, whole.y, whole.height, view.height / scale),
  };
}

/** A camera on the way from one to another, `t` from 0 to 1: the scale grows by equal factors. */
export function between(from: Camera, to: Camera, t: number, view: ViewSize): Camera {
  const eased = t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2;
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const centre = (camera: Camera) => ({
    x: camera.x + view.width / 2 / camera.scale,
    y: camera.y + view.height / 2 / camera.scale,
  });
  const [a, b] = [centre(from), centre(to)];
  // What one flies to stays in sight: the path shrinks as fast as the view does.
  const span = 1 / to.scale - 1 / from.scale;
  const share = Math.abs(span) < 1e-12 ? eased : (1 / scale - 1 / from.scale) / span;
  const x = a.x + (b.x - a.x) * share;
  const y = a.y + (b.y - a.y) * share;
  return { scale, x: x - view.width / 2 / scale, y: y - view.height / 2 / scale };
}

/** The rectangle that a view shows. */
export function seen({ x, y, scale }: Camera, { width, height }: ViewSize): MapRect {
  return { x, y, width: width / scale, height: height / scale };
}

/** Whether two rectangles have a point in common. */
export function meet(a: MapRect, b: MapRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
