import type { ArticleSignature } from "./article-signature";
import { eventLikeness } from "./event-likeness";
import { followLikeness, meanLikeness } from "./group-link";
import { type DaySpan, daysApart, daySpan, joinSpans, withGap } from "./time-gap";

/** How much an article looks like those of a group. */
export interface GroupLikeness {
  /** Days of silence between the group and the article; null where one is undated. */
  readonly gapDays: number | null;
  /** The group's articles, the most alike first; ties by key. */
  readonly members: readonly { readonly signature: ArticleSignature; readonly likeness: number }[];
  /** Mean over all of them, less what the days take; 0 of none. */
  readonly average: number;
  /** Mean over the most alike of them, less what the days take. */
  readonly follow: number;
}

/** Compares one article with the articles of a group, whose `span` may be longer than theirs. */
export function likenessToGroup(
  article: ArticleSignature,
  others: readonly ArticleSignature[],
  span: DaySpan = spanOf(others),
): GroupLikeness {
  const gapDays = daysApart(span, daySpan(article.day));
  const members = others
    .map((signature) => ({ signature, likeness: eventLikeness(signature, article) }))
    .sort((a, b) => b.likeness - a.likeness || (a.signature.key < b.signature.key ? -1 : 1));
  const likenesses = members.map(({ likeness }) => likeness);
  return {
    gapDays,
    members,
    average: withGap(meanLikeness(likenesses), gapDays),
    follow: withGap(followLikeness(likenesses), gapDays),
  };
}

/** Mean likeness over all pairs of two groups, less what the days between them take; 0 where one is empty. */
export function likenessOfGroups(one: readonly ArticleSignature[], other: readonly ArticleSignature[]): number {
  const content = meanLikeness(one.flatMap((a) => other.map((b) => eventLikeness(a, b))));
  return withGap(content, daysApart(spanOf(one), spanOf(other)));
}

/** From the first to the last day of some articles. */
export function spanOf(articles: readonly ArticleSignature[]): DaySpan {
  return articles.reduce<DaySpan>((span, { day }) => joinSpans(span, daySpan(day)), null);
}
