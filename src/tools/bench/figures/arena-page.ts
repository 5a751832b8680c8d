// Runs in the browser: a heap of a million blocks, made by the simulation's own allocator, and a tour
// over its map. What each frame took is handed back.
import { readColours } from '#components/memory-map/map-colours.ts';
import { MapPainter } from '#components/memory-map/painter.ts';
import { type Camera, fit, pan, zoomAt } from '#scene/memory-map/camera.ts';
import { MapGeometry } from '#scene/memory-map/map-geometry.ts';
import { imageOf } from '#scene/memory-map/memory-image.ts';
import { createAllocator } from '@heapscope/simulation';

/** Milliseconds, a number for each frame. */
export interface FrameTimes {
  readonly blocks: number;
  readonly arenas: number;
  /** What drawing took, until every pixel was there: of all frames, and again of all. */
  readonly draws: readonly number[];
  /** From one frame to the next, as the browser showed them. */
  readonly intervals: readonly number[];
}

declare global {
  var tourArenaMap: typeof tour;
}

const view = { width: 1200, height: 640 };
const shape = { arenaBytes: 2 ** 20, poolBytes: 2 ** 14, poolOverhead: 48, alignment: 16 };

/** As many live blocks as asked for, of the sizes that small objects have, with holes among them. */
function heapOf(blocks: number): MapGeometry {
  const allocator = createAllocator('cpython-3.14-64');
  const sizes = [16, 32, 48, 56, 64, 64, 72, 88, 112, 184, 232, 360, 480];
  const live: number[] = [];
  let random = 1;
  const next = (below: number) => {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    return (random >>> 8) % below;
  };
  while (live.length < blocks * 1.1) live.push(allocator.malloc(sizes[next(sizes.length)] ?? 64));
  while (live.length > blocks) {
    const at = next(live.length);
    allocator.free(live[at] ?? NaN);
    live[at] = live.at(-1) ?? NaN;
    live.pop();
  }
  return new MapGeometry(imageOf(allocator, shape));
}

const words = {
  arena: (arena: number) => `Arena ${String(arena)}`,
  pool: (pool: number) => `Pool ${String(pool)}`,
  block: () => 'list',
  isKept: () => false,
  fields: () => null,
  value: () => '',
};

/** Where the camera goes, frame by frame: over all, in to blocks, over them, and out again. */
function* path(map: MapGeometry): Generator<Camera> {
  const whole = fit(map.whole, view);
  let camera = whole;
  const centre = { x: view.width * 0.4, y: view.height * 0.45 };
  for (let frame = 0; frame < 60; frame += 1) {
    camera = pan(camera, frame < 30 ? 6 : -6, frame % 20 < 10 ? 4 : -4, map.whole, view);
    yield camera;
  }
  // In to where each block has room for its name, with a ride at four heights.
  for (const factor of [3, 3, 3, 3]) {
    for (let frame = 0; frame < 40; frame += 1) {
      camera = zoomAt(camera, factor ** (1 / 40), centre, whole);
      yield camera;
    }
    for (let frame = 0; frame < 40; frame += 1) {
      camera = pan(camera, 12, frame < 20 ? 8 : -8, map.whole, view);
      yield camera;
    }
  }
  for (let frame = 0; frame < 120; frame += 1) {
    camera = zoomAt(camera, 81 ** (-1 / 120), centre, whole);
    yield camera;
  }
}

async function tour(blocks: number): Promise<FrameTimes> {
  const canvas = document.createElement('canvas');
  canvas.width = view.width;
  canvas.height = view.height;
  document.body.append(canvas);
  const map = heapOf(blocks);
  const painter = new MapPainter(canvas, map, readColours(document.body), words);
  const context = canvas.getContext('2d');
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const intervals: number[] = [];
  // Twice: pictures of arenas are made when they are first seen, which a learner sees once.
  for (const pass of [0, 1]) {
    let before = await frame();
    for (const camera of path(map)) {
      painter.draw(camera, view, 1, {});
      const now = await frame();
      if (pass === 1) intervals.push(now - before);
      before = now;
    }
  }
  // Reading a pixel waits until all are drawn; by itself, since it slows the browser's own pace.
  const draws: number[] = [];
  for (const camera of path(map)) {
    const start = performance.now();
    painter.draw(camera, view, 1, {});
    context?.getImageData(0, 0, 1, 1);
    draws.push(performance.now() - start);
  }
  canvas.remove();
  return { blocks: map.image.blocks, arenas: map.image.arenaCount, draws, intervals };
}

globalThis.tourArenaMap = tour;
