import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/**
 * Local pages at official addresses. It is a proxy that answers every request itself, so a browser that is told to
 * use it shows a page of ours at `http://www.qinghe.gov.cn/zfgzbg.html`, port and all, and reaches no real site.
 */
export interface Site {
  /** For the browser's proxy setting: 127.0.0.1 and this port. */
  readonly port: number;
  /** Serves `html` at an http address; a second call replaces the page. */
  serve(address: string, html: string): void;
  close(): Promise<void>;
}

/** Opens the site on a free port. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => answer(request, response, pages));
  // Encrypted addresses come as CONNECT: none is ours.
  server.on("connect", (_request, socket) => socket.end("HTTP/1.1 502 Not served\r\n\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
    port: address.port,
    serve: (page, html) => void pages.set(new URL(page).href, html),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ url = "" }: IncomingMessage, response: ServerResponse, pages: ReadonlyMap<string, string>): void {
  const html = pages.get(url);
  if (html === undefined) response.writeHead(404).end();
  else response.setHeader("content-type", "text/html; charset=utf-8").end(html);
}
