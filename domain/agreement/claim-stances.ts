import type { Claim, ClaimCheck, Mention } from "../claims/claim";
import type { ComparedArticle, ComparedAssignment } from "../comparison/comparison";
import { groupBy } from "../comparison/group-by";
import { findUnknowable } from "../comparison/knowability";
import { type CodedArticle, listByName } from "./coded-work";

/** A claim with the events in which it is looked for. */
export interface WorkedClaim extends Pick<Claim, "key" | "statement" | "kind" | "knowableFrom"> {
  readonly events: readonly string[];
}

/** What people did with the claims of articles, as far as the viewer may see it. */
export interface ClaimWork {
  readonly claims: readonly WorkedClaim[];
  readonly articles: readonly (CodedArticle & Pick<ComparedArticle, "publishedOn" | "notAfter">)[];
  /** Work on articles' claims. */
  readonly assignments: readonly ComparedAssignment[];
  readonly mentions: readonly Mention[];
  readonly checks: readonly ClaimCheck[];
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
}

/** What one coder found of a claim in an article. */
export const STANCE_VALUES = ["mentioned", "absent", "not-knowable"] as const;
export type StanceValue = (typeof STANCE_VALUES)[number];

/** One claim in one article by one coder. */
export interface ClaimStance {
  readonly claim: WorkedClaim;
  readonly article: ClaimWork["articles"][number];
  readonly coder: string;
  /** Null: the coder has not finished the article's claims, or has finished them without looking for this one. */
  readonly value: StanceValue | null;
  readonly assignment: ComparedAssignment | null;
  /** The coder's own, where the work is finished. */
  readonly mentions: readonly Mention[];
  readonly checkedOn: string | null;
}

/**
 * Every claim × article of an event × coder at work on claims. "Absent" needs the coder's own check, and a claim that the
 * article could not know yet is neither mentioned nor absent. Only finished work has a value.
 */
export function readStances(work: ClaimWork): readonly ClaimStance[] {
  const coders = listByName(work);
  const workOf = new Map(work.assignments.map((one) => [`${one.article} ${one.coder}`, one]));
  const mentionsOf = groupBy(work.mentions, ({ claim, article, coder }) => `${claim} ${article} ${coder}`);
  const checkOf = new Map(
    work.checks.map(({ claim, article, coder, checkedOn }) => [`${claim} ${article} ${coder}`, checkedOn]),
  );
  return work.claims.flatMap((claim) =>
    work.articles
      .filter(({ events }) => events.some((event) => claim.events.includes(event)))
      .flatMap((article) => {
        const isUnknowable = findUnknowable(claim.knowableFrom, article) !== null;
        return coders.map((coder): ClaimStance => {
          const assignment = workOf.get(`${article.key} ${coder}`) ?? null;
          const place = `${claim.key} ${article.key} ${coder}`;
          const isFinished = assignment !== null && assignment.submittedAt !== null;
          const mentions = isFinished ? (mentionsOf.get(place) ?? []) : [];
          const checkedOn = isFinished ? (checkOf.get(place) ?? null) : null;
          const value = isFinished ? valueOf(mentions.length > 0, isUnknowable, checkedOn) : null;
          return { claim, article, coder, value, assignment, mentions, checkedOn };
        });
      }),
  );
}

function valueOf(isMentioned: boolean, isUnknowable: boolean, checkedOn: string | null): StanceValue | null {
  if (isMentioned) return "mentioned";
  if (isUnknowable) return "not-knowable";
  return checkedOn === null ? null : "absent";
}
