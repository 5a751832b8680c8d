import { between, type Camera, fit, pan, type ViewSize, zoomAt } from '#scene/memory-map/camera.ts';
import type { MapGeometry, MapPlace } from '#scene/memory-map/map-geometry.ts';
import { levelOf } from '#scene/memory-map/walk.ts';

/** Milliseconds of a flight from one place to another. */
const flightTime = 420;
/** Pixels that are left around what is flown to. */
const margins = { process: 14, arena: 26, pool: 14, block: 18, byte: 40 } as const;

/** Where a map is looked at from. It moves at once, or flies where motion is welcome. */
export class MapView {
  size: ViewSize = $state.raw({ width: 800, height: 440 });
  camera: Camera = $state.raw({ x: 0, y: 0, scale: 1 });
  readonly #map: () => MapGeometry;
  readonly #isStill: () => boolean;
  #flight = 0;
  /** Whether the learner sees all, as at first: it goes on being so when arenas come. */
  #isWhole = true;

  /** `isStill`: whether motion is not welcome. */
  constructor(map: () => MapGeometry, isStill: () => boolean) {
    this.#map = map;
    this.#isStill = isStill;
  }

  get whole(): Camera {
    return fit(this.#map().whole, this.size, margins.process);
  }

  resize(size: ViewSize): void {
    this.size = size;
    this.refresh();
  }

  /** Keeps all in view where it was. */
  refresh(): void {
    if (this.#isWhole) this.camera = this.whole;
  }

  /** Zooms about a pixel; about the middle where none is given. */
  zoom(factor: number, x = this.size.width / 2, y = this.size.height / 2): void {
    this.#stop();
    this.#isWhole = false;
    this.camera = zoomAt(this.camera, factor, { x, y }, this.whole);
  }

  pan(dx: number, dy: number): void {
    this.#stop();
    this.#isWhole = false;
    this.camera = pan(this.camera, dx, dy, this.#map().whole, this.size);
  }

  /** Shows a place as large as it fits. */
  showWhole(place: MapPlace): void {
    const level = levelOf(place);
    this.#isWhole = level === 'process';
    const { width, height } = this.size;
    const margin = Math.min(margins[level], Math.min(width, height) / 3);
    this.#fly(fit(this.#map().surroundings(place), this.size, margin));
  }

  /** Brings a place into view, and moves no more than that takes. */
  bring(place: MapPlace): void {
    const { x, y, width, height } = this.#map().rect(place);
    const { scale } = this.camera;
    if (width * scale < 8 || width * scale > this.size.width) {
      this.showWhole(place);
      return;
    }
    const past = (from: number, length: number, start: number, seen: number) => {
      const [low, high] = [(from - start) * scale - 8, (from + length - start) * scale + 8];
      return low < 0 ? low : high > seen ? high - seen : 0;
    };
    const dx = past(x, width, this.camera.x, this.size.width);
    const dy = past(y, height, this.camera.y, this.size.height);
    if (dx === 0 && dy === 0) return;
    this.#isWhole = false;
    this.#fly({ scale, x: this.camera.x + dx / scale, y: this.camera.y + dy / scale });
  }

  #fly(to: Camera): void {
    this.#stop();
    if (this.#isStill()) {
      this.camera = to;
      return;
    }
    const from = this.camera;
    const start = performance.now();
    const move = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - start) / flightTime));
      this.camera = between(from, to, t, this.size);
      this.#flight = t < 1 ? requestAnimationFrame(move) : 0;
    };
    this.#flight = requestAnimationFrame(move);
  }

  #stop(): void {
    if (this.#flight !== 0) cancelAnimationFrame(this.#flight);
    this.#flight = 0;
  }
}
