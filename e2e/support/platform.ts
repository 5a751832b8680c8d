import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** A learning platform that plays a package: its learners' page, and its player at another site. */
export interface Platform {
  /** The page that a learner opens; its player is in a frame. */
  readonly portal: string;
  /** Everything that the player has sent, in order. */
  readonly commits: readonly Committed[];
  /** Files of the package that were asked for and are not in it. */
  readonly missing: readonly string[];
  close(): void;
}

/** The data model as scorm-again sends it. */
export interface Committed {
  readonly cmi: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};
/** A folder as platforms have them: deep, and with a name that has to be escaped. */
const folder = '/files/42/mod scorm/content/7/';
const modules = join(import.meta.dirname, '../../node_modules/scorm-again/dist/esm');

/** Files of a package as a plain host sends them: by their names only, with no special headers. */
export function packageHost(zip: Uint8Array, missing: string[]) {
  const files = new Map(Object.entries(unzipSync(zip)));
  return (path: string, response: ServerResponse): boolean => {
    if (!path.startsWith(folder)) return false;
    const name = path.slice(folder.length);
    const bytes = files.get(name);
    if (bytes === undefined) {
      missing.push(name);
      response.writeHead(404).end();
    } else {
      const type = types[/\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(bytes);
    }
    return true;
  };
}

/** The address of the launch page, from the root of its host. */
export const launchAddress = `${encodeURI(folder)}lms/index.html`;

/** Begins to play a package of SCORM by scorm-again; what was committed last is there at the next launch. */
export async function startPlatform(
  zip: Uint8Array,
  version: 'scorm12' | 'scorm2004',
): Promise<Platform> {
  const commits: Committed[] = [];
  const missing: string[] = [];
  const host = packageHost(zip, missing);
  const player = await listen((request, response, path) => {
    if (host(path, response)) return;
    if (path === '/player') response.end(playerPage(version));
    else if (path === '/kept') response.end(JSON.stringify(commits.at(-1) ?? null));
    else if (path === '/commit') {
      void bodyOf(request).then((body) => {
        commits.push(JSON.parse(body) as Committed);
        response.end('{"result": true, "errorCode": 0}');
      });
    } else if (path.startsWith('/scorm-again/')) {
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(join(modules, path.slice('/scorm-again/'.length))).pipe(response);
    } else response.writeHead(404).end();
  }, '127.0.0.1');
  const portal = await listen((_request, response) => {
    response.end(framePage(`http://127.0.0.1:${player.port}/player`));
  }, 'localhost');
  return {
    portal: `http://localhost:${portal.port}/`,
    commits,
    missing,
    close: () => {
      for (const { server } of [player, portal]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** A page of somebody else with one frame. */
export function framePage(address: string): string {
  return page(`<iframe title="Player" src="${address}" width="1200" height="800"></iframe>`);
}

function page(body: string): string {
  const icon = '<link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>${icon}${body}</html>`;
}

function playerPage(version: 'scorm12' | 'scorm2004'): string {
  const [api, object] =
    version === 'scorm12' ? ['Scorm12API', 'API'] : ['Scorm2004API', 'API_1484_11'];
  return page(`<script type="module">
    import { ${api} } from '/scorm-again/${version}.js';
    const api = new ${api}({ lmsCommitUrl: location.origin + '/commit', logLevel: 5 });
    const kept = await (await fetch('/kept')).json();
    if (kept) api.loadFromJSON(kept.cmi, 'cmi');
    window.${object} = api;
    const frame = document.createElement('iframe');
    frame.title = 'Content';
    frame.width = 1150;
    frame.height = 750;
    frame.src = '${launchAddress}';
    document.body.append(frame);
  </script>`);
}

/** Serves at a free port of a name of this machine. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse, path: string) => void,
  name: 'localhost' | '127.0.0.1',
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer(request, response, decodeURIComponent(pathname));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, name, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

/** What a request brings. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
