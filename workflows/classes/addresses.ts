import { networkInterfaces } from "node:os";

export interface ClassAddress {
  /** IPv4, such as `192.168.1.20`. */
  readonly address: string;
  /** private: the network of a home or school. loopback: this machine alone, for trying out. */
  readonly kind: "private" | "other" | "loopback";
  /** The system's name of the network card, such as `wlan0`. */
  readonly card: string;
}

const LOOPBACK: ClassAddress = { address: "127.0.0.1", kind: "loopback", card: "this computer" };
const DEFAULT_PORT = 3100;

type Interfaces = Readonly<
  Record<
    string,
    readonly { readonly address: string; readonly family: string; readonly internal: boolean }[] | undefined
  >
>;

/**
 * Where phones may reach this machine, the likeliest first: private IPv4 addresses, others, and loopback to try it out.
 * IPv6 is left out: nobody types such an address from a wall. Wrong tool for whether a phone really gets through, which
 * only a phone can tell.
 */
export function listClassAddresses(interfaces: Interfaces = networkInterfaces()): readonly ClassAddress[] {
  const found = Object.entries(interfaces).flatMap(([card, entries = []]) =>
    entries
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }): ClassAddress => ({ address, card, kind: isPrivate(address) ? "private" : "other" })),
  );
  const isLikely = ({ kind }: ClassAddress) => kind === "private";
  return [...found.filter(isLikely), ...found.filter((address) => !isLikely(address)), LOOPBACK];
}

/** Whether an IPv4 address is one of a private network (RFC 1918). */
function isPrivate(address: string): boolean {
  const [first = 0, second = 0] = address.split(".").map(Number);
  return first === 10 || (first === 172 && second >= 16 && second <= 31) || (first === 192 && second === 168);
}

/** The port that the class door is offered at: `PARALLAX_CLASS_PORT`, else 3100. */
export function readClassPort(env: Readonly<Record<string, string | undefined>>): number {
  const port = Number(env["PARALLAX_CLASS_PORT"] ?? "");
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : DEFAULT_PORT;
}
