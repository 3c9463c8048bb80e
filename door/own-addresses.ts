import { networkInterfaces } from "node:os";

/** The addresses of this machine on its networks, loopback included, IPv4 and IPv6, without zones. */
export function listOwnAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return ["127.0.0.1", ...all.map(({ address }) => address)];
}

/** An address as the socket tells it, an IPv4 address that came over IPv6 as IPv4. */
export function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
