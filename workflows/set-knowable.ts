import { getArticle } from "@/db/articles";
import { getClaim } from "@/db/claims";
import { findUnknowable } from "@/domain/comparison/knowability";
import { saveClaim } from "./save-claim";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Says from when a claim could be known, because an article appeared too early to know it. It is a date of the claim, and
 * so decides about every article; a day on which this article could have known it is refused.
 */
export async function setKnowable(
  context: WorkContext,
  input: { readonly articleKey: string; readonly claimKey: string; readonly knowableFrom: string },
): Promise<Done | Refusal> {
  const { reader } = context.database;
  const article = await getArticle(reader, input.articleKey);
  const { key, statement, kind } = await getClaim(reader, input.claimKey);
  if (findUnknowable(input.knowableFrom, article) === null) {
    const dated = article.publishedOn ?? article.notAfter;
    const message =
      dated === null
        ? "This article has no date, so that nothing can be later than it. Give it one first, on its record."
        : `The article is dated ${dated}; only a later day makes it too early for this claim.`;
    return refuse("not-later", message);
  }
  const { knowableFrom } = input;
  return saveClaim(context, { claimKey: key, events: [], statement, kind, knowableFrom, originArticle: null });
}
