import type { FieldPlan } from '#scene/memory-map/object-fields.ts';

/** The fields of blocks at one moment, each worked out when it is first asked for. */
export class BlockPlans {
  readonly #lay: (pool: number, block: number) => FieldPlan | null;
  readonly #known = new Map<string, FieldPlan | null>();

  constructor(lay: (pool: number, block: number) => FieldPlan | null) {
    this.#lay = lay;
  }

  /** The fields of a block; null for one that holds nothing. */
  of(pool: number, block: number): FieldPlan | null {
    const key = `${pool}:${block}`;
    let plan = this.#known.get(key);
    if (plan === undefined) {
      plan = this.#lay(pool, block);
      this.#known.set(key, plan);
    }
    return plan;
  }
}
