import type { ProgressStore } from '#progress/store/progress-store.ts';

/** What the launch page of a package shows the pages in its frame. */
export interface LaunchHandle {
  readonly progress: ProgressStore;
  /** Every page in the package, as a path from its root. */
  readonly pages: readonly string[];
  /** Where the site is published; null: nowhere. */
  readonly site: string | null;
}

declare global {
  interface Window {
    heapscopeLaunch?: LaunchHandle;
  }
}

/** Whether this page was put into a package for a learning platform. */
export function isPackaged(): boolean {
  return (
    typeof document !== 'undefined' && document.documentElement.dataset.packageRoot !== undefined
  );
}

/** The launch page whose frame this page is in; null: it stands alone, or is no page of a package. */
export function launchHandle(): LaunchHandle | null {
  if (!isPackaged() || window.parent === window) return null;
  try {
    return window.parent.heapscopeLaunch ?? null;
  } catch {
    // The page around this one is of another origin.
    return null;
  }
}
