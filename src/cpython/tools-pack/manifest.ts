/** A package in a tools pack. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** What the package itself calls its licence; null where it does not. */
  readonly licence: string | null;
  /** Its licence texts, by their path in the pack's folder. */
  readonly licenceFiles: readonly string[];
  /** The name of the wheel or folder that it was taken from. */
  readonly from: string;
  /** SHA-256 over its files, in hex. */
  readonly sha256: string;
}

/** What `manifest.json` of a tools pack says. */
export interface PackManifest {
  readonly packages: readonly PackedPackage[];
  readonly zip: { readonly bytes: number; readonly sha256: string };
}

/** The file with the packages, which goes on `sys.path` as it is. */
export const packZip = 'tools.zip';
/** The folder of a site that serves a pack. */
export const packAddress = 'cpython/tools-pack/';

/** Whether a pack has all these packages. */
export function hasTools(manifest: PackManifest | null, tools: readonly string[]): boolean {
  const names = manifest?.packages.map(({ name }) => name.toLowerCase()) ?? [];
  return tools.every((tool) => names.includes(tool));
}
