import { getArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { deleteMention, getClaim, insertMention, saveClaimCheck } from "@/db/claims";
import { ensureAssignment, findAssignment } from "@/db/codings";
import type { Transaction } from "@/db/database";
import { findLatestMention, findMentionPlace } from "@/db/mention-place";
import { findOutlet } from "@/db/outlets";
import { deletePassageIfUnused } from "@/db/passages";
import { CLAIMS_TASK } from "@/db/viewer";
import type { Fit, MentionVoice, Polarity, Speaker, VerbClass } from "@/domain/claims/claim";
import { refuseReplaced } from "./changed-elsewhere";
import { findWorkedVersion, type MarkedPassage, refuseStaged, resolvePassage } from "./mark-passage";
import { type MarkAuthor, NO_CODER } from "./save-coding";
import { dayOf, type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

export interface MentionInput {
  readonly articleKey: string;
  readonly claimKey: string;
  readonly passage: MarkedPassage;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  readonly unsure: boolean;
  readonly note: string | null;
  /** Innermost first; must be empty unless the voice is attributed. */
  readonly speakers: readonly Speaker[];
  /** Key of one's own mention that this one replaces, or null. */
  readonly replaces: string | null;
}

/** Notes that a passage bears on a claim, and how. The first mention opens the coder's work on the article's claims. */
export async function saveMention(
  { database, coderId, now, changeKey: key }: WorkContext,
  input: MentionInput,
): Promise<(Done & { readonly mentionKey: string; readonly passageKey: string }) | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const at = now();
  const describe = ({ statement }: { readonly statement: string }) =>
    `${POLARITY_WORDS[input.polarity]} “${statement}”`;
  const header = (saved: { readonly statement: string }) => {
    return { action: "save-mention", summary: describe(saved), coderId, at, key };
  };
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, (tx, recorder) =>
      addMention(tx, recorder, { coderId, at }, input),
    );
    const { key: mentionKey, passageKey } = result;
    return { ok: true, changeKey, summary: describe(result), mentionKey, passageKey } as const;
  });
}

/** The same inside a transaction, for work that does more than note one mention. */
export async function addMention(
  tx: Transaction,
  recorder: ChangeRecorder,
  { coderId, at, origin }: MarkAuthor,
  input: MentionInput,
): Promise<{ readonly key: string; readonly passageKey: string; readonly statement: string }> {
  checkSpeakers(input);
  const claim = await getClaim(tx, input.claimKey);
  const article = await getArticle(tx, input.articleKey);
  refuseStaged(article);
  const passage = await resolvePassage(tx, recorder, article, input.passage);
  const versionId = await findWorkedVersion(tx, article, input.passage);
  if (versionId === null) giveUp(refuse("no-version", "This article has no version yet; attach the original."));
  const assignment = await ensureAssignment(tx, recorder, {
    coderId,
    articleId: article.id,
    versionId,
    task: CLAIMS_TASK,
    codebookVersionId: null,
    at,
  });
  if (assignment.submittedAt !== null) giveUp(HANDED_IN);
  const speakers = [];
  for (const { name, type, viaOutlet } of input.speakers) {
    const outlet = viaOutlet === null ? null : await findOutlet(tx, viaOutlet);
    if (viaOutlet !== null && outlet === null) {
      giveUp(refuse("unknown-outlet", `There is no outlet "${viaOutlet}"; add it first.`));
    }
    speakers.push({ name, type, viaOutletId: outlet?.id ?? null });
  }
  const replaced = await takeReplaced(tx, recorder, input.replaces, { coderId, article, claim });
  const { voice, polarity, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note } = input;
  const key = await insertMention(tx, recorder, {
    ...{ voice, polarity, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note },
    speakers,
    claimId: claim.id,
    articleId: article.id,
    passageId: passage.id,
    coderId,
    origin: origin ?? null,
    createdAt: at,
  });
  // Only now: the new mention may stand on the same passage.
  if (replaced !== null) await deletePassageIfUnused(tx, recorder, replaced.passageId);
  return { key, passageKey: passage.key, statement: claim.statement };
}

function checkSpeakers({ voice, speakers }: Pick<MentionInput, "voice" | "speakers">): void {
  if (voice === "attributed" && speakers.length === 0) {
    giveUp(refuse("speaker-needed", "Attributed to whom? Name the speaker, or choose “anonymous”."));
  }
  if (voice !== "attributed" && speakers.length > 0) {
    const message = "The outlet's own voice has no other speaker; choose “attributed” to name one.";
    giveUp(refuse("speaker-not-wanted", message));
  }
}

const HANDED_IN = refuse("submitted", "You finished this article's claims; reopen them to change your marks.");

/** Deletes the mention that a new one replaces: the coder's own, of the same claim in the same article. */
async function takeReplaced(
  tx: Transaction,
  recorder: ChangeRecorder,
  key: string | null,
  to: {
    readonly coderId: number;
    readonly article: { readonly id: number };
    readonly claim: { readonly id: number };
  },
): Promise<{ readonly passageId: number } | null> {
  if (key === null) return null;
  const old = await findMentionPlace(tx, key);
  if (old === null) {
    const place = { coderId: to.coderId, articleId: to.article.id, claimId: to.claim.id };
    giveUp(refuseReplaced(await findLatestMention(tx, place)));
  }
  if (old.coderId !== to.coderId) giveUp(refuse("not-yours", "Only its coder can change a mark."));
  if (old.articleId !== to.article.id || old.claimId !== to.claim.id) {
    giveUp(refuse("other-mark", "A mark is replaced by one of the same claim in the same article; remove it instead."));
  }
  return deleteMention(tx, recorder, key);
}

const POLARITY_WORDS = { affirms: "Affirmation of", denies: "Denial of", open: "Left open:" } as const;

/** Takes one of the coder's own mentions back, while the work is not handed in. */
export async function removeMention(
  { database, coderId, now, changeKey: key }: WorkContext,
  { mentionKey }: { readonly mentionKey: string },
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const header = { action: "remove-mention", summary: "Mention removed", coderId, at: now(), key };
  return orRefusal(async () => {
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const mention = await findMentionPlace(tx, mentionKey);
      if (mention === null) giveUp(refuse("unknown", "This mark is gone already."));
      if (mention.coderId !== coderId) {
        giveUp(refuse("not-yours", "Only the coder who made a mark can remove it."));
      }
      const { articleId } = mention;
      const assignment = await findAssignment(tx, { coderId, articleId, task: CLAIMS_TASK });
      if (assignment !== null && assignment.submittedAt !== null) giveUp(HANDED_IN);
      const { passageId } = await deleteMention(tx, recorder, mentionKey);
      await deletePassageIfUnused(tx, recorder, passageId);
    });
    return { ok: true, changeKey, summary: header.summary } as const;
  });
}

/**
 * "Read for this claim, not there": notes that the coder read the article's current version for the claim today. Only
 * this makes an empty cell *absent*; a passage found later speaks louder.
 */
export async function checkClaim(
  { database, coderId, now, changeKey: key }: WorkContext,
  input: { readonly articleKey: string; readonly claimKey: string; readonly checkedOn?: string },
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const at = now();
  const describe = (statement: string) => `Read for “${statement}”: not there`;
  const header = (statement: string) => ({ action: "check-claim", summary: describe(statement), coderId, at, key });
  return orRefusal(async () => {
    const { result: statement, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const claim = await getClaim(tx, input.claimKey);
      const article = await getArticle(tx, input.articleKey);
      refuseStaged(article);
      const versionId = article.currentVersionId;
      if (versionId === null) {
        giveUp(refuse("no-version", "This article has no text yet; attach the original first."));
      }
      const task = { coderId, articleId: article.id, versionId, task: CLAIMS_TASK, codebookVersionId: null, at };
      const { submittedAt } = await ensureAssignment(tx, recorder, task);
      if (submittedAt !== null) giveUp(HANDED_IN);
      const checkedOn = input.checkedOn ?? dayOf(at);
      await saveClaimCheck(tx, recorder, { claimId: claim.id, versionId, coderId, checkedOn });
      return claim.statement;
    });
    return { ok: true, changeKey, summary: describe(statement) } as const;
  });
}
