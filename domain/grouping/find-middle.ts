import type { ArticleSignature } from "./article-signature";
import { eventLikeness } from "./event-likeness";
import { meanLikeness } from "./group-link";
import { MOST_NEAREST } from "./grouping-finding";

/** The article that a group is most like on average, those that it is most like, and how alike all are. */
export function findMiddle(members: readonly ArticleSignature[]): {
  readonly middle: string;
  readonly nearest: readonly string[];
  readonly likeness: number;
} {
  const rows = members.map((one) => {
    const others = members
      .filter((other) => other !== one)
      .map((other) => ({ key: other.key, likeness: eventLikeness(one, other) }))
      .sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
    return { key: one.key, others, mean: meanLikeness(others.map(({ likeness }) => likeness)) };
  });
  const best = rows.reduce<(typeof rows)[number] | null>(
    (found, row) => (found === null || row.mean > found.mean ? row : found),
    null,
  );
  return {
    middle: best?.key ?? "",
    nearest: (best?.others ?? []).slice(0, MOST_NEAREST).map(({ key }) => key),
    likeness: meanLikeness(rows.map(({ mean }) => mean)),
  };
}
