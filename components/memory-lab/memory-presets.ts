import { profileIds, type ProfileId } from '@heapscope/simulation/reading';

/** A program whose memory is shown, and the CPython that it runs as. */
export interface MemorySetting {
  readonly source: string;
  readonly profile: ProfileId;
}

/** The programs of the course that are ready; the build has recorded their runs. */
export const memoryPresets = [
  'memory-pools/arenas-come-and-go',
  'memory-pools/fill-a-pool',
  'memory-pools/one-stays-behind',
] as const;
/** One of them. */
export type MemoryPreset = (typeof memoryPresets)[number];

/** A setting as a link has it. */
export function writeMemory({ profile, source }: MemorySetting): unknown {
  return [profile, source];
}

/** Reads what a link has; null for what is no setting. */
export function readMemory(value: unknown): MemorySetting | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [python, source] = value as unknown[];
  const profile = profileIds.find((known) => known === python);
  return profile && typeof source === 'string' ? { profile, source } : null;
}
