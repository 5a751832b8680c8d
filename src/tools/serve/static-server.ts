import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A running server and the address of the site's start page. */
export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of plain files as a host with no configuration would, at `base`. `port` 0 takes
 * any free one. Rejects when the port is taken.
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<StaticServer> {
  const files = sirv(folder, { etag: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const notFound = () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => {
        response.end();
      });
    };
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    return files(request, response, notFound);
  });
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${bound}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
