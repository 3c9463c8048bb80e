/** An entry of the registry that an address fits, with the parts of the address that its pattern names. */
export interface FoundTwin<Twin> {
  readonly twin: Twin;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the twin of a page by the parts of its address; null where no page with twins has that address. Patterns are
 * those of Next's folders: `[slug]` takes exactly one part, and a pattern without brackets goes first.
 *
 * @example findTwin(["events", "harbour-bridge"], { "/events/[slug]": twin }) // { twin, params: { slug: "harbour-bridge" } }
 */
export function findTwin<Twin>(
  parts: readonly string[],
  twins: Readonly<Record<string, Twin>>,
): FoundTwin<Twin> | null {
  const exact = Object.hasOwn(twins, `/${parts.join("/")}`) ? twins[`/${parts.join("/")}`] : undefined;
  if (exact !== undefined) return { twin: exact, params: {} };
  for (const [pattern, twin] of Object.entries(twins)) {
    const params = matchParts(pattern.slice(1).split("/"), parts);
    if (params !== null) return { twin, params };
  }
  return null;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? "";
    const name = /^\[(?<name>[a-z]+)\]$/i.exec(expected)?.groups?.["name"];
    if (name === undefined && part !== expected) return null;
    if (name !== undefined) params[name] = part;
  }
  return params;
}
