import { createServer } from "node:http";
import { Readable } from "node:stream";

/**
 * Starts a loopback HTTP server for a web-standard `fetch` function, such as that of a simulator.
 *
 * @param {(request: Request) => Promise<Response>} fetch
 * @param {(incoming: import("node:http").IncomingMessage, outgoing: import("node:http").ServerResponse) => boolean} intercept
 *   Receives each request first. If it returns `true`, it sends the response itself, in ways that no `fetch` can.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(fetch, intercept = () => false) {
  const server = createServer(async (incoming, outgoing) => {
    if (intercept(incoming, outgoing)) return;
    try {
      const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
      const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method,
        headers: Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
          values.map((value) => [name, value]),
        ),
        ...(hasBody && { body: Readable.toWeb(incoming), duplex: "half" }),
      });
      const response = await fetch(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch (error) {
      outgoing.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
