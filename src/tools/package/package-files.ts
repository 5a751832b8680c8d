import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { pageScriptPath, type SiteFiles, siteFilesPath } from '../../lms/site-files.ts';

/** Parts of the site that no package ever has. */
const neverPacked = /^(zh-cn\/)?(embed|pagefind|pdf|chapters)\//;
/** Names in the folder of the site's scripts and styles have a hash in them: none is a word of a text. */
const assetName = /[\w.@~-]+\.[\w-]{8}\.(?:js|css)|[\w.@~-]+-[\w-]{8}\.(?:js|css)/g;

/**
 * Astro integration: lists the files of the built site and which scripts and styles each of them
 * names, so that a page or a command can pack what some pages need; and builds the script that
 * packed pages have besides their own. `base`: the path that the site lives under.
 */
export function packageFiles(base: string): AstroIntegration {
  return {
    name: 'package-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, pageScriptPath), await pageScript());
        const list = await listFiles(folder, base);
        await writeFile(join(folder, siteFilesPath), JSON.stringify(list));
      },
    },
  };
}

async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../../../components/lms/page.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the script of packed pages did not build');
  return chunk.code;
}

/** The list of a built site in a folder. */
export async function listFiles(folder: string, base: string): Promise<SiteFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !neverPacked.test(path) && path !== siteFilesPath)
    .sort();
  const assets = new Map(
    files.flatMap((path, at) => {
      const name = /^_astro\/([^/]+)$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, at] as const];
    }),
  );
  const needs: number[][] = [];
  for (const path of files) {
    const isRead = path.endsWith('index.html') || /^_astro\/.*\.(js|css)$/.test(path);
    const text = isRead ? await readFile(join(folder, path), 'utf8') : '';
    const named = new Set(text.match(assetName) ?? []);
    needs.push([...named].flatMap((name) => assets.get(name) ?? []).sort((a, b) => a - b));
  }
  return { version: 1, base, files, needs };
}
