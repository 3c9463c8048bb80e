import { z } from "zod";
import { GROUPING_KINDS, type GroupingProposal } from "@/domain/suggestions/grouping-proposal";

const keys = z.array(z.string());

const proposal = z.object({
  kind: z.enum(GROUPING_KINDS),
  articles: keys,
  event: z.string().nullable(),
  from: z.string().nullable(),
  likeness: z.number(),
  daysApart: z.number().nullable(),
  told: z.string(),
  nearest: keys,
  shared: z.array(
    z.object({ text: z.string(), kind: z.enum(["word", "name", "figure", "year", "pair"]), articles: z.number() }),
  ),
});

/** A stored grouping proposal, or null where it has another shape: then an older method wrote it. */
export function readGroupingProposal(stored: unknown): GroupingProposal | null {
  return proposal.safeParse(stored).data ?? null;
}
