import type { ObjectId } from '@heapscope/simulation/reading';
import { everything, type Lens, toggled } from '#scene/lens.ts';

/** How a reader looks at a heap: which object is followed, what is hidden. Steps do not change it. */
export class HeapLens implements Lens {
  hiddenTypes = $state.raw(everything.hiddenTypes);
  collapsed = $state.raw(everything.collapsed);
  followed: ObjectId | null = $state(null);

  /** Follows an object, or no longer the one that is followed. */
  toggleFollowed(id: ObjectId): void {
    this.followed = this.followed === id ? null : id;
  }

  toggleCollapsed(id: ObjectId): void {
    this.collapsed = toggled(this.collapsed, id);
  }

  toggleType(type: string): void {
    this.hiddenTypes = toggled(this.hiddenTypes, type);
  }

  /** Shows everything again. */
  clear(): void {
    this.hiddenTypes = everything.hiddenTypes;
    this.collapsed = everything.collapsed;
  }
}
