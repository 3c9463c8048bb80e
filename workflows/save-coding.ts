import { getArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { findCodebookAtWork } from "@/db/codebooks";
import { NotFoundError } from "@/db/errors";
import {
  deleteCoding,
  ensureAssignment,
  findCoding,
  findCodingOwner,
  findPrimary,
  insertCoding,
  updateCoding,
} from "@/db/codings";
import type { Transaction } from "@/db/database";
import { deletePassageIfUnused } from "@/db/passages";
import { codebookTask } from "@/db/viewer";
import type { SeenCoding } from "@/domain/marks/seen-coding";
import { refuseChangedCoding } from "./changed-elsewhere";
import { findWorkedVersion, type MarkedPassage, refuseStaged, resolvePassage } from "./mark-passage";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

export interface CodingInput {
  readonly articleKey: string;
  readonly codebook: string;
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  /** For scope `passage`: the stretch of the version that is marked. */
  readonly passage: MarkedPassage | null;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  /** What stood there when it was made, null for nothing: where that is no longer so, it is refused, not written over. */
  readonly seen?: SeenCoding | null;
}

/** Which of one's own codings is taken back, and what it said then. */
export interface CodingRemoval {
  readonly codingKey: string;
  readonly seen?: SeenCoding;
}

/** Answered when a mark needs a person and none has been chosen. */
export const NO_CODER = "Choose who is coding first: every mark belongs to a person.";

/**
 * Applies a code: to a passage, the headline, the whole article, or as its primary frame (one or none an article and
 * coder: a second choice replaces the first). Marking the same stretch with the same code again changes voice, doubt
 * and note. The first mark opens the coder's assignment; submitted work must be reopened first.
 */
export async function saveCoding(
  { database, coderId, now, changeKey: key }: WorkContext,
  input: CodingInput,
): Promise<(Done & { readonly codingKey: string; readonly passageKey: string | null }) | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const at = now();
  return orRefusal(async () => {
    const header = (saved: SavedCoding) => ({
      action: "save-coding",
      summary: describe(saved, input.scope),
      coderId,
      at,
      key,
    });
    const { result, changeKey } = await recordChange(database, header, (tx, recorder) =>
      applyCode(tx, recorder, { coderId, at }, input),
    );
    const { key: codingKey, passageKey } = result;
    return { ok: true, changeKey, summary: describe(result, input.scope), codingKey, passageKey } as const;
  });
}

/** Whose mark it is, since when, and what it was taken over from. */
export interface MarkAuthor {
  readonly coderId: number;
  readonly at: string;
  /** Key of the suggestion that it is taken over from; left out where a person began it. */
  readonly origin?: string;
}

/**
 * The same inside a transaction, for work that does more than code. A mark that is there already keeps its origin; it
 * is left as it is where `keepsKnown`, since agreeing with a proposal says nothing about an earlier note or doubt.
 */
export async function applyCode(
  tx: Transaction,
  recorder: ChangeRecorder,
  { coderId, at, origin }: MarkAuthor,
  input: CodingInput,
  { keepsKnown = false }: { readonly keepsKnown?: boolean } = {},
): Promise<SavedCoding> {
  const article = await getArticle(tx, input.articleKey);
  refuseStaged(article);
  const { codebook, code } = await getCode(tx, input, { coderId, articleId: article.id });
  const versionId = await findWorkedVersion(tx, article, input.passage);
  if (versionId === null) {
    giveUp(refuse("no-version", "This article has no text yet; attach the original to code it."));
  }
  const assignment = await ensureAssignment(tx, recorder, {
    coderId,
    articleId: article.id,
    versionId,
    task: codebookTask(codebook.key, codebook.version),
    codebookVersionId: codebook.versionId,
    at,
  });
  if (assignment.submittedAt !== null) giveUp(HANDED_IN);
  if (input.scope === "passage" && input.passage === null) giveUp(refuse("empty", "Mark a passage first."));
  const passage =
    input.scope === "passage" && input.passage !== null
      ? await resolvePassage(tx, recorder, article, input.passage)
      : null;
  const fields = { voice: input.voice, unsure: input.unsure, note: input.note };
  const identity = {
    assignmentId: assignment.id,
    codeId: code.id,
    scope: input.scope,
    passageId: passage?.id ?? null,
  };
  const stored = input.scope === "primary" ? await findPrimary(tx, assignment.id) : await findCoding(tx, identity);
  const changed = refuseChangedCoding(input.seen, stored, { code: code.key, ...fields });
  if (changed !== null) giveUp(changed);
  const isOfCode = stored?.codeId === code.id;
  // Another primary frame than this: an article has one or none.
  if (stored !== null && !isOfCode) await deleteCoding(tx, recorder, stored.id);
  const known = isOfCode ? stored : null;
  if (known !== null && !keepsKnown) await updateCoding(tx, recorder, known.id, fields);
  const key =
    known?.key ?? (await insertCoding(tx, recorder, { ...identity, ...fields, origin: origin ?? null, createdAt: at }));
  return { key, passageKey: passage?.key ?? null, isNew: known === null, codeName: code.name };
}

export interface SavedCoding {
  readonly key: string;
  readonly passageKey: string | null;
  readonly isNew: boolean;
  readonly codeName: string;
}

const HANDED_IN = refuse("submitted", "You finished this codebook here; reopen it to change your marks.");

/** Gives up where the codebook has no such code, and says which ones it has. */
async function getCode(
  tx: Transaction,
  input: Pick<CodingInput, "codebook" | "code">,
  work: { readonly coderId: number; readonly articleId: number },
) {
  const codebook = await findCodebookAtWork(tx, input.codebook, work);
  if (codebook === null) throw new NotFoundError("codebook", input.codebook);
  const code = codebook.codes.find(({ key }) => key === input.code);
  if (code === undefined) {
    const known = codebook.codes.map(({ key }) => key).join(", ");
    giveUp(refuse("unknown-code", `unknown code "${input.code}"; ${codebook.key}/${codebook.version} has ${known}`));
  }
  return { codebook, code };
}

function describe({ codeName, isNew }: SavedCoding, scope: CodingInput["scope"]): string {
  return `${codeName} ${isNew ? "added to" : "changed on"} ${SCOPE_WORDS[scope]}`;
}

const SCOPE_WORDS = {
  passage: "a passage",
  headline: "the headline",
  article: "the whole article",
  primary: "the article as its primary frame",
} as const;

/**
 * Takes one of the coder's own codings back, while the work is not handed in; its passage goes with it where nothing
 * else points at it.
 */
export async function removeCoding(
  { database, coderId, now, changeKey: key }: WorkContext,
  { codingKey, seen }: CodingRemoval,
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const header = (summary: string) => ({ action: "remove-coding", summary, coderId, at: now(), key });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const coding = await findCodingOwner(tx, codingKey);
      if (coding === null) giveUp(refuse("unknown", "This mark is gone already."));
      if (coding.coderId !== coderId) {
        giveUp(refuse("not-yours", "Only the coder who made a mark can remove it."));
      }
      if (coding.submittedAt !== null) giveUp(HANDED_IN);
      const changed = refuseChangedCoding(seen, coding, null);
      if (changed !== null) giveUp(changed);
      await deleteCoding(tx, recorder, coding.id);
      if (coding.passageId !== null) await deletePassageIfUnused(tx, recorder, coding.passageId);
      return `${coding.codeName} removed`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}
