import type { Reader } from "./database";

/** Claims that belong to this event and to no other: without it no list would lead to them. */
export async function listClaimsOfEventAlone(reader: Reader, eventId: number): Promise<readonly number[]> {
  const rows = await reader.claim.findMany({
    where: { events: { some: { eventId }, none: { eventId: { not: eventId } } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Earlier addresses of the event that still lead to it. */
export async function listOldAddresses(reader: Reader, slug: string): Promise<readonly string[]> {
  const rows = await reader.slugAlias.findMany({ where: { kind: "event", target: slug }, select: { slug: true } });
  return rows.map((row) => row.slug);
}
