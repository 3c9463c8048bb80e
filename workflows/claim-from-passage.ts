import { recordChange } from "@/db/change-log";
import type { MentionVoice, Speaker } from "@/domain/claims/claim";
import { type ClaimInput, writeClaim } from "./save-claim";
import { addMention } from "./save-mention";
import { type Done, orRefusal, type Refusal, type WorkContext } from "./work-context";

export interface PassageClaimInput extends Omit<ClaimInput, "claimKey" | "originArticle"> {
  /** Key of the article that the passage stands in, and of the passage. */
  readonly article: string;
  readonly passage: string;
  /** How the article has it; null: it is written down only, and marked by nobody yet. */
  readonly said: { readonly voice: MentionVoice; readonly speakers: readonly Speaker[] } | null;
}

/**
 * Writes a claim down that a passage makes, and marks the passage as affirming it where somebody is at work: one change.
 * The statement is the person's own; nothing of the passage is taken into it.
 */
export async function claimFromPassage(
  { database, coderId, now }: WorkContext,
  { article, passage, said, ...claim }: PassageClaimInput,
): Promise<(Done & { readonly claimKey: string }) | Refusal> {
  const at = now();
  const summary = `Claim added: ${claim.statement}`;
  const header = { action: "claim-from-passage", summary, coderId, at };
  return orRefusal(async () => {
    const { result: claimKey, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const key = await writeClaim(tx, recorder, { coderId, at }, { ...claim, claimKey: null, originArticle: article });
      if (said === null || coderId === null) return key;
      const plain = { hedged: false, fit: "same", verb: null, verbClass: null, note: null, replaces: null } as const;
      const flags = { ironic: false, apparentError: false, unsure: false };
      const mention = { ...plain, ...flags, ...said, polarity: "affirms" as const };
      const place = { articleKey: article, claimKey: key, passage: { passageKey: passage } };
      await addMention(tx, recorder, { coderId, at }, { ...mention, ...place });
      return key;
    });
    return { ok: true, changeKey, summary, claimKey } as const;
  });
}
