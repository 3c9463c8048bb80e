import { readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import { findAttributions } from "../../../domain/attribution/find-attributions";
import { createWordSimilarity } from "../../../domain/claims/match/word-similarity";
import { proposeClaims } from "../../../domain/claims/propose/propose-claims";
import type { ClaimCandidate } from "../../../domain/claims/propose/proposition";
import { annotateText } from "../../../domain/words/annotated-text";
import { createTagger } from "../../../domain/words/tagger";
import { readWordTable } from "../../../domain/words/word-table";

const VECTORS = join(import.meta.dirname, "..", "..", "..", "reference", "word-vectors");

/** The bundled table of words. */
export const wordTable = readWordTable(
  readFileSync(join(VECTORS, "words.txt"), "utf8"),
  readFileSync(join(VECTORS, "vectors.bin")),
);

export const similar = createWordSimilarity();

export const tagger = createTagger(model);

/** The claims of a text, read as the product reads them. */
export function claimsOf(text: string): readonly ClaimCandidate[] {
  const annotated = annotateText(text, tagger);
  return proposeClaims(annotated, { attributions: findAttributions(annotated), headline: null });
}
