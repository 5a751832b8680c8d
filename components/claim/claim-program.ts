import type { Recording } from '#components/real-run/recording.ts';
import type { PackManifest } from '#cpython/tools-pack/manifest.ts';

/** The program behind a claim, with what its dialog needs to run it. */
export interface ClaimProgram {
  readonly source: string;
  /** The simulation cannot be asked for it: it goes straight to real CPython. */
  readonly isRealOnly: boolean;
  /** Packages that it imports beside Python's own. */
  readonly tools: readonly string[];
  /** The site's tools pack, where the program imports from it. */
  readonly pack: PackManifest | null;
  /** What was printed elsewhere, where this site cannot run the program. */
  readonly recording: Recording | null;
}

/** Fetches the program `content/programs/<name>.py`; null when it could not be. */
export async function fetchClaimProgram(name: string): Promise<ClaimProgram | null> {
  const base = import.meta.env.BASE_URL;
  const folder = `${base.endsWith('/') ? base : `${base}/`}claims/`;
  try {
    const response = await fetch(`${folder}${name}.json`);
    return response.ok ? ((await response.json()) as ClaimProgram) : null;
  } catch {
    return null;
  }
}
