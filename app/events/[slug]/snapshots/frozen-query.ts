import { type EventQuery, formatEventQuery, readEventQuery } from "@/app/events/search-params";

/** A comparison's switches as a snapshot keeps them. */
export interface FrozenQuery extends Pick<EventQuery, "codebook" | "options"> {
  /** As an address writes them; "" for the defaults. */
  readonly search: string;
}

/** The switches of an address, read and written anew: an opened mark and what is no switch are left out. */
export function readFrozenQuery(search: string): FrozenQuery {
  const parameters = new URLSearchParams(search);
  const query = readEventQuery(
    Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)])),
  );
  return {
    codebook: query.codebook,
    options: query.options,
    search: formatEventQuery({ ...readEventQuery({}), codebook: query.codebook, options: query.options }),
  };
}
