import { recordChange } from "@/db/change-log";
import { deleteVersion, insertVersion, saveVersionCodes } from "@/db/codebook-drafts";
import type { StoredVersion } from "@/db/codebook-versions";
import { beginWith } from "@/domain/codebooks/code-origins";
import { type DraftEdit, editDraft } from "@/domain/codebooks/edit-draft";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { type CodebookWithDraft, getEditableCodebook } from "./find-draft";

/**
 * Begins the next version of a codebook as a draft with the codes of the newest one; where there is a draft already,
 * nothing changes. Built-in codebooks cannot be edited.
 *
 * @throws {NotFoundError} no such codebook
 */
export async function startDraft(
  { database, coderId, now }: WorkContext,
  { codebookKey }: { readonly codebookKey: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: "edit-codebook", summary, coderId, at });
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { head, draft, published } = await getEditableCodebook(tx, codebookKey);
      if (draft !== null) return `${head.name} has a draft already`;
      const number = (published[0]?.number ?? 0) + 1;
      const codes = beginWith(published[0]?.codes ?? []);
      const version = { number, note: "", createdAt: at, publishedAt: null, createdById: coderId, codes };
      await insertVersion(tx, recorder, { ...version, codebookId: head.id });
      return `${head.name}: draft of version ${number} begun`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/**
 * Does one thing to a draft. What is published, and what was coded with it, stays as it is.
 * @throws {NotFoundError} no such codebook
 */
export async function editCodebookDraft(
  { database, coderId, now }: WorkContext,
  { codebookKey, edit }: { readonly codebookKey: string; readonly edit: DraftEdit },
): Promise<(Done & { readonly code: string | null }) | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = ({ summary }: { readonly summary: string }) => ({ action: "edit-codebook", summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const found = await getEditableCodebook(tx, codebookKey);
      const draft = getDraft(found);
      const outcome = editDraft(
        { codes: draft.codes, before: found.published[0]?.codes ?? [], usedKeys: listUsedKeys(found) },
        edit,
      );
      if (!outcome.ok) giveUp(outcome);
      await saveVersionCodes(tx, recorder, draft.id, outcome.codes);
      return { summary: `${found.head.name}: ${outcome.summary}`, code: outcome.code };
    });
    return { ok: true, changeKey, ...result } as const;
  });
}

/**
 * Makes a draft the codebook's newest version, with a note that says why. From then on it is what people code with;
 * old codings keep the version that they were made with. Its rows are made anew: so undo, which takes away what a
 * change has made, is refused as soon as anybody's work points at them.
 *
 * @throws {NotFoundError} no such codebook
 */
export async function publishDraft(
  { database, coderId, now }: WorkContext,
  { codebookKey, note }: { readonly codebookKey: string; readonly note: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: "edit-codebook", summary, coderId, at });
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const found = await getEditableCodebook(tx, codebookKey);
      const { id, number, codes } = getDraft(found);
      refuseUnfinished(found, codes);
      await deleteVersion(tx, recorder, id);
      const version = { number, note, createdAt: at, publishedAt: at, createdById: coderId, codes };
      await insertVersion(tx, recorder, { ...version, codebookId: found.head.id });
      return `${found.head.name}: version ${number} published`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/**
 * Throws a draft away; a codebook that was never published goes with it.
 * @throws {NotFoundError} no such codebook
 */
export async function discardDraft(
  { database, coderId, now }: WorkContext,
  { codebookKey }: { readonly codebookKey: string },
): Promise<(Done & { readonly isGone: boolean }) | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = ({ summary }: { readonly summary: string }) => ({ action: "edit-codebook", summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const found = await getEditableCodebook(tx, codebookKey);
      const { id, number } = getDraft(found);
      await deleteVersion(tx, recorder, id);
      const summary = `${found.head.name}: draft of version ${number} discarded`;
      return { summary, isGone: found.published.length === 0 };
    });
    return { ok: true, changeKey, ...result } as const;
  });
}

function getDraft({ head, draft }: CodebookWithDraft): StoredVersion {
  if (draft !== null) return draft;
  return giveUp(refuse("no-draft", `${head.name} has no draft (any more); begin one first.`));
}

/** Every key that this codebook ever gave: none of them is given to another meaning. */
function listUsedKeys({ draft, published }: CodebookWithDraft): ReadonlySet<string> {
  const versions = draft === null ? published : [draft, ...published];
  return new Set(versions.flatMap(({ codes }) => codes.map(({ key }) => key)));
}

function refuseUnfinished({ published }: CodebookWithDraft, codes: StoredVersion["codes"]): void {
  if (codes.length === 0) giveUp(refuse("empty", "There is no code to publish; add one first."));
  const names = codes.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) giveUp(refuse("same-name", `Two codes are named “${twice}”; rename one of them.`));
  const empty = codes.find(({ definition }) => definition.trim() === "");
  if (empty !== undefined) giveUp(refuse("no-definition", `${empty.name} has no definition yet.`));
  const [last] = published;
  if (
    last !== undefined &&
    JSON.stringify(last.codes.map(withoutOrigins)) === JSON.stringify(codes.map(withoutOrigins))
  )
    giveUp(refuse("unchanged", `Nothing has changed since version ${last.number}.`));
}

function withoutOrigins({ origins: _origins, ...code }: StoredVersion["codes"][number]) {
  return code;
}
