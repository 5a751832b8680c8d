import { type PackManifest, packAddress, packZip } from '../tools-pack/manifest.ts';
import { download } from './download.ts';

/** Fetches the packages of the site's tools pack; rejects with a `CPythonError`. */
export async function fetchPack(base: string, { zip }: PackManifest): Promise<Uint8Array> {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, location.href);
  const url = new URL(`${packAddress}${packZip}`, root);
  const { signal } = new AbortController();
  return new Uint8Array(await download(url, zip, signal, () => undefined));
}
