declare module 'virtual:tools-pack' {
  import type { PackManifest } from './manifest.ts';

  /** The manifest of the tools pack that this site was built with; null: with none. */
  export const toolsPack: PackManifest | null;
}
