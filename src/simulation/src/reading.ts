/**
 * What it takes to read a trace, without the parser and the machine that made it. Pages that only
 * replay import this entry, so that they do not load the rest.
 */
export type * from './trace/effect.ts';
export type * from './trace/snapshot.ts';
export type * from './trace/trace.ts';
export { collectionPhases, fullPhases, incrementPhases } from './trace/effect.ts';
export { effectAt, effects, effectsBetween, lineCursors, replay } from './trace/replay.ts';
export { traceFromJson, traceToJson } from './trace/json.ts';
export { profileIds, type ProfileId } from './profiles/profile-id.ts';
export {
  ArenaMap,
  arenaMapBits,
  arenaMapPath,
  inArena,
  type ArenaCoverage,
  type ArenaMapPath,
} from './allocator/arena-map.ts';
