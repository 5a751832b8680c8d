import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundPackage } from './installed-package.ts';
import { PackError } from './pack-error.ts';

/** A package in pure Python with its licence. */
export interface PurePackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  /** Texts of its licence, by file name. */
  readonly licenceFiles: ReadonlyMap<string, Uint8Array>;
  readonly from: string;
  /** What goes into the pack, by path from `sys.path`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sha256: string;
}

const compiled = /\.(?:so(?:\.[\d.]+)?|pyd|dll|dylib|a|o|node|wasm|exe)$/i;
const licenceName = /^(?:licen[cs]e|copying|copyright|notice|authors)\b[^/]*$/i;
const leftOut = /(?:^|\/)__pycache__\/|\.py[co]$/;

/**
 * What of a found package goes into a pack. Throws a {@link PackError} where parts of it are compiled,
 * since they run only on the machine that they were made for, and where it comes without its licence;
 * `licence` then has the text.
 */
export function purePackage(found: FoundPackage, licence?: Uint8Array): PurePackage {
  const { metadata, from } = found;
  const text = (name: string) => {
    const content = found.files.get(`${metadata}/${name}`);
    return content === undefined ? '' : new TextDecoder().decode(content);
  };
  const header = text('METADATA') || text('PKG-INFO');
  const field = (name: string) =>
    new RegExp(`^${name}: *(.+)$`, 'im').exec(header.split(/\r?\n\r?\n/)[0] ?? '')?.[1]?.trim();
  const [name, version] = [field('Name'), field('Version')];
  if (name === undefined || version === undefined) {
    throw new PackError(`${from} does not say its name and version.`);
  }
  const files = new Map(
    [...found.files].filter(([path]) => !leftOut.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const parts = [...files.keys()].filter((path) => compiled.test(path));
  if (parts.length > 0 || /^Root-Is-Purelib: *false/im.test(text('WHEEL'))) {
    const which = parts.length > 0 ? `: it has ${parts.slice(0, 3).join(', ')}` : '';
    throw new PackError(
      `${name} ${version} (${from}) is not pure Python${which}. Compiled parts run only on the ` +
        'machine that they were made for, never in the page, so no pack was made.',
    );
  }
  const licenceFiles = licencesOf(found, name, licence);
  if (licenceFiles.size === 0) {
    throw new PackError(
      `${name} ${version} (${from}) comes without its licence, and is not given away without. ` +
        `Name the file with its text: --licence ${name}=<file>`,
    );
  }
  const hash = createHash('sha256');
  for (const [path, content] of files) {
    hash.update(`${path}\0${createHash('sha256').update(content).digest('hex')}\n`);
  }
  return {
    name,
    version,
    licence: field('License-Expression') ?? field('License') ?? null,
    licenceFiles,
    from,
    files,
    sha256: hash.digest('hex'),
  };
}

function licencesOf(
  { files, folder, metadata }: FoundPackage,
  name: string,
  given?: Uint8Array,
): Map<string, Uint8Array> {
  if (given) return new Map([['LICENCE', given]]);
  const own = [...files].flatMap(([path, content]) => {
    const inside = path.startsWith(`${metadata}/`) ? path.slice(metadata.length + 1) : '';
    const file = inside.replace(/^licenses\//, '').replaceAll('/', '-');
    const isText = inside.startsWith('licenses/') || licenceName.test(inside);
    return isText && inside !== '' ? [[file, content] as const] : [];
  });
  if (own.length > 0 || folder === null) return new Map(own);
  // Debian keeps it elsewhere: for /usr/lib/python3/dist-packages in /usr/share/doc.
  const debian = join(folder, '../../../share/doc', `python3-${name.toLowerCase()}`, 'copyright');
  return new Map(existsSync(debian) ? [['copyright', readFileSync(debian)]] : []);
}
