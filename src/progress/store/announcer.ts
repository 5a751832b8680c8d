/** What tabs tell each other: something was added, or everything was erased. */
export type Announcement = 'changed' | 'erased';

/** Tells the other tabs of this site, and hears them. */
export interface Announcer {
  announce(what: Announcement): void;
  close(): void;
}

/** An announcer over BroadcastChannel; silent in a browser that has none. */
export function createAnnouncer(heard: (what: Announcement) => void): Announcer {
  if (typeof BroadcastChannel === 'undefined') return { announce() {}, close() {} };
  const channel = new BroadcastChannel('heapscope-progress');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'changed' || data === 'erased') heard(data);
  };
  return {
    announce: (what) => {
      channel.postMessage(what);
    },
    close: () => {
      channel.close();
    },
  };
}
