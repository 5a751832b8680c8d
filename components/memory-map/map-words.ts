import type { FieldPlan } from '#scene/memory-map/object-fields.ts';

/** What the painter writes on the map: asked for only what is large enough to be read. */
export interface MapWords {
  readonly arena: (arena: number) => string;
  readonly pool: (pool: number) => string;
  readonly block: (pool: number, block: number) => string;
  /** Whether a block in use is only kept for the next object of its type. */
  readonly isKept: (pool: number, block: number) => boolean;
  readonly fields: (pool: number, block: number) => FieldPlan | null;
  /** What a field holds; empty where that is not told. */
  readonly value: (pool: number, block: number, offset: number) => string;
}
