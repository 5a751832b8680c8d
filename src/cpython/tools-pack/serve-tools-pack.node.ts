import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { packAddress } from './manifest.ts';
import { readPack } from './read-pack.node.ts';

/** The module from which pages learn, when they are built, what `tools-pack.d.ts` says of it. */
const packModule = 'virtual:tools-pack';

/** Serves the tools pack with the site, where whoever builds it has made one. */
export function serveToolsPack(): AstroIntegration {
  const pack = readPack();
  return {
    name: 'serve-tools-pack',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'tools-pack',
                resolveId: (id) => (id === packModule ? `\0${packModule}` : null),
                load: (id) =>
                  id === `\0${packModule}`
                    ? `export const toolsPack = ${JSON.stringify(pack?.manifest ?? null)};`
                    : null,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const [, name = ''] = path.split(`/${packAddress}`);
          const content = pack?.files.get(name);
          if (content === undefined) return next();
          return response.end(content);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of pack?.files ?? []) {
          const target = new URL(`${packAddress}${name}`, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
      },
    },
  };
}
