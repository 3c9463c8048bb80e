import type { ComparedAssignment } from "../comparison/comparison";

/** What an agreement is measured on: some articles, some coders. Keys. */
export interface RoundScope {
  readonly articles: ReadonlySet<string>;
  readonly coders: ReadonlySet<string>;
}

interface Work {
  readonly articles: readonly { readonly key: string }[];
  readonly assignments: readonly ComparedAssignment[];
}

/**
 * The part of people's work that a round is about. Training is left out of every other figure of agreement; here it is
 * what is measured, and stands as independent work: nobody sees the reference before handing in.
 */
export function workOfRound<Whole extends Work>(work: Whole, { articles, coders }: RoundScope): Whole {
  return {
    ...work,
    articles: work.articles.filter(({ key }) => articles.has(key)),
    assignments: work.assignments
      .filter(({ article, coder, phase }) => articles.has(article) && coders.has(coder) && phase !== "adjudication")
      .map((assignment) => ({ ...assignment, phase: "main" as const })),
  };
}
