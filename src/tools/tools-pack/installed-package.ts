// Packages as they are found: in a wheel, or installed in a folder with their metadata beside them.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { PackError } from './pack-error.ts';

/** A package before it is looked into: every file by its path from `sys.path`. */
export interface FoundPackage {
  /** What it was taken from, as messages name it. */
  readonly from: string;
  /** The metadata folder's name: `objgraph-3.5.0.egg-info`. */
  readonly metadata: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where it is installed; null for a wheel. */
  readonly folder: string | null;
}

const metadataName = /\.(?:dist|egg)-info$/;

/** Every package of a wheel, a metadata folder, or a folder that packages are installed in. */
export function findPackages(path: string): FoundPackage[] {
  if (!existsSync(path)) throw new PackError(`There is no ${path}.`);
  if (path.endsWith('.whl')) return [readWheel(path)];
  if (!statSync(path).isDirectory()) {
    throw new PackError(`${path} is neither a wheel (.whl) nor a folder.`);
  }
  if (metadataName.test(path)) return [readInstalled(dirname(path), basename(path))];
  const inside = globSync(`*.{dist,egg}-info`, { cwd: path }).sort();
  if (inside.length === 0) {
    throw new PackError(
      `${path} holds no installed package: there is no .dist-info or .egg-info in it. Name such a ` +
        'folder itself, the folder that it lies in, or a wheel.',
    );
  }
  return inside.map((metadata) => readInstalled(path, metadata));
}

function readWheel(path: string): FoundPackage {
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(readFileSync(path));
  } catch (error) {
    throw new PackError(`${path} cannot be unpacked: ${String(error)}`);
  }
  const files = new Map<string, Uint8Array>();
  let metadata: string | undefined;
  for (const [written, content] of Object.entries(unpacked)) {
    if (written.endsWith('/')) continue;
    // A wheel may keep what belongs on sys.path, and other things, in a folder of their own.
    const name = written.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, '');
    if (/^[^/]+\.data\//.test(name)) continue;
    if (name.split('/').includes('..') || name.startsWith('/')) {
      throw new PackError(`${path} has a file outside of it: ${written}`);
    }
    files.set(name, content);
    const [top = ''] = name.split('/');
    if (top.endsWith('.dist-info')) metadata ??= top;
  }
  if (metadata === undefined) throw new PackError(`${path} is no wheel: it has no .dist-info.`);
  return { from: basename(path), metadata, files, folder: null };
}

function readInstalled(folder: string, metadata: string): FoundPackage {
  const path = join(folder, metadata);
  if (!statSync(path).isDirectory()) {
    throw new PackError(`${path} is a single file, which names no files: use its wheel instead.`);
  }
  const tops = [metadata, ...topLevel(folder, metadata)];
  const names = tops.flatMap((top) =>
    statSync(join(folder, top)).isDirectory()
      ? globSync('**/*', { cwd: join(folder, top) }).map((name) => `${top}/${name}`)
      : [top],
  );
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name))] as const);
  return { from: metadata, metadata, files: new Map(files), folder };
}

/** The modules and packages of an installed package: what RECORD, else top_level.txt says. */
function topLevel(folder: string, metadata: string): string[] {
  const text = (name: string) => {
    const path = join(folder, metadata, name);
    return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : null;
  };
  const recorded = text('RECORD')?.map((line) => line.replace(/^"?(.*?)"?,[^,]*,[^,]*$/, '$1'));
  const named = text('top_level.txt')?.filter((line) => line !== '');
  const [project = ''] = metadata.split('-');
  const candidates =
    recorded?.map((name) => name.split('/')[0] ?? '') ??
    (named ?? [project]).flatMap((name) => globSync([name, `${name}.*`], { cwd: folder }));
  const tops = [...new Set(candidates)].filter(
    (name) =>
      name !== '' &&
      name !== '..' &&
      name !== '__pycache__' &&
      !metadataName.test(name) &&
      existsSync(join(folder, name)),
  );
  if (tops.length === 0) throw new PackError(`${join(folder, metadata)} names no module.`);
  return tops;
}
