import { listOf } from './list-ids.ts';
import { collectorParameters, namesComeFirst } from '../profiles/collector.ts';
import { collectorLists } from './codes.ts';
import type { CollectorList, ObjectId } from './effect.ts';
import { FollowedTrace } from './followed-trace.ts';
import { ListFollower, type ListsState } from './list-follower.ts';
import type { CollectorLists, ListPlace } from './snapshot.ts';
import type { Trace } from './trace.ts';

/** The collector's lists through a trace. */
export class ListHistory {
  readonly #namesFirst: boolean;
  readonly #followed: FollowedTrace<ListsState, ListFollower>;

  constructor(trace: Trace) {
    const incremental = collectorParameters[trace.profile].kind === 'incremental';
    this.#namesFirst = namesComeFirst(trace.profile);
    this.#followed = new FollowedTrace(trace, (from) => new ListFollower(incremental, from));
  }

  /** The lists after the first `cursor` effects. */
  at(cursor: number): CollectorLists {
    return new ListView(this.#followed.at(cursor), this.#namesFirst);
  }
}

class ListView implements CollectorLists {
  readonly orderKnown: boolean;
  readonly #follower: ListFollower;
  #places: Map<ObjectId, ListPlace> | null = null;

  constructor(follower: ListFollower, namesFirst: boolean) {
    this.#follower = follower;
    this.orderKnown = namesFirst || (follower.found?.size ?? 0) < 2;
  }

  of(list: CollectorList): readonly ObjectId[] {
    return [...this.#follower.lists.of(listOf(list))];
  }

  place(object: ObjectId): ListPlace | null {
    this.#places ??= this.#allPlaces();
    return this.#places.get(object) ?? null;
  }

  #allPlaces(): Map<ObjectId, ListPlace> {
    const places = new Map<ObjectId, ListPlace>();
    for (const list of collectorLists) {
      for (const [index, object] of this.of(list).entries()) places.set(object, { list, index });
    }
    return places;
  }
}
