import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type PackManifest, packZip } from './manifest.ts';

/** Where `npm run tools:pack` puts a pack, and the build looks for one. */
export const packFolder = 'tools-pack';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema: z.ZodType<PackManifest> = z.strictObject({
  packages: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        version: z.string().min(1),
        licence: z.string().nullable(),
        licenceFiles: z.array(z.string().regex(/^licences\/(?!.*\.\.)[\w./+-]+$/)).min(1),
        from: z.string(),
        sha256: hashSchema,
      }),
    )
    .min(1),
  zip: z.strictObject({ bytes: z.int().positive(), sha256: hashSchema }),
});

/** A pack on disk. */
export interface ToolsPack {
  readonly manifest: PackManifest;
  /** All its files, by their path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly zip: Uint8Array;
}

/** Reads the pack of a folder; null where there is none. Throws where it is not what was made. */
export function readPack(folder = packFolder): ToolsPack | null {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const zip = readFileSync(join(folder, packZip));
  if (createHash('sha256').update(zip).digest('hex') !== manifest.zip.sha256) {
    throw new Error(`${folder}/${packZip} is not what its manifest names: make the pack anew.`);
  }
  const others = ['manifest.json', ...manifest.packages.flatMap((each) => each.licenceFiles)];
  const files = new Map<string, Uint8Array>([
    [packZip, zip],
    ...others.map((name) => [name, readFileSync(join(folder, name))] as const),
  ]);
  return { manifest, files, zip };
}
