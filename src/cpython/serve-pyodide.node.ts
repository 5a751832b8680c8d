import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { pyodideFiles } from './browser/manifest.ts';
import { pyodideVersion } from './version.ts';

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

/** Every file under `cpython/<version>/`, by name. */
async function collect(): Promise<Map<string, string | Uint8Array>> {
  const installed = (require('pyodide/package.json') as { version: string }).version;
  if (installed !== pyodideVersion) {
    throw new Error(`pyodide ${installed} is installed; src/cpython/version.ts says otherwise`);
  }
  const files = new Map<string, string | Uint8Array>();
  const manifest: Record<string, { bytes: number; sha256: string }> = {};
  for (const name of pyodideFiles) {
    const bytes =
      name === 'worker.js'
        ? Buffer.from(await script('./browser/worker.ts'))
        : await readFile(require.resolve(`pyodide/${name}`));
    files.set(name, bytes);
    manifest[name] = { bytes: bytes.length, sha256: sha256(bytes).digest('hex') };
  }
  files.set('manifest.json', JSON.stringify(manifest));
  files.set('sandbox.html', sandboxPage((await script('./browser/frame.ts')).trim()));
  return files;
}

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** Serves real CPython with the site: written into the build, answered from memory in `astro dev`. */
export function servePyodide(): AstroIntegration {
  const folder = `cpython/${pyodideVersion}/`;
  return {
    name: 'serve-pyodide',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof collect> | undefined;
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const at = path.indexOf(`/${folder}`);
          if (at < 0) return next();
          const name = path.slice(at + folder.length + 1);
          files ??= collect();
          files
            .then((all) => {
              const content = all.get(name);
              if (content === undefined) return next();
              const type = contentTypes[name.split('.').at(-1) ?? ''];
              response.setHeader('content-type', type ?? 'application/octet-stream');
              return response.end(content);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const target = new URL(folder, dir);
        await mkdir(target, { recursive: true });
        for (const [name, content] of await collect()) {
          await writeFile(new URL(name, target), content);
        }
      },
    },
  };
}
