import { getArticle } from "@/db/articles";
import { type AttributionFields, findAttribution, insertAttribution, updateAttribution } from "@/db/attributions";
import { ensureAssignment } from "@/db/codings";
import { CLAIMS_TASK } from "@/db/viewer";
import { readProposal } from "@/domain/suggestions/review-proposal";
import type { AttributionProposal } from "@/domain/suggestions/suggestion";
import { refuseStaged, resolvePassage } from "../mark-passage";
import { type Done, giveUp, refuse, type Refusal, type WorkContext } from "../work-context";
import { decide, refuseCorrected } from "./decide";

/**
 * Takes over whose words a passage holds, as proposed or corrected, as the coder's own attribution: from the first to
 * the last of the words. It belongs to the work on the article's claims, which it opens. One that the coder has made
 * before for the same words and source is not doubled.
 */
export async function acceptAttribution(
  context: WorkContext,
  { suggestionKey, correction }: { readonly suggestionKey: string; readonly correction: AttributionFields | null },
): Promise<Done | Refusal> {
  return decide(context, suggestionKey, async (tx, recorder, suggestion, decider) => {
    const { articleKey, versionId, range } = suggestion;
    const read = suggestion.kind === "attribution" ? readProposal("attribution", suggestion.proposal) : null;
    if (read?.kind !== "attribution" || articleKey === null || versionId === null || range === null) {
      giveUp(refuse("not-an-attribution", "This proposes no attribution; reload the page."));
    }
    refuseCorrected(suggestion);
    const article = await getArticle(tx, articleKey);
    refuseStaged(article);
    const passage = await resolvePassage(tx, recorder, article, { versionId, ...range });
    const { coderId, at, origin } = decider;
    const work = { coderId, articleId: article.id, versionId, task: CLAIMS_TASK, codebookVersionId: null, at };
    if ((await ensureAssignment(tx, recorder, work)).submittedAt !== null) {
      giveUp(refuse("submitted", "You finished this article's claims; reopen them to change your marks."));
    }
    const proposed = fieldsOf(read.proposal);
    const fields = correction ?? proposed;
    const identity = { passageId: passage.id, coderId };
    const known = await findAttribution(tx, { ...identity, sourceName: fields.sourceName });
    if (known === null) {
      await insertAttribution(tx, recorder, { ...identity, ...fields, articleId: article.id, origin, createdAt: at });
    } else if (correction !== null) {
      await updateAttribution(tx, recorder, known.id, fields);
    }
    const done = `words attributed to ${fields.sourceName ?? "nobody by name"}`;
    return isSame(proposed, fields)
      ? { state: "accepted", summary: `Accepted: ${done}` }
      : { state: "corrected", summary: `Corrected: ${done}` };
  });
}

/** A proposed attribution as a person's would say it. */
export function fieldsOf({ kind, source, cue, hedged }: AttributionProposal): AttributionFields {
  return {
    kind,
    sourceName: source?.name ?? null,
    sourceType: source?.type ?? null,
    verb: cue?.verb ?? null,
    verbClass: cue?.verbClass ?? null,
    hedged,
  };
}

function isSame(one: AttributionFields, other: AttributionFields): boolean {
  return (
    one.kind === other.kind &&
    one.sourceName === other.sourceName &&
    one.sourceType === other.sourceType &&
    one.verb === other.verb &&
    one.verbClass === other.verbClass &&
    one.hedged === other.hedged
  );
}
