// `npm start`: builds the site and serves it. PORT chooses the port (default 4321).
import { runNode } from './run-command.ts';
import { serveFolder } from './serve/static-server.ts';

const build = await runNode(['node_modules/astro/bin/astro.mjs', 'build']);
if (build.status !== 0) {
  console.error(build.output);
  console.error('The site could not be built; the message above says why.');
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 4321);
const base = process.env.BASE_PATH ?? '/';
const server = await serveFolder('dist', wanted, base).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  return serveFolder('dist', 0, base);
});
console.log(`Heapscope is at ${server.url}  (Ctrl+C stops it)`);
