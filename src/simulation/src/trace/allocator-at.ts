import type { Allocator } from '../allocator/allocator.ts';
import { codes } from './codes.ts';
import { effectOf } from './describe.ts';
import type { Effect } from './effect.ts';
import { FollowedTrace, type Follower } from './followed-trace.ts';
import type { LogReader } from './reader.ts';
import { effectAt } from './replay.ts';
import { RequestFollower } from './request-follower.ts';
import type { Trace } from './trace.ts';

/** Numbers that an arena takes up in a copy of an allocator: a link for each place of its pools. */
const perArena = 65_536 / 4;

/** Makes the requests of a trace again. */
class Requests implements Follower<RequestFollower> {
  readonly isWhole = true;
  readonly follower: RequestFollower;

  constructor(follower: RequestFollower) {
    this.follower = follower;
  }

  get weight(): number {
    const { allocator, live } = this.follower;
    return allocator.arenas * perArena + 2 * live;
  }

  apply(reader: LogReader): void {
    const { code, cursor } = reader;
    if (code !== codes.malloc && code !== codes.free) return;
    const effect = effectOf(reader, 0);
    if (effect.kind === 'malloc' || effect.kind === 'free') this.follower.follow(effect, cursor);
  }

  save(): RequestFollower {
    return RequestFollower.copy(this.follower);
  }
}

const followed = new WeakMap<Trace, FollowedTrace<RequestFollower, Requests>>();

function followedOf(trace: Trace): FollowedTrace<RequestFollower, Requests> {
  let found = followed.get(trace);
  if (!found) {
    const begin = (from?: RequestFollower) =>
      new Requests(from ? RequestFollower.copy(from) : new RequestFollower(trace.profile));
    followed.set(trace, (found = new FollowedTrace(trace, begin)));
  }
  return found;
}

/**
 * The allocator as it stands after the first `cursor` effects: what it holds besides the blocks that
 * a snapshot shows, as arenas, pools and free blocks; the caller's own. Null where its state is not
 * known. The trace is read from a checkpoint before the cursor.
 */
export function allocatorAt(trace: Trace, cursor: number): Allocator | null {
  const { follower } = followedOf(trace).at(cursor);
  const next: Effect | null = cursor < trace.length ? effectAt(trace, cursor + 1) : null;
  // In the middle of a resizing the old block is still there.
  if (!follower.resizes(next)) follower.settle();
  return follower.agrees ? follower.allocator : null;
}
