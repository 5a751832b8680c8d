import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cpythonReleases } from '#cpython/releases.ts';
import { addedPackages, bundledPackages } from './shipped-packages.ts';

/** A package whose code the site hands on. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As the package itself calls it, an SPDX id. */
  readonly licence: string;
  /** Where it comes from; null where the package does not say. */
  readonly source: string | null;
  /** The licence's whole text; null where the package does not bring it. */
  readonly text: string | null;
}

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

/** The packages in the site's own scripts and pages, by name; read from those that are installed. */
export function thirdParties(): ThirdParty[] {
  return [...bundledPackages, ...addedPackages].toSorted().map(readParty);
}

/** Each CPython that the site serves, with the package of Pyodide that brings it. */
export function servedCPythons(): { readonly python: string; readonly pyodide: ThirdParty }[] {
  return cpythonReleases.map((release) => ({
    python: release.version,
    pyodide: readParty(release.package),
  }));
}

function readParty(installed: string): ThirdParty {
  const folder = join('node_modules', installed);
  const { name, version, license, repository } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const licence = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  const url = typeof repository === 'string' ? repository : repository?.url;
  return {
    ...{ name, version, licence: license, source: url === undefined ? null : sourceUrl(url) },
    text: licence === undefined ? null : licenceText(join(folder, licence)),
  };
}

/** The text of a file, or of all files in a folder, as some packages have one. */
function licenceText(path: string): string {
  const texts = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8').trim())
    : [readFileSync(path, 'utf8').trim()];
  return texts.join('\n\n');
}

/** The address of a repository for a browser; `owner/name` is one of GitHub. */
export function sourceUrl(repository: string): string {
  const url = repository
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
  return url.includes(':') ? url : `https://github.com/${url}`;
}
