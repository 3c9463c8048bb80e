import type { PageInput } from "@/app/guard/guarded";
import type { MergePreview } from "@/components/claims/merge-form";
import { findClaim } from "@/db/claims";
import { planMerge } from "@/workflows/merge-claims";

/** What `?merge=` asks to look at; null without one, and where no such claim is there. */
export async function loadMerge({ database, context, query }: PageInput, from: string): Promise<MergePreview | null> {
  const key = query("merge");
  const into = key === undefined ? null : await findClaim(database.reader, key);
  if (into === null) return null;
  const { says, refusal } = await planMerge(context, { from, into: into.key });
  return { into: { key: into.key, statement: into.statement }, says, refusal: refusal?.message ?? null };
}
