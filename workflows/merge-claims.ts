import { type ChangeRecorder, recordChange } from "@/db/change-log";
import {
  type ClaimMarks,
  deleteDoubledMentions,
  hasHiddenMarks,
  joinCheck,
  listClaimMarks,
  listLinksById,
  moveChecks,
  moveMentions,
} from "@/db/claim-marks";
import {
  type ClaimRecord,
  deleteClaimLink,
  getClaim,
  listEventIdsOfClaim,
  saveClaimEvent,
  saveClaimLink,
} from "@/db/claims";
import type { Reader, Transaction } from "@/db/database";
import { deleteDependentRows, listDependentRows } from "@/db/dependent-rows";
import { leadToClaim } from "@/db/moved-claims";
import type { Viewer } from "@/db/viewer";
import { planLinks } from "@/domain/claims/join/plan-links";
import { type CheckPlan, type MentionPlan, planChecks, planMentions } from "@/domain/claims/join/plan-marks";
import { sayCounts } from "./say-counts";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** What merging does, before it is done. */
export interface MergePlan {
  /** What moves, what is there twice, and what ends; each a phrase. */
  readonly says: readonly string[];
  /** Why it cannot be, with the way out; null where it can. */
  readonly refusal: Refusal | null;
}

export interface MergeInput {
  /** Key of the claim that becomes part of the other. */
  readonly from: string;
  /** Key of the one that stays, with its words, kind and date. */
  readonly into: string;
}

/** What merging two claims would do. Changes nothing. @throws {NotFoundError} */
export async function planMerge({ database, coderId }: WorkContext, input: MergeInput): Promise<MergePlan> {
  const survey = await surveyMerge(database.reader, { coderId }, input);
  return { says: describeMerge(survey), refusal: survey.refusal };
}

/**
 * Makes two claims of one event into one: mentions, checks, links and events of the one go to the other, whose words
 * stand. Marks stay those of the people who made them, also where they are handed in: both claims were one in other
 * words, so that nobody's reading changes. Refused where somebody read them as two.
 */
export async function mergeClaims(
  { database, coderId, now }: WorkContext,
  input: MergeInput,
): Promise<(Done & { readonly claimKey: string }) | Refusal> {
  const header = (summary: string) => ({ action: "merge-claims", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const survey = await surveyMerge(tx, { coderId }, input);
      if (survey.refusal !== null) giveUp(survey.refusal);
      await carryOut(tx, recorder, survey);
      return `“${survey.from.statement}” became part of “${survey.into.statement}”`;
    });
    return { ok: true, changeKey, summary, claimKey: input.into } as const;
  });
}

interface Survey {
  readonly from: ClaimRecord;
  readonly into: ClaimRecord;
  readonly events: readonly number[];
  readonly links: ReturnType<typeof planLinks>;
  readonly mentions: MentionPlan;
  readonly checks: CheckPlan;
  readonly refusal: Refusal | null;
}

async function surveyMerge(reader: Reader, viewer: Viewer, input: MergeInput): Promise<Survey> {
  const [from, into] = [await getClaim(reader, input.from), await getClaim(reader, input.into)];
  const [events, eventsThere] = [
    await listEventIdsOfClaim(reader, from.id),
    await listEventIdsOfClaim(reader, into.id),
  ];
  const [going, there] = [await listClaimMarks(reader, from.id), await listClaimMarks(reader, into.id)];
  const known = await listLinksById(reader, [from.id, into.id]);
  const mentions = planMentions(going.mentions, there.mentions);
  const isOpposed = known.some(({ fromId, toId, kind }) => {
    const ends = [fromId, toId];
    return kind === "contradicts" && ends.includes(from.id) && ends.includes(into.id);
  });
  return {
    from,
    into,
    events,
    links: planLinks(known, { from: from.id, into: into.id }),
    mentions,
    checks: planChecks(going.checks, there.checks),
    refusal:
      refuseUnlike({ from, into, isOpposed, isApart: !events.some((id) => eventsThere.includes(id)) }) ??
      (await refuseMarks(reader, viewer, [going, there], mentions)),
  };
}

function refuseUnlike(both: {
  readonly from: ClaimRecord;
  readonly into: ClaimRecord;
  readonly isOpposed: boolean;
  readonly isApart: boolean;
}): Refusal | null {
  const { from, into, isOpposed, isApart } = both;
  if (from.id === into.id) return refuse("same-claim", "A claim cannot become part of itself; choose another one.");
  if (isApart)
    return refuse("other-event", "They belong to no event in common; only claims of one event can be merged.");
  if (isOpposed)
    return refuse("contradict", "They are said to contradict each other; unlink them first, if they do not.");
  if (from.kind !== into.kind) {
    return refuse("other-kind", `One is a ${from.kind}, the other a ${into.kind}; give both the same kind first.`);
  }
  return null;
}

async function refuseMarks(
  reader: Reader,
  viewer: Viewer,
  claims: readonly ClaimMarks[],
  { clash }: MentionPlan,
): Promise<Refusal | null> {
  const marks = claims.flatMap(({ mentions, checks }) => [...mentions, ...checks]);
  if (await hasHiddenMarks(reader, viewer, marks)) return HIDDEN;
  if (clash === null) return null;
  const message =
    "Somebody read one passage as affirming the one and denying the other: to them these are two claims. Look at that passage first.";
  return refuse("read-as-two", message);
}

export const HIDDEN = refuse(
  "hidden-work",
  "Other people’s work hangs on it, which you do not see before you have finished your own there. Finish yours first, or let somebody else do it.",
);

async function carryOut(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into, events, links, mentions, checks }: Survey,
): Promise<void> {
  await moveMentions(tx, recorder, mentions.moves, into.id);
  await deleteDoubledMentions(tx, recorder, mentions.doubled);
  await moveChecks(tx, recorder, checks.moves, into.id);
  for (const doubled of checks.doubled) await joinCheck(tx, recorder, doubled);
  for (const link of links.gone) await deleteClaimLink(tx, recorder, link);
  for (const link of links.made) await saveClaimLink(tx, recorder, link);
  for (const eventId of events) await saveClaimEvent(tx, recorder, into.id, eventId);
  await deleteDependentRows(tx, recorder, await listDependentRows(tx, [{ table: "Claim", key: { id: from.id } }]));
  await leadToClaim(tx, recorder, { from: from.key, into: into.key });
}

function describeMerge({ from, into, mentions, checks, links }: Survey): readonly string[] {
  const ended = links.gone.length - links.made.length;
  return [
    ...sayCounts([
      [mentions.moves.length, "mention moves/mentions move"],
      [
        mentions.doubled.length,
        "mention is there already, the same, and is kept once/mentions are there already, the same, and are kept once",
      ],
      [checks.moves.length, "check moves/checks move"],
      [
        checks.doubled.length,
        "check is there already and keeps the later day/checks are there already and keep the later day",
      ],
      [links.made.length, "link to another claim moves/links to other claims move"],
      [ended, "link ends/links end"],
    ]),
    ...(from.knowableFrom === into.knowableFrom
      ? []
      : [`could be known from ${into.knowableFrom ?? "before every article"}, as the one that stays says`]),
  ];
}
