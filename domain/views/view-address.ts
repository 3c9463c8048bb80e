/** Longest address of a view, in UTF-16 code units. */
export const MAX_VIEW_ADDRESS = 2_000;

/** Longest name of a view. */
export const MAX_VIEW_NAME = 80;

/** Which part of a list, and what was just done: they belong to the moment, not to the view. */
const OF_THE_MOMENT = ["page", "done", "removed"];

/**
 * The address under which a view can be found again: the search, the list of articles, or an event with its parts and
 * switches, without what belongs to the moment. Null for any other page, and for whatever could lead to another host.
 *
 * @example viewAddressOf("/articles?outlet=sputnik&page=3") // "/articles?outlet=sputnik"
 */
export function viewAddressOf(address: string): string | null {
  if (address.length > MAX_VIEW_ADDRESS) return null;
  const [path = "", ...queries] = address.split("?");
  if (queries.length > 1 || !VIEW_PATH.test(path)) return null;
  const kept = (queries[0] ?? "").split("&").filter((pair) => {
    const [name = ""] = pair.split("=");
    return pair !== "" && !OF_THE_MOMENT.includes(name);
  });
  if (!kept.every((pair) => QUERY_PAIR.test(pair))) return null;
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

const VIEW_PATH = /^\/(?:search|articles|events\/(?!new$|grouping$)[a-z0-9-]{1,80}(?:\/[a-z-]{1,20})?)$/;
/** What a browser writes into a query; anything else it escapes. */
const QUERY_PAIR = /^[\w.~*'()!,:;@$/%+-]+(?:=[\w.~*'()!,:;@$/%+=-]*)?$/;
