import { listOwnAddresses, plainAddress } from "./own-addresses";

/** How many devices other than this machine have reached the door. Their addresses stay in memory, for nothing else. */
export interface ReachedDevices {
  /** Notes the remote address of a request. */
  note(address: string): void;
  count(): number;
}

/** A count never grows past this many: whoever invents addresses fills no memory. */
const MOST_DEVICES = 1_000;

export function countReachedDevices(ownAddresses: () => readonly string[] = listOwnAddresses): ReachedDevices {
  const seen = new Set<string>();
  return {
    note(address) {
      const plain = plainAddress(address);
      if (seen.size >= MOST_DEVICES || seen.has(plain) || ownAddresses().includes(plain)) return;
      seen.add(plain);
    },
    count: () => seen.size,
  };
}
