import type { QueryParameter } from "./describe-query";
import type { TwinAbout } from "./twin-about";

const QUERY: readonly QueryParameter[] = [
  { name: "codebook", description: "Key of the codebook; its newest version." },
];

/** The twins of the screens on which differences are settled: coders are letters, for editors too. */
export const ADJUDICATION_TWINS_ABOUT: Readonly<Record<string, TwinAbout>> = {
  "/coding/adjudicate": {
    summary: "Articles on which coders differ, most questions first",
    query: QUERY,
    shape: "object",
    data: {
      codebook: "object: key, name, version",
      articles: "array: article, coders, questions, decided, and state (untouched, begun, settled or taken)",
      agreed: "number: articles of which all coders marked the same",
      hidden: "number: articles left out because the viewer is at work on them",
    },
    row: "an article",
  },
  "/coding/adjudicate/[key]": {
    summary: "What the coders of one article differ on, coders as letters; null where the viewer may not settle it",
    query: QUERY,
    shape: "object or null",
    data: {
      codebook: "object: key, name, version",
      article: "object: key and headline",
      questions: "array: code, scope, readings with their marks, who finished without it, and the decision",
      decided: "number: questions that are decided",
      agreed: "number: codings that all gave",
      coders: "number: those who finished the article",
      ownLetter: "string?: the viewer's own letter, where they are one of the coders",
      submittedAt: "string?: ISO moment at which it was settled",
    },
    row: "a question",
  },
};
