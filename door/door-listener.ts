import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";

export interface DoorListener {
  readonly port: number;
  /** Stops listening and drops whoever is connected: what they were about to send waits on their device. */
  close(): Promise<void>;
}

/** What a request brings along besides itself. */
export interface DoorBindings {
  /** The address that it came from, as the socket has it. */
  readonly remote: string;
}

export type Answer = (request: Request, bindings: DoorBindings) => Response | Promise<Response>;

/** Each phone holds a connection or two; more than a few classes' worth is somebody's game. */
const MOST_CONNECTIONS = 600;
const MOST_HEADER_BYTES = 8_192;

/**
 * Listens at one address of this machine, for answers to small requests: a slow one is cut off.
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(
  answer: Answer,
  { address, port }: { readonly address: string; readonly port: number },
): Promise<DoorListener> {
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
    },
    getRequestListener((request, { incoming }) => answer(request, { remote: incoming.socket.remoteAddress ?? "" }), {
      overrideGlobalObjects: false,
    }),
  );
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
  return { port: portOf(server, port), close: () => end(server) };
}

function portOf(server: Server, asked: number): number {
  const bound = server.address();
  return bound !== null && typeof bound === "object" ? bound.port : asked;
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
