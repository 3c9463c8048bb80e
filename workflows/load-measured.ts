import type { Reader } from "@/db/database";
import { findEventMeasures } from "@/db/event-analyses";
import { findEventByKey } from "@/db/events";
import type { MeasuredTexts, MeasureName } from "@/domain/comparison/measured-texts";

/**
 * What was measured by comparing the texts of an event, as far as it is asked for, with the versions it was measured
 * in; null where the texts have not been compared, which is not the same as nothing found. Each name is read from the
 * database apart: ask for what is shown.
 */
export async function loadMeasured<Name extends MeasureName>(
  reader: Reader,
  eventKey: string,
  names: readonly Name[],
): Promise<Pick<MeasuredTexts, Name | "versions"> | null> {
  const event = await findEventByKey(reader, eventKey);
  const wanted = [...new Set<MeasureName>([...names, "versions"])];
  const stored = event === null ? null : await findEventMeasures(reader, event.id, wanted);
  if (stored === null || !wanted.every((name) => name in stored)) return null;
  // What our own method wrote under these names needs no closer look.
  return stored as unknown as Pick<MeasuredTexts, Name | "versions">;
}
