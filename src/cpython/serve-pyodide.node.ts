import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { workerScript } from './browser/manifest.ts';
import { type CPythonRelease, cpythonReleases } from './releases.ts';

const require = createRequire(import.meta.url);
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes);

/** A TypeScript entry as one classic script. */
async function script(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'heapscope',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not build`);
  return chunk.code;
}

/** The frame's page: its one script runs by hash, blobs run, WebAssembly runs, nothing is fetched. */
function sandboxPage(code: string): string {
  const hash = sha256(code).digest('base64');
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    'worker-src blob:',
    `script-src 'sha256-${hash}' blob: 'wasm-unsafe-eval'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<title>CPython</title>
</head>
<body><script>${code}</script></body>
</html>
`;
}

type Content = string | Uint8Array;

/** The lock file of a release without its packages, which are not served. */
async function emptyLock(path: string): Promise<Uint8Array> {
  const { info } = JSON.parse(await readFile(path, 'utf8')) as { readonly info: unknown };
  return Buffer.from(JSON.stringify({ info, packages: {} }));
}

/** What the page fetches of a release, by name: Pyodide's files, and our worker. */
async function fetched(release: CPythonRelease, worker: string): Promise<Map<string, Uint8Array>> {
  const path = (name: string) => require.resolve(`${release.package}/${name}`);
  const { version } = JSON.parse(await readFile(path('package.json'), 'utf8')) as {
    readonly version: string;
  };
  if (version !== release.pyodide) {
    throw new Error(`${release.package} ${version} is installed; releases.ts says otherwise`);
  }
  const files = new Map<string, Uint8Array>([[workerScript, Buffer.from(worker)]]);
  files.set('pyodide-lock.json', await emptyLock(path('pyodide-lock.json')));
  const module = existsSync(join(dirname(path('package.json')), 'pyodide.asm.mjs'))
    ? 'pyodide.asm.mjs'
    : 'pyodide.asm.js';
  for (const name of ['pyodide.mjs', module, 'pyodide.asm.wasm', 'python_stdlib.zip']) {
    files.set(name, await readFile(path(name)));
  }
  return files;
}

/** What the site serves, by path under `cpython/`, and how much of it a page fetches of each release. */
interface Served {
  readonly files: ReadonlyMap<string, Content>;
  /** Bytes, by the release's version of Pyodide. */
  readonly bytes: Readonly<Record<string, number>>;
}

async function collect(): Promise<Served> {
  const page = sandboxPage((await script('./browser/frame.ts')).trim());
  const worker = await script('./browser/worker.ts');
  const files = new Map<string, Content>();
  const bytes: Record<string, number> = {};
  for (const release of cpythonReleases) {
    const manifest: Record<string, { bytes: number; sha256: string }> = {};
    for (const [name, content] of await fetched(release, worker)) {
      files.set(`${release.pyodide}/${name}`, content);
      manifest[name] = { bytes: content.length, sha256: sha256(content).digest('hex') };
    }
    files.set(`${release.pyodide}/manifest.json`, JSON.stringify(manifest));
    files.set(`${release.pyodide}/sandbox.html`, page);
    bytes[release.pyodide] = Object.values(manifest).reduce((sum, file) => sum + file.bytes, 0);
  }
  return { files, bytes };
}

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** The module from which pages learn, when they are built, what `cpython-bytes.d.ts` says of it. */
const bytesModule = 'virtual:cpython-bytes';

/** Serves real CPythons with the site: written into the build, answered from memory in `astro dev`. */
export function servePyodide(): AstroIntegration {
  let collected: Promise<Served> | undefined;
  const served = () => (collected ??= collect());
  return {
    name: 'serve-pyodide',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const sizes: Plugin = {
          name: 'cpython-bytes',
          resolveId: (id) => (id === bytesModule ? `\0${bytesModule}` : null),
          load: async (id) =>
            id === `\0${bytesModule}`
              ? `export const cpythonBytes = ${JSON.stringify((await served()).bytes)};`
              : null,
        };
        updateConfig({ vite: { plugins: [sizes] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const [, name] = /\/cpython\/([^/]+\/[^/]+)$/.exec(path) ?? [];
          if (name === undefined) return next();
          served()
            .then(({ files }) => {
              const content = files.get(name);
              if (content === undefined) return next();
              const type = contentTypes[name.split('.').at(-1) ?? ''];
              response.setHeader('content-type', type ?? 'application/octet-stream');
              return response.end(content);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of (await served()).files) {
          const target = new URL(`cpython/${name}`, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
      },
    },
  };
}
