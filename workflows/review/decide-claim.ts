import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import type { ChangeRecorder } from "@/db/change-log";
import { type ClaimRecord, insertClaim, listClaims, saveClaimEvent, saveClaimLink } from "@/db/claims";
import type { Transaction } from "@/db/database";
import {
  findOwnMention,
  listEventsOfClaimArticles,
  listHandedIn,
  listOpenClaimsElsewhere,
} from "@/db/review-decisions";
import { decideSuggestion } from "@/db/suggestions";
import { CLAIMS_TASK } from "@/db/viewer";
import type { ClaimKind } from "@/domain/claims/claim";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { type DecidedMention, isAsProposed, isContained } from "@/domain/suggestions/review-claim";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { MentionProposal } from "@/domain/suggestions/suggestion";
import { resolvePassage } from "../mark-passage";
import { addMention } from "../save-mention";
import { type Done, giveUp, refuse, type Refusal, type WorkContext } from "../work-context";
import { decide, type Decider } from "./decide";
import { type ChosenLink, listProposedLinks } from "./proposed-links";

/** A claim in the person's own words, or one that the event has already. */
export type ClaimTarget =
  | { readonly claimKey: string }
  | { readonly statement: string; readonly kind: ClaimKind; readonly knowableFrom: string | null };

export interface ClaimDecision {
  readonly suggestionKey: string;
  readonly target: ClaimTarget;
  /** The passages that are kept, each as the person reads it. */
  readonly mentions: readonly DecidedMention[];
  /** Those proposed links to claims of the event that the person takes over. */
  readonly links: readonly ChosenLink[];
}

/**
 * Takes a proposed claim over: writes it down in the person's words with the passages that they keep, or adds those to
 * a claim of the event. Passages that the coder has added to that claim before are not doubled. What another event or a
 * dossier proposes with no other passages than these is decided with it, so that nobody is asked twice.
 */
export async function acceptClaim(context: WorkContext, input: ClaimDecision): Promise<Done | Refusal> {
  return decide(context, input.suggestionKey, async (tx, recorder, suggestion, decider) => {
    const { kind, eventId } = suggestion;
    const proposal = kind === "claim" ? readClaimProposal(suggestion.proposal) : null;
    if (proposal === null || eventId === null) {
      giveUp(refuse("not-a-claim", "This proposes no claim; reload the page."));
    }
    const kept = input.mentions.flatMap((decided) => {
      const proposed = proposal.mentions[decided.at];
      return proposed === undefined ? [] : [{ decided, proposed }];
    });
    if (kept.length === 0) giveUp(NOTHING_KEPT);
    const articleKeys = [...new Set(kept.map(({ proposed }) => proposed.article))];
    await refuseHandedIn(tx, decider.coderId, articleKeys);
    const claim = await findTarget(tx, recorder, { ...input, eventId, articleKeys }, decider);
    let added = 0;
    for (const mention of kept) added += await keepMention(tx, recorder, claim, mention, decider);
    await takeLinks(tx, recorder, { claim, eventId, suggestionKey: suggestion.key, links: input.links }, decider);
    const elsewhere = await decideElsewhere(tx, recorder, { eventId, articleKeys, taken: kept }, decider);
    const { target } = input;
    const how = "claimKey" in target ? proposal : target;
    const state = isAsProposed(proposal, { ...how, mentions: input.mentions }) ? "accepted" : "corrected";
    const done = "claimKey" in target ? `added to “${claim.statement}”` : `taken into the claim “${claim.statement}”`;
    const { length } = input.links;
    const linked = length === 0 ? "" : `, with ${length} ${inNumber(length, "link")} to other claims`;
    const also = elsewhere === 0 ? "" : `; decided in ${elsewhere} other ${inNumber(elsewhere, "event")} as well`;
    const verb = state === "accepted" ? "Accepted" : "Corrected";
    return { state, summary: `${verb}: ${added} ${inNumber(added, "passage")} ${done}${linked}${also}` };
  });
}

const NOTHING_KEPT = refuse("no-passage", "Keep at least one passage, or reject the proposal.");

async function refuseHandedIn(tx: Transaction, coderId: number, articleKeys: readonly string[]): Promise<void> {
  const [headline] = await listHandedIn(tx, { coderId, task: CLAIMS_TASK, articleKeys });
  if (headline === undefined) return;
  const message = `You finished the claims of “${headline}”; reopen them there, or leave its passages out.`;
  giveUp(refuse("submitted", message));
}

interface TargetInput extends Pick<ClaimDecision, "target"> {
  readonly eventId: number;
  readonly articleKeys: readonly string[];
}

/** The claim that the passages go to, in every event of the comparison in which its articles stand. */
async function findTarget(
  tx: Transaction,
  recorder: ChangeRecorder,
  { target, eventId, articleKeys }: TargetInput,
  { coderId, at, origin }: Decider,
): Promise<ClaimRecord> {
  const found = await listEventsOfClaimArticles(tx, { eventId, articleKeys });
  const eventIds = found.length === 0 ? [eventId] : found;
  if ("claimKey" in target) {
    const claims = await listClaims(tx, [eventId, ...eventIds]);
    const claim = claims.find(({ key }) => key === target.claimKey);
    if (claim === undefined) giveUp(refuse("unknown", "This claim is no longer in the event; choose another one."));
    for (const id of eventIds) await saveClaimEvent(tx, recorder, claim.id, id);
    return claim;
  }
  const { id: originArticleId } = await getArticle(tx, articleKeys[0] ?? "");
  const { statement, kind, knowableFrom } = target;
  const columns = { statement, kind, knowableFrom, originArticleId, createdById: coderId, origin, createdAt: at };
  return insertClaim(tx, recorder, columns, eventIds);
}

interface KeptMention {
  readonly decided: DecidedMention;
  readonly proposed: MentionProposal;
}

/** Adds one passage to the claim; answers how many mentions are new. */
async function keepMention(
  tx: Transaction,
  recorder: ChangeRecorder,
  claim: ClaimRecord,
  { decided, proposed }: KeptMention,
  decider: Decider,
): Promise<number> {
  const article = await getArticle(tx, proposed.article);
  const version = article.currentVersionId === null ? null : await getVersion(tx, article.currentVersionId);
  if (version === null || version.key !== proposed.version) {
    const message = `“${article.headline}” has been corrected since; leave its passages out, or wait until it is read again.`;
    giveUp(refuse("text-corrected", message));
  }
  const passage = { versionId: version.id, start: proposed.start, end: proposed.end };
  const { id: passageId } = await resolvePassage(tx, recorder, article, passage);
  const { coderId } = decider;
  if ((await findOwnMention(tx, { claimId: claim.id, passageId, coderId })) !== null) return 0;
  const { at: _at, ...reading } = decided;
  await addMention(tx, recorder, decider, {
    ...reading,
    articleKey: article.key,
    claimKey: claim.key,
    passage,
    replaces: null,
  });
  return 1;
}

/** Makes the chosen ones of the links that are proposed; refused where a claim at their end has gone meanwhile. */
async function takeLinks(
  tx: Transaction,
  recorder: ChangeRecorder,
  { claim, eventId, suggestionKey, links }: LinkInput,
  { coderId }: Decider,
): Promise<void> {
  if (links.length === 0) return;
  const proposed = await listProposedLinks(tx, coderId, { eventId, key: suggestionKey });
  for (const { other, kind, direction } of links) {
    const link = proposed.find((one) => one.other === other && one.kind === kind && one.direction === direction);
    const end = link?.claim ?? null;
    if (end === null || end.id === claim.id) giveUp(NO_LINK);
    const [from, to] = direction === "out" ? [claim, end] : [end, claim];
    await saveClaimLink(tx, recorder, { fromId: from.id, toId: to.id, kind });
  }
}

const NO_LINK = refuse("no-link", "There is no other claim to link to (any more); leave the link out.");

interface LinkInput extends Pick<ClaimDecision, "links" | "suggestionKey"> {
  readonly claim: ClaimRecord;
  readonly eventId: number;
}

/** Decides what other events and dossiers propose with none but these passages; answers how many that were. */
async function decideElsewhere(
  tx: Transaction,
  recorder: ChangeRecorder,
  {
    eventId,
    articleKeys,
    taken,
  }: { readonly eventId: number; readonly articleKeys: readonly string[]; readonly taken: readonly KeptMention[] },
  { coderId, at }: Decider,
): Promise<number> {
  const passages = taken.map(({ proposed }) => proposed);
  const open = await listOpenClaimsElsewhere(tx, { eventId, articleKeys });
  const same = open.filter(({ proposal }) => {
    const claim = readClaimProposal(proposal);
    return claim !== null && isContained(claim, passages);
  });
  for (const { id } of same) {
    await decideSuggestion(tx, recorder, id, { state: "accepted", decidedById: coderId, decidedAt: at });
  }
  return same.length;
}
