import type { Provenance } from "./comparison";

/** The words that every screen has for where the wording of an article comes from. */
export const PROVENANCE_WORDS: Readonly<Record<Provenance, string>> = {
  own: "The outlet’s own",
  wire: "Wire copy",
  rewrite: "Rewrite of another outlet",
  "press-release": "Press release",
  translation: "Translation",
  unknown: "Not known",
};
