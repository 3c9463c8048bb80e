import { recordChange } from "@/db/change-log";
import {
  deleteDoubledMentions,
  hasHiddenMarks,
  listClaimMarks,
  listHandedInBy,
  type MentionMark,
  moveMentions,
} from "@/db/claim-marks";
import { type ClaimRecord, getClaim, insertClaim, listEventIdsOfClaim } from "@/db/claims";
import { planMentions } from "@/domain/claims/join/plan-marks";
import { HIDDEN } from "./merge-claims";
import { sayCounts } from "./say-counts";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

export interface SplitInput {
  readonly claim: string;
  /** Keys of the mentions that move. */
  readonly mentions: readonly string[];
  /** The new claim's words, or the key of another claim of the same event. */
  readonly to: { readonly statement: string } | { readonly claim: string };
}

/**
 * Moves some mentions of a claim to a new claim of the same kind, date and events, or to one that is there. Checks stay
 * with the old claim: who read an article for it has not read it for the other, unless a passage says so.
 *
 * Moving a mention changes what it says, so that work which somebody has handed in has to be reopened first; that holds
 * for one's own as well, as for removing a mark.
 */
export async function splitClaim(
  { database, coderId, now }: WorkContext,
  input: SplitInput,
): Promise<(Done & { readonly claimKey: string }) | Refusal> {
  const at = now();
  const header = ({ summary }: { summary: string }) => ({ action: "split-claim", summary, coderId, at });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const claim = await getClaim(tx, input.claim);
      const { mentions } = await listClaimMarks(tx, claim.id);
      const going = chooseMentions(mentions, input);
      if (await hasHiddenMarks(tx, { coderId }, going)) giveUp(HIDDEN);
      const handedIn = await listHandedInBy(tx, going);
      if (handedIn.length > 0) giveUp(refuseHandedIn(handedIn));
      const events = await listEventIdsOfClaim(tx, claim.id);
      const target =
        "claim" in input.to
          ? await getTarget(await getClaim(tx, input.to.claim), claim, (id) => listEventIdsOfClaim(tx, id), events)
          : await insertClaim(
              tx,
              recorder,
              {
                statement: input.to.statement,
                kind: claim.kind,
                knowableFrom: claim.knowableFrom,
                originArticleId: going[0]?.articleId ?? null,
                createdById: coderId,
                createdAt: at,
              },
              events,
            );
      const plan = planMentions(going, (await listClaimMarks(tx, target.id)).mentions);
      if (plan.clash !== null) giveUp(READ_OTHERWISE);
      await moveMentions(tx, recorder, plan.moves, target.id);
      await deleteDoubledMentions(tx, recorder, plan.doubled);
      return { summary: describeSplit(going.length, claim, target), claimKey: target.key };
    });
    return { ok: true, changeKey, ...result } as const;
  });
}

function chooseMentions(mentions: readonly MentionMark[], { mentions: keys, to }: SplitInput): readonly MentionMark[] {
  const wanted = new Set(keys);
  const going = mentions.filter(({ key }) => wanted.has(key));
  if (wanted.size === 0) giveUp(refuse("none", "Tick the passages that say something else."));
  if (going.length < wanted.size) giveUp(refuse("unknown", "Not all of these passages are here any more; look again."));
  if (going.length === mentions.length) {
    const way = "claim" in to ? "merge the two claims instead" : "leave one, or change the claim’s words instead";
    giveUp(refuse("all", `All of its passages are ticked; ${way}.`));
  }
  return going;
}

async function getTarget(
  target: ClaimRecord,
  claim: ClaimRecord,
  listEvents: (claimId: number) => Promise<readonly number[]>,
  events: readonly number[],
): Promise<ClaimRecord> {
  if (target.id === claim.id) giveUp(refuse("same-claim", "They are on this claim already; choose another one."));
  const there = await listEvents(target.id);
  if (!events.some((id) => there.includes(id))) {
    giveUp(refuse("other-event", "That claim belongs to no event in common; choose one of the same event."));
  }
  return target;
}

function refuseHandedIn(names: readonly string[]): Refusal {
  const who = names.join(", ");
  const message = `${who} finished work that these passages belong to. Moving them would change what it says: let it be reopened first.`;
  return refuse("submitted", message);
}

const READ_OTHERWISE = refuse(
  "read-as-two",
  "The same coder has read one of these passages the other way on that claim. Look at that passage first.",
);

function describeSplit(count: number, claim: ClaimRecord, target: ClaimRecord): string {
  return `${sayCounts([[count, "mention/mentions"]]).join("")} of “${claim.statement}” moved to “${target.statement}”`;
}
