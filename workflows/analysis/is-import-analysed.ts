import type { Database } from "@/db/database";
import { findEvent, listDossiersOf } from "@/db/events";
import { loadProgress, type ProgressScope } from "./load-progress";

/**
 * Whether all that an import brought is analysed, and its event and the dossiers that hold it are compared as they are.
 * What was given up, or is too long to be analysed unasked, is not waited for.
 */
export async function isImportAnalysed(
  { reader }: Database,
  { importKey, event: slug }: { readonly importKey: string; readonly event: string | null },
): Promise<boolean> {
  const event = slug === null ? null : await findEvent(reader, slug);
  const dossiers = event === null ? [] : await listDossiersOf(reader, event.id);
  const scopes: readonly ProgressScope[] = [
    { of: "import", key: importKey },
    ...[...(event === null ? [] : [event]), ...dossiers].map((one) => ({ of: "event", slug: one.slug }) as const),
  ];
  for (const scope of scopes) {
    if ((await loadProgress(reader, scope)).phase !== "done") return false;
  }
  return true;
}
