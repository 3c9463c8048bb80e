import type { Reader } from "./database";

/** Addresses of all events and dossiers, in alphabetical order. */
export async function listEventSlugs(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.event.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  return rows.map(({ slug }) => slug);
}
