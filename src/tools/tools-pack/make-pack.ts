import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { type PackManifest, packZip } from '#cpython/tools-pack/manifest.ts';
import { findPackages } from './installed-package.ts';
import { PackError } from './pack-error.ts';
import { type PurePackage, purePackage } from './pure-package.ts';

/** The same packages make the same zip, whenever it is made. */
const noTime = new Date(1980, 0, 1);

/**
 * Makes a pack in `folder`, in place of one that is there, from wheels and folders with packages;
 * `licences` has files for packages that come without, by name. Throws a {@link PackError}, and then
 * leaves everything as it was.
 */
export function makePack(
  from: readonly string[],
  folder: string,
  licences: ReadonlyMap<string, string> = new Map(),
): PackManifest {
  const packages = from.flatMap(findPackages).map((found) => {
    const [project = ''] = found.metadata.split('-');
    const file = licences.get(project.toLowerCase());
    return purePackage(found, file === undefined ? undefined : readFileSync(file));
  });
  const inZip = new Map<string, Uint8Array>();
  const written = new Map<string, Uint8Array>();
  for (const each of packages) {
    for (const [path, content] of each.files) {
      if (inZip.has(path)) throw new PackError(`${path} is in two of the packages.`);
      inZip.set(path, content);
    }
    for (const [name, content] of each.licenceFiles) written.set(licencePath(each, name), content);
  }
  const zip = zipSync(Object.fromEntries(inZip), { mtime: noTime, level: 9 });
  const manifest: PackManifest = {
    packages: packages.map((each) => ({
      name: each.name,
      version: each.version,
      licence: each.licence,
      licenceFiles: [...each.licenceFiles.keys()].map((name) => licencePath(each, name)),
      from: each.from,
      sha256: each.sha256,
    })),
    zip: { bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') },
  };
  written.set(packZip, zip);
  written.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of written) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return manifest;
}

function licencePath({ name }: PurePackage, file: string): string {
  return `licences/${name}/${file}`.replaceAll(/[^\w./+-]/g, '-');
}
