import type { LaneId } from '#scene/generation-lanes.ts';
import type { LaneName } from '#text/generation-lanes.ts';

/** The name that a lane has in the texts. */
export function laneName(lane: LaneId, incremental: boolean): LaneName {
  if (lane === 'permanent' || lane === 'visited') return lane;
  if (!incremental) return `${lane}`;
  return lane === 0 ? 'young' : 'pending';
}
