import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../../../scripts/browser/serve.ts';

/** Documents as text, by their paths, like "/a.html"; those ending in ".xhtml" are served as XHTML. */
export type InlinePages = Readonly<Record<string, string>>;

export interface ServedInline extends Served {
  /** Whether a path has been requested. */
  hasAsked(path: string): boolean;
}

/** Serves documents that stand in a test itself, on the loopback address. */
export async function servePages(pages: InlinePages): Promise<ServedInline> {
  const requested = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    requested.add(pathname);
    const body = pages[pathname];
    const type = pathname.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 204 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close(), hasAsked: (path) => requested.has(path) };
}

/** A document around the content of a body; what is a whole document already stays as it is. */
export function wholePage(html: string): string {
  if (/^\s*<(?:!doctype|\?xml|html)/i.test(html)) return html;
  const style = 'body { margin: 40px; background: #fff; font: 18px/1.6 sans-serif }';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>${style}</style><body>${html}</body></html>`;
}
