export type * from './trace/effect.ts';
export { collectionPhases } from './trace/effect.ts';
export type * from './trace/snapshot.ts';
export type * from './trace/trace.ts';
export { profileIds, type ProfileId } from './profiles/profile-id.ts';
export { createAllocator, type Allocator, type AllocatorStats } from './allocator/allocator.ts';
export type { ArenaView, PoolView } from './allocator/inspection.ts';
export type { ArenaEvent } from './allocator/pymalloc.ts';
export { allocatorParameters } from './profiles/allocator.ts';
