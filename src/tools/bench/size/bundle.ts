import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { filesByRoot } from '../../files-by-root.ts';

/** A file of a build, with its sizes in bytes. */
export interface BuiltFile {
  readonly name: string;
  readonly code: string;
  /** Whether it is loaded at once, and not when a program needs it. */
  readonly first: boolean;
  readonly modules: readonly string[];
  readonly sizes: Sizes;
}

export interface Sizes {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Builds a script as the site builds its workers; what is loaded first comes first. */
export async function bundle(script: string): Promise<BuiltFile[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'script',
        resolveId: (id) => (id === 'virtual:script' ? `\0${id}` : null),
        load: (id) => (id === '\0virtual:script' ? script : null),
      },
    ],
    // For a server, as Vite builds workers too: without what preloads in a page.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rolldownOptions: {
        input: { simulation: 'virtual:script' },
        output: {
          codeSplitting: filesByRoot,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  const first = reachable(chunks);
  return chunks
    .map(({ fileName, code, moduleIds }) => ({
      name: fileName,
      code,
      first: first.has(fileName),
      modules: moduleIds,
      sizes: sizesOf(code),
    }))
    .sort((a, b) => Number(b.first) - Number(a.first) || b.sizes.gzip - a.sizes.gzip);
}

/** Names of the files that the entry imports statically, and its own. */
function reachable(chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of found) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) {
      found.add(next);
    }
  }
  return found;
}

function sizesOf(code: string): Sizes {
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

/** The sizes of files together, each compressed by itself as it is served. */
export function total(files: readonly BuiltFile[]): Sizes {
  const sum = (size: keyof Sizes) => files.reduce((all, { sizes }) => all + sizes[size], 0);
  return { minified: sum('minified'), gzip: sum('gzip'), brotli: sum('brotli') };
}
