import { buildCoding } from "../comparison/test-input";
import type { AgreementOptions, CodedArticle, CodedWork } from "./coded-work";

/** The moment at which everybody finishes in these tests. */
export const FINISHED = "2031-04-21T10:00:00.000Z";

export const OPTIONS: AgreementOptions = { phase: "both", voice: "outlet", level: "any", seed: "a seed" };

/** An article with a text of 400 code units, in the event "night-ferry". */
export function buildCodedArticle(key: string): CodedArticle {
  const text = { versionKey: `${key}-v1`, length: 400 };
  return {
    key,
    headline: `Headline of ${key}`,
    outlet: { key: "lantern", name: "Daily Lantern" },
    events: ["night-ferry"],
    text,
  };
}

/**
 * Finished work with two codes, "conflict" and "economic". For each article a line of who applied what:
 * `{ one: { ada: "conflict economic", ben: "" } }` says that Ada applied both and Ben finished without either.
 */
export function buildWork(articles: Readonly<Record<string, Readonly<Record<string, string>>>>): CodedWork {
  const votes = Object.entries(articles).flatMap(([article, coders]) =>
    Object.entries(coders).map(([coder, codes]) => ({ article, coder, codes: codes.split(" ").filter(Boolean) })),
  );
  return {
    codebook: {
      key: "five-frames",
      name: "Five frames",
      version: 1,
      codes: [
        { key: "conflict", name: "Conflict" },
        { key: "economic", name: "Economic" },
      ],
    },
    articles: Object.keys(articles).map(buildCodedArticle),
    assignments: votes.map(({ article, coder }) => ({ article, coder, phase: "main", submittedAt: FINISHED })),
    codings: votes.flatMap(({ article, coder, codes }) => codes.map((code) => buildCoding(article, coder, code))),
    coders: { ada: "Ada Holm", ben: "Ben Okafor", chi: "Chi Tran" },
  };
}
