import { findCodebook } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import type { PlacedSuggestion } from "@/db/review-suggestions";
import { readProposal } from "@/domain/suggestions/review-proposal";
import type { Done, Refusal, WorkContext } from "../work-context";
import { decide } from "./decide";
import { nameClaims } from "./name-claims";

/** Says that nothing is taken over from a suggestion. Needs no reason, and leaves no mark in the article. */
export async function rejectSuggestion(
  context: WorkContext,
  { suggestionKey }: { readonly suggestionKey: string },
): Promise<Done | Refusal> {
  return decide(context, suggestionKey, async (tx, _recorder, suggestion) => ({
    state: "rejected",
    summary: `Rejected: ${await nameOf(tx, suggestion)}`,
  }));
}

async function nameOf(reader: Reader, { key, kind, proposal }: PlacedSuggestion): Promise<string> {
  const read = kind === "grouping" ? null : readProposal(kind, proposal);
  if (read === null) return "a suggestion";
  if (read.kind === "claim") return `the claim of ${(await nameClaims(reader, [key])).get(key) ?? read.proposal.label}`;
  if (read.kind === "attribution") return `words of ${read.proposal.source?.name ?? "somebody not named"}`;
  const { codebook, code } = read.proposal;
  const known = await findCodebook(reader, codebook);
  return `${known?.codes.find((one) => one.key === code)?.name ?? code} on a passage`;
}
