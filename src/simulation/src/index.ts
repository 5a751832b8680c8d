export type * from './trace/effect.ts';
export { collectionPhases } from './trace/effect.ts';
export type * from './trace/snapshot.ts';
export type * from './trace/trace.ts';
export { profileIds, type ProfileId } from './profiles/profile-id.ts';
