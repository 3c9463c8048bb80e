import { type ArticleSignature, signatureOf } from "./article-signature";
import type { ArticleTerms } from "./article-terms";
import type { EventIndex } from "./event-index";
import { type GroupLikeness, likenessToGroup } from "./group-likeness";
import { ESTABLISHED_SIZE, FOLLOW_LIKENESS, JOIN_LIKENESS } from "./group-link";
import { type SharedTerm, sharedTerms } from "./shared-terms";

/** Where an article seems to belong, and why. Nothing is changed by it: a person decides. */
export interface Placement {
  /** The proposed event; null for "an event of its own". */
  readonly event: string | null;
  /** Of the most alike event, also where it is not proposed; from 0 to 1, days counted in. Null when none is alike. */
  readonly likeness: number | null;
  /** *average*: like the event's articles on the whole; *nearest*: like some of an established event's articles. */
  readonly rule: "average" | "nearest" | "none";
  /** What the article shares with those that the proposal rests on. */
  readonly shared: readonly SharedTerm[];
  /** Days of silence between the event's articles and this one; null where one is undated. */
  readonly daysApart: number | null;
  /** Keys of the articles that it is most like, the most alike first. */
  readonly nearest: readonly string[];
}

/** This many stored articles are compared in full; they share most with the new one. */
const MOST_COMPARED = 400;

/** Of a larger event the articles nearest in time are compared. */
const MOST_MEMBERS = 60;

const MOST_NEAREST = 5;

interface Candidate extends GroupLikeness {
  readonly event: string;
}

/**
 * Proposes the event for one more article, or none. By the same rule as `groupArticles`: the event whose articles it
 * is like on average; else the established one that it follows. No other article's place is touched or asked about,
 * and of two events that are alike to the last digit the one with the smaller name is taken.
 *
 * An article's own number is not looked for: do not place what is already in the index.
 */
export function placeArticle(index: EventIndex, article: ArticleTerms): Placement {
  const signature = signatureOf(article);
  const found = index.articles.candidates(signature, MOST_COMPARED);
  const events = new Set(found.map((number) => index.eventOf(number)));
  const candidates = [...events].sort().map((event) => compareWithEvent(index, signature, event));
  const joined = strongest(candidates, ({ average }) => average);
  if (joined !== null && joined.average >= JOIN_LIKENESS) {
    return placement(article, joined, { event: joined.event, likeness: joined.average, rule: "average" });
  }
  const established = candidates.filter(({ members }) => members.length >= ESTABLISHED_SIZE);
  const followed = strongest(established, ({ follow }) => follow);
  if (followed !== null && followed.follow >= FOLLOW_LIKENESS) {
    return placement(article, followed, { event: followed.event, likeness: followed.follow, rule: "nearest" });
  }
  return placement(article, joined, { event: null, likeness: joined?.average ?? null, rule: "none" });
}

function compareWithEvent(index: EventIndex, signature: ArticleSignature, event: string): Candidate {
  const members = nearestInTime(index, event, signature.day);
  return { event, ...likenessToGroup(signature, members, index.spanOf(event)) };
}

function nearestInTime(index: EventIndex, event: string, day: number | null): readonly ArticleSignature[] {
  const members = index.membersOf(event).map((number) => index.articles.signatureAt(number));
  if (members.length <= MOST_MEMBERS) return members;
  const distance = (other: ArticleSignature) => (day === null || other.day === null ? 0 : Math.abs(day - other.day));
  return members.sort((a, b) => distance(a) - distance(b) || (a.key < b.key ? -1 : 1)).slice(0, MOST_MEMBERS);
}

/** The first of those with the highest value; null of none. */
function strongest(candidates: readonly Candidate[], value: (candidate: Candidate) => number): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || value(candidate) > value(best) ? candidate : best),
    null,
  );
}

function placement(
  article: ArticleTerms,
  candidate: Candidate | null,
  result: Pick<Placement, "event" | "likeness" | "rule">,
): Placement {
  const nearest = (candidate?.members ?? []).slice(0, MOST_NEAREST).map(({ signature }) => signature);
  return {
    ...result,
    shared: sharedTerms(article, nearest),
    daysApart: candidate?.gapDays ?? null,
    nearest: nearest.map(({ key }) => key),
  };
}
