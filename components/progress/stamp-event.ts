import type { ProgressEvent } from '#progress/event.ts';

type Distributed<T> = T extends unknown ? Omit<T, 'id' | 'at'> : never;
/** A progress event before it gets its id and time. */
export type NewEvent = Distributed<ProgressEvent>;

/** Gives an event its id and the time it is now. */
export function stampEvent(event: NewEvent): ProgressEvent {
  return { ...event, id: newId(), at: new Date().toISOString() };
}

/** 128 random bits as hexadecimal; `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
