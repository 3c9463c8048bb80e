import { createServer } from "node:net";

export interface AskedDoor {
  readonly address: string;
  readonly port: number;
  readonly askedAt: string;
}

/** Ports that are tried for one that is free. */
const NEXT_PORTS = 20;

/**
 * Why the door cannot listen, for a teacher: what is wrong, and the way out.
 *
 * @param reason a code of the system, such as EADDRINUSE, or `gone` where the machine does not have the address
 */
export async function describeListenProblem({ address, port }: AskedDoor, reason: string): Promise<string> {
  switch (reason) {
    case "gone":
    case "EADDRNOTAVAIL":
      return `This computer does not have the address ${address} now; its network may have changed. Choose one of the addresses that it has, and open the door again.`;
    case "EADDRINUSE": {
      const free = await findFreePort(address, port + 1);
      const wayOut = free === null ? "Take another one" : `Take ${free}, which is free`;
      return `Another program uses port ${port} at ${address}. ${wayOut}, or end that program.`;
    }
    case "EACCES":
      return `This computer does not let Parallax listen on port ${port}. Take a number above 1023, such as 3100, or ask who looks after it.`;
    default:
      return `The door could not be opened at ${address}:${port} (${reason}). Try another address or another port.`;
  }
}

/** The first free port from here on; null where none of the next ones is. */
async function findFreePort(address: string, from: number): Promise<number | null> {
  for (let port = from; port < from + NEXT_PORTS && port <= 65_535; port += 1) {
    if (await isFree(address, port)) return port;
  }
  return null;
}

function isFree(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, address, () => probe.close(() => resolve(true)));
  });
}
