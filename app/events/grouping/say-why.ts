import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import { closenessWords, type GroupingProposal } from "@/domain/suggestions/grouping-proposal";

type Articles = ReadonlyMap<string, { readonly headline: string }>;

/** Why something is proposed, in a sentence or two: how alike, how far apart in time, and what is nearest. */
export function sayWhy(proposal: GroupingProposal, articles: Articles): string {
  const { kind, likeness, daysApart, nearest } = proposal;
  if (kind === "split") return `They share little with the others${sayDays(daysApart)}, and more with one another.`;
  const alike = `${capitalise(closenessWords(likeness))} in words and names${kind === "new" ? "" : sayDays(daysApart)}.`;
  const closest = kind === "new" ? undefined : articles.get(nearest[0] ?? "");
  return closest === undefined ? alike : `${alike} Nearest to “${closest.headline}”.`;
}

function sayDays(days: number | null): string {
  if (days === null) return "";
  return days === 0 ? ", in the same days" : `, ${countOf(days, "day")} apart`;
}
