import type { Reader } from "./database";

/** An explained word by its key, or null. */
export async function findGlossaryTerm(
  reader: Reader,
  key: string,
): Promise<{ readonly id: number; readonly term: string } | null> {
  return reader.glossaryTerm.findUnique({ where: { key }, select: { id: true, term: true } });
}

/** Address of the event whose word this is; null where there is no such word. */
export async function findEventOfTerm(reader: Reader, key: string): Promise<string | null> {
  const term = await reader.glossaryTerm.findUnique({ where: { key }, select: { event: { select: { slug: true } } } });
  return term?.event.slug ?? null;
}
