// `npm start`: builds the site and serves it. PORT chooses the port (default 4321).
import { basePath } from './base-path.ts';
import { runNode } from './run-command.ts';
import { serveFolder } from './serve/static-server.ts';

const usual = 4321;
const wanted = Number(process.env.PORT || usual);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  fail(`PORT is "${process.env.PORT ?? ''}"; it must be a number from 0 to 65535.`);
}
console.log('Building the site…');
const build = await runNode(['node_modules/astro/bin/astro.mjs', 'build']);
if (build.status !== 0) {
  fail(`${build.output}\nThe site could not be built; the message above says why.`);
}
const server = await serveFolder('dist', wanted, basePath()).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (!process.env.PORT) return serveFolder('dist', 0, basePath());
    const why = error.code === 'EACCES' ? 'is not yours to use' : 'is taken';
    return fail(
      `Port ${wanted} ${why}. Choose another with PORT, or leave PORT out to get a free one.`,
    );
  },
);
console.log(`Heapscope is at ${server.url}  (Ctrl+C stops it)`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
