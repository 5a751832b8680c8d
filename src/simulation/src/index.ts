export type * from './trace/effect.ts';
export { collectionPhases, incrementPhases } from './trace/effect.ts';
export type * from './trace/snapshot.ts';
export type * from './trace/trace.ts';
export { effectAt, effects, lineCursors, replay } from './trace/replay.ts';
export { traceFromJson, traceToJson } from './trace/json.ts';
export {
  blocksOf,
  poolPlace,
  whatLivesAt,
  type PoolPlace,
  type Whereabouts,
} from './trace/whereabouts.ts';
export { profileIds, type ProfileId } from './profiles/profile-id.ts';
export { profiles } from './profiles/profiles.ts';
export type { Profile, TypeSizes } from './profiles/profile.ts';
export { needsChunk, NotLoaded, withChunks } from './chunks/chunk.ts';
export { wordsOf } from './syntax/words.ts';
export { check } from './check.ts';
export { defaultLimits, run, type RunOptions } from './run.ts';
export {
  arenaBase,
  createAllocator,
  type Allocator,
  type AllocatorStats,
} from './allocator/allocator.ts';
export { mallocStats } from './allocator/malloc-stats.ts';
export {
  arenaCoverage,
  arenaMapBits,
  arenaMapPath,
  inArena,
  type ArenaCoverage,
  type ArenaMapBits,
  type ArenaMapPath,
} from './allocator/arena-map.ts';
export type { AllocatorLists, ArenaView, PoolView } from './allocator/inspection.ts';
export type { ArenaEvent } from './allocator/pymalloc.ts';
export { allocatorParameters } from './profiles/allocator.ts';
export { Collector } from './collector/collector.ts';
export type { CollectorHeap } from './collector/heap.ts';
export { collectorParameters } from './profiles/collector.ts';
export {
  freeThreadedDifferences,
  freeThreadedHeader,
  freeThreadedUntold,
  freeThreadedVersions,
  type FreeThreadedDifference,
  type FreeThreadedKey,
  type FreeThreadedUntold,
  type FreeThreadedVersion,
} from './profiles/free-threaded.ts';
