export type * from './trace/effect.ts';
export { collectionPhases, fullPhases, incrementPhases } from './trace/effect.ts';
export type * from './trace/snapshot.ts';
export type * from './trace/trace.ts';
export { effectAt, effects, effectsBetween, lineCursors, replay } from './trace/replay.ts';
export { traceFromJson, traceToJson } from './trace/json.ts';
export { traceFormat } from './trace/trace.ts';
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
export { InstructionLog } from './trace/instruction-log.ts';
export { instructionName } from './compiler/instruction-names.ts';
export { arenaBase, createAllocator, type Allocator } from './allocator/allocator.ts';
export { arenaByteAt, type ArenaByte, type ArenaByteKind } from './allocator/arena-byte.ts';
export { allocatorAt } from './trace/allocator-at.ts';
export { RequestFollower } from './trace/request-follower.ts';
export { freeListStats, type KeptBlocks } from './allocator/free-list-stats.ts';
export {
  debugMallocStats,
  mallocStateStats,
  mallocStats,
  type ClassTotals,
  type MallocState,
} from './allocator/malloc-stats.ts';
export {
  ArenaMap,
  arenaCoverage,
  arenaMapBits,
  arenaMapPath,
  inArena,
  type ArenaCoverage,
  type ArenaMapBits,
  type ArenaMapPath,
} from './allocator/arena-map.ts';
export {
  type AllocatorLists,
  type AllocatorStats,
  type ArenaView,
  inspect,
  inspectAround,
  listsOf,
  type PoolView,
  statsOf,
} from './allocator/inspection.ts';
export type { ArenaEvent } from './allocator/pymalloc.ts';
export { allocatorParameters } from './profiles/allocator.ts';
export { Collector } from './collector/collector.ts';
export type { CollectorHeap } from './collector/heap.ts';
export { collectorParameters } from './profiles/collector.ts';
export {
  buildOf,
  differingFeatures,
  featureIds,
  type Borrowed,
  type FeatureId,
} from './profiles/features.ts';
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
