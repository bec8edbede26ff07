import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A connection, which the server stores until it is disposed of. */
interface Connection {
  readonly socket: Socket;
  /** All bytes received, whether they are a request or not. */
  received: string;
}

/**
 * A server whose responses a test writes byte by byte. `respond` is called when a request is complete, `greet`
 * when a connection is opened.
 */
export async function rawServer(
  respond: (socket: Socket, count: number) => void,
  greet: (socket: Socket) => void = () => {},
) {
  const connections: Connection[] = [];
  const requests: string[] = [];
  const server = createServer((socket) => {
    const connection = { socket, received: "" };
    connections.push(connection);
    socket.on("error", () => {});
    let request = "";
    socket.on("data", (chunk) => {
      connection.received += chunk;
      request += chunk;
      const [head = "", body] = request.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      requests.push(request);
      request = "";
      respond(socket, requests.length);
    });
    greet(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections,
    async [Symbol.asyncDispose]() {
      for (const { socket } of connections) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A complete HTTP response. */
export function http(status: number, body: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ "Content-Length": `${Buffer.byteLength(body)}`, ...headers });
  return `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/**
 * Resolves when a socket is closed, also with an error: the client resets a connection that it abandons. `once` of
 * node:events would reject.
 */
export const closedSocket = (socket: Socket) =>
  new Promise<void>((resolve) => socket.on("close", () => resolve()));
