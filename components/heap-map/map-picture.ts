import type { ObjectId, Snapshot } from '@heapscope/simulation/reading';
import type { HeapMap } from '#scene/heap-map/heap-map.ts';
import type { MapMoment } from '#scene/heap-map/map-moment.ts';
import type { MapGrid, MapView, MapWindow } from '#scene/heap-map/map-view.ts';
import type { Numbers } from '#scene/numbers.ts';
import type { MapColours } from './map-colours.ts';

/** All that a drawing of the map depends on. */
export interface MapPicture {
  readonly map: HeapMap;
  readonly grid: MapGrid;
  readonly view: MapView;
  readonly window: MapWindow;
  readonly moment: MapMoment;
  readonly current: Snapshot;
  readonly previous: Snapshot | null;
  readonly numbers: Numbers;
  readonly followed: ObjectId | null;
  /** The object that the keyboard or the pointer is at. */
  readonly focused: ObjectId | null;
  readonly colours: MapColours;
}
