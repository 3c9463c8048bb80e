import { sharedAddress } from "../../evidence/shared-text-evidence";
import type { Comparison } from "../comparison";
import type { SharedTextComparison } from "../shared-text/shared-text-comparison";
import { toPerArticleRow } from "./per-article-row";
import type { ProfileEvidence, ProfileGroup } from "./outlet-profile";
import { NOT_COMPARED, NOT_READ } from "./profile-voices";

/** How many words of each article stand in another article of the event as well, as wire text or copy: no quotations. */
export function profileSharedText(
  sharedText: SharedTextComparison | null,
  articles: Comparison["articles"],
  column: string,
): ProfileGroup {
  if (sharedText === null) return { key: "text", rows: [], note: NOT_COMPARED };
  const own = new Set(articles.filter((article) => article.column === column).map(({ key }) => key));
  if (!sharedText.articles.some(({ key }) => own.has(key))) return { key: "text", rows: [], note: NOT_READ };
  const row = toPerArticleRow(
    { key: "wire-words", name: "Words of wire text or copies", basis: "share", restEvidence: { part: "text" } },
    sharedText.articles.map(({ key, copiedWords, words }) => ({
      article: key,
      isOwn: own.has(key),
      value: copiedWords,
      of: words,
      evidence: evidenceOf(sharedText, key),
    })),
  );
  return { key: "text", rows: [row], note: null };
}

/** One passage opens by itself; of several, the part lists all. */
function evidenceOf({ passages }: SharedTextComparison, article: string): ProfileEvidence {
  const copied = passages.filter(
    ({ kind, places }) => kind === "wire-or-copy" && places.some((place) => place.article === article),
  );
  const [only] = copied;
  return only === undefined || copied.length > 1 ? { part: "text" } : { part: "text", address: sharedAddress(only) };
}
