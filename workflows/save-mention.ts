import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { deleteMention, findMentionOwner, getClaim, insertMention, saveClaimCheck } from "@/db/claims";
import { ensureAssignment } from "@/db/codings";
import { findOutlet } from "@/db/outlets";
import { deletePassageIfUnused } from "@/db/passages";
import { CLAIMS_TASK } from "@/db/viewer";
import type { Fit, MentionVoice, Polarity, Speaker, VerbClass } from "@/domain/claims/claim";
import { type MarkedPassage, resolvePassage } from "./mark-passage";
import { NO_CODER } from "./save-coding";
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
  { database, coderId, now }: WorkContext,
  input: MentionInput,
): Promise<(Done & { readonly mentionKey: string; readonly passageKey: string }) | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  if (input.voice === "attributed" && input.speakers.length === 0) {
    return refuse("speaker-needed", "Attributed to whom? Name the speaker, or choose “anonymous”.");
  }
  if (input.voice !== "attributed" && input.speakers.length > 0) {
    return refuse(
      "speaker-not-wanted",
      "The outlet's own voice has no other speaker; choose “attributed” to name one.",
    );
  }
  const at = now();
  const claim = await getClaim(database.reader, input.claimKey);
  const article = await getArticle(database.reader, input.articleKey);
  const summary = `${POLARITY_WORDS[input.polarity]} “${claim.statement}”`;
  const header = { action: "save-mention", summary, coderId, at };
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const passage = await resolvePassage(tx, recorder, article.id, input.passage);
      const marksVersion = "versionId" in input.passage ? input.passage.versionId : null;
      const versionId = marksVersion ?? article.currentVersionId;
      if (versionId === null) giveUp(refuse("no-version", "This article has no version yet; attach the original."));
      const assignment = await ensureAssignment(tx, recorder, {
        coderId,
        articleId: article.id,
        versionId,
        task: CLAIMS_TASK,
        codebookVersionId: null,
        at,
      });
      if (assignment.submittedAt !== null) {
        giveUp(refuse("submitted", "You finished this article's claims; reopen them to change your marks."));
      }
      const speakers = [];
      for (const { name, type, viaOutlet } of input.speakers) {
        const outlet = viaOutlet === null ? null : await findOutlet(tx, viaOutlet);
        if (viaOutlet !== null && outlet === null) {
          giveUp(refuse("unknown-outlet", `There is no outlet "${viaOutlet}"; add it first.`));
        }
        speakers.push({ name, type, viaOutletId: outlet?.id ?? null });
      }
      if (input.replaces !== null) {
        const old = await deleteMention(tx, recorder, input.replaces);
        if (old.coderId !== coderId) giveUp(refuse("not-yours", "Only its coder can change a mark."));
      }
      const { articleKey: _article, claimKey: _claim, passage: _passage, replaces: _replaces, ...fields } = input;
      const key = await insertMention(tx, recorder, {
        ...fields,
        speakers,
        claimId: claim.id,
        articleId: article.id,
        passageId: passage.id,
        coderId,
        createdAt: at,
      });
      return { key, passageKey: passage.key };
    });
    return { ok: true, changeKey, summary, mentionKey: result.key, passageKey: result.passageKey } as const;
  });
}

const POLARITY_WORDS = { affirms: "Affirmation of", denies: "Denial of", open: "Left open:" } as const;

/** Takes one of the coder's own mentions back. */
export async function removeMention(
  { database, coderId, now }: WorkContext,
  { mentionKey }: { readonly mentionKey: string },
): Promise<Done | Refusal<"no-coder" | "unknown" | "not-yours">> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const owner = await findMentionOwner(database.reader, mentionKey);
  if (owner === null) return refuse("unknown", "This mark is gone already.");
  if (owner.coderId !== coderId) return refuse("not-yours", "Only the coder who made a mark can remove it.");
  const header = { action: "remove-mention", summary: "Mention removed", coderId, at: now() };
  const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const { passageId } = await deleteMention(tx, recorder, mentionKey);
    await deletePassageIfUnused(tx, recorder, passageId);
  });
  return { ok: true, changeKey, summary: header.summary };
}

/**
 * "Read for this claim, not there": notes that the coder read the article's current version for the claim today. Only
 * this makes an empty cell *absent*; a passage found later speaks louder.
 */
export async function checkClaim(
  { database, coderId, now }: WorkContext,
  input: { readonly articleKey: string; readonly claimKey: string; readonly checkedOn?: string },
): Promise<Done | Refusal<"no-coder" | "no-version">> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const claim = await getClaim(database.reader, input.claimKey);
  const article = await getArticle(database.reader, input.articleKey);
  const versionId = article.currentVersionId;
  if (versionId === null) return refuse("no-version", "This article has no text yet; attach the original first.");
  const at = now();
  const summary = `Read for “${claim.statement}”: not there`;
  const header = { action: "check-claim", summary, coderId, at };
  const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
    await ensureAssignment(tx, recorder, {
      coderId,
      articleId: article.id,
      versionId,
      task: CLAIMS_TASK,
      codebookVersionId: null,
      at,
    });
    await saveClaimCheck(tx, recorder, {
      claimId: claim.id,
      versionId,
      coderId,
      checkedOn: input.checkedOn ?? dayOf(at),
    });
  });
  return { ok: true, changeKey, summary };
}
