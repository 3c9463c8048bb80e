import { findArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { deleteClaimLink, getClaim, insertClaim, saveClaimLink, updateClaim } from "@/db/claims";
import type { Transaction } from "@/db/database";
import { getEvent } from "@/db/events";
import type { ClaimKind, ClaimLinkKind } from "@/domain/claims/claim";
import { refuseStaged } from "./mark-passage";
import { type Done, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

export interface ClaimInput {
  /** Key of the claim that is changed; null for a new one. */
  readonly claimKey: string | null;
  /** Slugs of the events that a new claim belongs to. */
  readonly events: readonly string[];
  readonly statement: string;
  readonly kind: ClaimKind;
  /** ISO date cut to its precision from which it could be known, or null. */
  readonly knowableFrom: string | null;
  /** Key of the article that it was first drawn from, or null. */
  readonly originArticle: string | null;
}

/** Writes a claim down, or changes its words, kind or date. */
export async function saveClaim(
  { database, coderId, now }: WorkContext,
  input: ClaimInput,
): Promise<(Done & { readonly claimKey: string }) | Refusal> {
  if (input.claimKey === null && input.events.length === 0) {
    return refuse("no-event", "A claim belongs to at least one event; choose one.");
  }
  const at = now();
  const { statement } = input;
  const summary = input.claimKey === null ? `Claim added: ${statement}` : `Claim changed: ${statement}`;
  const header = { action: "save-claim", summary, coderId, at };
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, (tx, recorder) =>
      writeClaim(tx, recorder, { coderId, at }, input),
    );
    return { ok: true, changeKey, summary, claimKey: result } as const;
  });
}

/** The same inside a transaction, for work that does more than write a claim down; answers the claim's key. */
export async function writeClaim(
  tx: Transaction,
  recorder: ChangeRecorder,
  { coderId, at }: { readonly coderId: number | null; readonly at: string },
  input: ClaimInput,
): Promise<string> {
  const { statement, kind, knowableFrom } = input;
  if (input.claimKey !== null) {
    const claim = await getClaim(tx, input.claimKey);
    await updateClaim(tx, recorder, claim.id, { statement, kind, knowableFrom });
    return claim.key;
  }
  const eventIds = [];
  for (const slug of input.events) eventIds.push((await getEvent(tx, slug)).id);
  const origin = input.originArticle === null ? null : await findArticle(tx, input.originArticle);
  if (origin !== null) refuseStaged(origin);
  const claim = await insertClaim(
    tx,
    recorder,
    { statement, kind, knowableFrom, originArticleId: origin?.id ?? null, createdById: coderId, createdAt: at },
    eventIds,
  );
  return claim.key;
}

/** Says how two claims stand to each other, or takes that back. */
export async function linkClaims(
  { database, coderId, now }: WorkContext,
  input: { readonly from: string; readonly to: string; readonly kind: ClaimLinkKind; readonly remove: boolean },
): Promise<Done | Refusal<"same-claim">> {
  if (input.from === input.to) return refuse("same-claim", "A claim cannot be linked to itself; choose another one.");
  const words = { narrower: "is narrower than", contradicts: "contradicts", updates: "updates" }[input.kind];
  const from = await getClaim(database.reader, input.from);
  const to = await getClaim(database.reader, input.to);
  const summary = `${input.remove ? "No longer said" : "Said"}: “${from.statement}” ${words} “${to.statement}”`;
  const header = { action: "link-claims", summary, coderId, at: now() };
  const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const link = { fromId: from.id, toId: to.id, kind: input.kind };
    if (input.remove) await deleteClaimLink(tx, recorder, link);
    else await saveClaimLink(tx, recorder, link);
  });
  return { ok: true, changeKey, summary };
}
