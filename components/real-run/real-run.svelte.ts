import { siteBase } from '#components/site/site-base.ts';
import { cpythonSession } from '#components/program-runner/cpython-session.svelte.ts';
import type { CPythonResult, CPythonUnavailable } from '#cpython/contract.ts';
import { CPythonError } from '#cpython/cpython-error.ts';
import type { PackManifest } from '#cpython/tools-pack/manifest.ts';
import { usualLimits } from '#cpython/usual-limits.ts';

/** A program's last run in real CPython alone. */
export class RealRun {
  result: CPythonResult | null = $state.raw(null);
  /** This program is the one for which CPython starts or runs. */
  waiting = $state(false);
  /** Why the last run got no interpreter, or no packages. */
  failure: CPythonUnavailable | null = $state(null);
  #pack: Uint8Array | null = null;

  /** Runs it, with the packages of the site's tools pack where that is given. */
  async run(source: string, manifest?: PackManifest): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    this.failure = null;
    try {
      const pack = manifest && (this.#pack ??= await fetched(manifest));
      const limits = usualLimits;
      const result = await cpythonSession.run({ source, limits, ...(pack ? { pack } : {}) });
      if (result) this.result = result;
      else this.failure = cpythonSession.failure;
    } catch (error) {
      this.failure = error instanceof CPythonError ? error.reason : 'crashed';
    } finally {
      this.waiting = false;
    }
  }
}

async function fetched(manifest: PackManifest): Promise<Uint8Array> {
  const { fetchPack } = await import('#cpython/browser/fetch-pack.ts');
  return fetchPack(siteBase(), manifest);
}
