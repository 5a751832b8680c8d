import { effects, type ObjectId } from '@heapscope/simulation/reading';
import type { StepperState } from '#components/stepper/stepper-state.svelte.ts';
import { type HeapMap, HeapMapBuilder } from '#scene/heap-map/heap-map.ts';
import { moveOnMap } from '#scene/heap-map/map-keys.ts';
import { isNews, mapMoment, type MapMoment, standing } from '#scene/heap-map/map-moment.ts';
import { mapNames } from '#scene/heap-map/map-names.ts';
import {
  cardAt,
  clampView,
  drawingPoint,
  mapGrid,
  type MapView,
  type MapWindow,
  pan,
  reveal,
  slotUnder,
  wholeMap,
  zoom,
} from '#scene/heap-map/map-view.ts';
import type { Point } from '#scene/route.ts';
import { readableScale } from './draw-map.ts';

/** How long the page may be busy at a time while a map is made, in milliseconds. */
const slice = 12;
/** How much larger one press of a key makes the map. */
const zoomStep = 1.5;

/** The map of a stepper's run: what is on it now, and what part of it is seen. */
export class HeapMapState {
  readonly stepper: StepperState;
  /** Null while it is being made. */
  map = $state.raw<HeapMap | null>(null);
  window = $state.raw<MapWindow>({ width: 0, height: 0 });
  /** The object that the keyboard is at, and the one under the pointer. */
  focused = $state<ObjectId | null>(null);
  hovered = $state<ObjectId | null>(null);
  #view = $state.raw<MapView | null>(null);

  readonly grid = $derived.by(() => mapGrid(this.map?.slots ?? 0));
  readonly view = $derived.by(() =>
    this.#view ? clampView(this.#view, this.grid, this.window) : wholeMap(this.grid, this.window),
  );
  readonly moment = $derived.by((): MapMoment | null => {
    const { map, stepper } = this;
    if (!map) return null;
    const { current, previous, lens } = stepper;
    return mapMoment(map, current, previous, this.#touched(), lens);
  });
  /** The running calls with their names. */
  readonly names = $derived.by(() => (this.map ? mapNames(this.map, this.stepper.current) : []));
  /** The objects that are drawn, oldest first; those that this step freed too. */
  readonly shown = $derived.by(() => {
    const standings = this.moment?.standings ?? new Uint8Array();
    const found = new Int32Array(standings.length);
    let length = 0;
    standings.forEach((kind, id) => {
      if (kind !== standing.absent) found[length++] = id;
    });
    return found.subarray(0, length);
  });
  /** Those of them that the step made, changed or freed. */
  readonly changed = $derived.by(() => {
    const found: ObjectId[] = [];
    this.moment?.standings.forEach((kind, id) => {
      if (isNews(kind)) found.push(id);
    });
    return found;
  });

  constructor(stepper: StepperState) {
    this.stepper = stepper;
  }

  /** Makes the map, a little at a time so that the page stays at hand; `isOver` tells it to give up. */
  async load(isOver: () => boolean): Promise<void> {
    const builder = new HeapMapBuilder();
    let until = performance.now() + slice;
    let read = 0;
    for (const effect of effects(this.stepper.trace)) {
      builder.take(effect);
      read += 1;
      if (read % 500 !== 0 || performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (isOver()) return;
      until = performance.now() + slice;
    }
    this.map = builder.finish();
  }

  pan(dx: number, dy: number): void {
    this.#view = pan(this.view, dx, dy, this.grid, this.window);
  }

  /** Zooms about a point of the window; by default about who has the keyboard, or the middle. */
  zoom(factor: number, at: Point = this.#middle()): void {
    this.#view = zoom(this.view, factor, at, this.grid, this.window);
  }

  zoomIn(): void {
    this.zoom(zoomStep);
  }

  zoomOut(): void {
    this.zoom(1 / zoomStep);
  }

  showAll(): void {
    this.#view = null;
  }

  /** The object under a point of the window; null where there is none. */
  objectAt(point: Point): ObjectId | null {
    const slot = slotUnder(this.grid, drawingPoint(this.view, point));
    return this.moment?.occupants[slot] || null;
  }

  /** Brings an object into view; `near` so large that it can be read. */
  reveal(id: ObjectId, near = false): void {
    const slot = this.map?.slot[id] ?? -1;
    if (slot < 0) return;
    const card = cardAt(this.grid, slot);
    this.#view = reveal(this.view, card, near ? readableScale : 0, this.grid, this.window);
  }

  /** Whether an object is drawn now. */
  isOnMap(id: ObjectId): boolean {
    return (this.moment?.standings[id] ?? standing.absent) !== standing.absent;
  }

  /** Makes an object the one that the keyboard is at, large enough to be read. */
  goTo(id: ObjectId): void {
    this.focused = id;
    this.reveal(id, true);
  }

  /** Goes on to another object for a key; false where the key does not move. */
  moveBy(key: string): boolean {
    const { moment, map } = this;
    if (!moment || !map) return false;
    const from = this.focused ?? this.stepper.lens.followed;
    const slot = from === null ? -1 : (map.slot[from] ?? -1);
    const to = moveOnMap(slot < 0 ? 'Home' : key, Math.max(0, slot), moment.occupants, this.grid);
    if (to === null || moveOnMap(key, 0, moment.occupants, this.grid) === null) return false;
    this.focused = moment.occupants[to] || null;
    if (this.focused !== null) this.reveal(this.focused);
    return true;
  }

  #middle(): Point {
    const slot = this.focused === null ? -1 : (this.map?.slot[this.focused] ?? -1);
    if (slot < 0) return { x: this.window.width / 2, y: this.window.height / 2 };
    const card = cardAt(this.grid, slot);
    const { x, y, scale } = this.view;
    return {
      x: (card.x + card.width / 2 - x) * scale,
      y: (card.y + card.height / 2 - y) * scale,
    };
  }

  /** The objects whose counts the step may have changed; all of them where it does more than is read. */
  #touched(): Iterable<ObjectId> {
    const { effectsOfStep, isCrowded } = this.stepper;
    if (isCrowded) return this.map?.born.keys() ?? [];
    return effectsOfStep.flatMap((effect) =>
      effect.kind === 'incref' || effect.kind === 'decref' ? effect.object : [],
    );
  }
}
