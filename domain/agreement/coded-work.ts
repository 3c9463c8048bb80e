import type { ComparedAssignment, ComparedCoding, ComparisonOptions } from "../comparison/comparison";

/** An article that somebody has been at work on. */
export interface CodedArticle {
  readonly key: string;
  readonly headline: string;
  /** Null where it is unknown. */
  readonly outlet: { readonly key: string; readonly name: string } | null;
  /** Slugs. */
  readonly events: readonly string[];
  /** Its current text, in UTF-16 code units; null where none is stored, or where fewer than two finished it. */
  readonly text: { readonly versionKey: string; readonly length: number } | null;
}

/** What people did with one codebook version, as far as the viewer may see it. */
export interface CodedWork {
  readonly codebook: {
    readonly key: string;
    readonly name: string;
    readonly version: number;
    /** Those that can be given; headings of others are none. */
    readonly codes: readonly { readonly key: string; readonly name: string }[];
  };
  readonly articles: readonly CodedArticle[];
  readonly assignments: readonly ComparedAssignment[];
  readonly codings: readonly ComparedCoding[];
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
}

/** Which independent codings are compared: of the reliability sample, of the main phase, or of both. */
export const AGREEMENT_PHASES = ["both", "main", "reliability"] as const;
export type AgreementPhase = (typeof AGREEMENT_PHASES)[number];

export interface AgreementOptions extends Pick<ComparisonOptions, "voice" | "level"> {
  readonly phase: AgreementPhase;
  /** Text that the intervals are drawn with. */
  readonly seed: string;
}

/**
 * Finished work that was done without knowing of the others': training is practice, and an adjudicator has seen both
 * sides. Open work says nothing yet and is left out.
 */
export function listIndependent(
  assignments: readonly ComparedAssignment[],
  phase: AgreementPhase,
): readonly ComparedAssignment[] {
  return assignments.filter(({ submittedAt, phase: own = "main" }) => {
    if (submittedAt === null || own === "training" || own === "adjudication") return false;
    return phase === "both" || own === phase;
  });
}

/** Those with work of their own, in order of their names. */
export function listByName({ assignments, coders }: Pick<CodedWork, "assignments" | "coders">): readonly string[] {
  const nameOf = (coder: string) => coders[coder] ?? coder;
  return [...new Set(assignments.map(({ coder }) => coder))].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** A unit of agreement: an article that two or more coders finished. */
export interface SharedArticle {
  readonly article: CodedArticle;
  /** In order of their keys. */
  readonly coders: readonly string[];
}

/** The articles that two or more finished independently, in the order of the work. */
export function listSharedArticles(
  { articles, assignments }: Pick<CodedWork, "articles" | "assignments">,
  phase: AgreementPhase,
): readonly SharedArticle[] {
  const codersOf = new Map<string, Set<string>>();
  for (const { article, coder } of listIndependent(assignments, phase)) {
    const coders = codersOf.get(article) ?? new Set<string>();
    codersOf.set(article, coders.add(coder));
  }
  return articles.flatMap((article) => {
    const coders = [...(codersOf.get(article.key) ?? [])].sort();
    return coders.length < 2 ? [] : [{ article, coders }];
  });
}
