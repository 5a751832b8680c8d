import { createServer } from 'node:http';

/** A page of somebody else. */
export interface OtherSite {
  readonly url: string;
  close(): void;
}

/** Serves one page with this body at an origin that is not the course's. */
export function otherSite(body: string): Promise<OtherSite> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
