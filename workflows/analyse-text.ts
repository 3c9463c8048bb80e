import { type Attribution, type AttributedSource } from "@/domain/attribution/attribution";
import { findAttributions } from "@/domain/attribution/find-attributions";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { chargedScore } from "@/domain/charged-words/charged-score";
import { findChargedWords } from "@/domain/charged-words/find-charged-words";
import { proposeClaims } from "@/domain/claims/propose/propose-claims";
import type { ClaimCandidate } from "@/domain/claims/propose/proposition";
import type { FrameSuggestion } from "@/domain/framing/suggest/frame-suggestion";
import { suggestGenericFrames } from "@/domain/framing/suggest/suggest-generic-frames";
import { suggestPolicyFrames } from "@/domain/framing/suggest/suggest-policy-frames";
import type { TextRange } from "@/domain/text/page-text";
import { annotateText } from "@/domain/words/annotated-text";
import { bundledFrameModel, bundledTagger, bundledWords } from "./language-tools";

/** What the machine proposes about a text. Offsets are UTF-16 code units of that text. */
export interface TextAnalysis {
  readonly attributions: readonly AttributionLine[];
  /** By codebook; every code listed. */
  readonly frames: Readonly<Record<"five-generic-frames" | "policy-frames", readonly FrameLine[]>>;
  /** Charged words of the outlet's own voice. */
  readonly loadedLanguage: readonly (TextRange & { readonly term: string })[];
  /** For evaluation only; never shown. */
  readonly loadedLanguageScore: number;
  readonly claims: readonly (TextRange & { readonly checkWorthiness: number })[];
}

export type FrameLine = Pick<FrameSuggestion, "code" | "score" | "suggested" | "evidence">;

export type AttributionLine = Pick<Attribution, "kind" | "content" | "cue" | "hedged" | "certainty" | "rule"> & {
  readonly source: SourceLine | null;
  /** The sources around it, innermost first; `via` where one is cited for the words. */
  readonly chain: readonly (SourceLine & { readonly via: boolean })[];
};

type SourceLine = Pick<AttributedSource, "start" | "end" | "name" | "type">;

const NOTHING: TextAnalysis = {
  attributions: [],
  frames: { "five-generic-frames": [], "policy-frames": [] },
  loadedLanguage: [],
  loadedLanguageScore: 0,
  claims: [],
};

/**
 * Runs every method over a text. They read English: a text in another language gets no suggestion at all, one whose
 * language is unknown (a single sentence) is read as English. Pure: the same text gives the same answer.
 */
export function analyseText(
  text: string,
  { language, headline }: { readonly language: string | null; readonly headline: string | null },
): TextAnalysis {
  if (language !== null && !/^en(?:-|$)/iu.test(language)) return NOTHING;
  const tagger = bundledTagger();
  const annotated = annotateText(text, tagger);
  const title = headline === null ? {} : { headline: annotateText(headline, tagger) };
  const attributions = findAttributions(annotated);
  const voice = outletVoice(text);
  const generic = suggestGenericFrames(annotated, { model: bundledFrameModel(), table: bundledWords(), ...title });
  return {
    attributions: attributions.map(toAttributionLine),
    frames: {
      "five-generic-frames": generic.map(toFrameLine),
      "policy-frames": suggestPolicyFrames(annotated, title).map(toFrameLine),
    },
    loadedLanguage: findChargedWords(annotated, voice).map(({ start, end, term }) => ({ start, end, term })),
    loadedLanguageScore: chargedScore(annotated, voice),
    claims: listClauses(proposeClaims(annotated, { attributions, headline: null })),
  };
}

/** A clause that makes two claims ("… against A and B") is listed once, by the one that is worth more. */
function listClauses(candidates: readonly ClaimCandidate[]): TextAnalysis["claims"] {
  const clauses = new Map<string, TextAnalysis["claims"][number]>();
  for (const { start, end, checkWorthiness } of candidates) {
    const key = `${start}-${end}`;
    if ((clauses.get(key)?.checkWorthiness ?? -1) < checkWorthiness) clauses.set(key, { start, end, checkWorthiness });
  }
  return [...clauses.values()];
}

function toAttributionLine(attribution: Attribution): AttributionLine {
  const { kind, content, source, cue, chain, hedged, certainty, rule } = attribution;
  return {
    kind,
    content,
    source: source && toSourceLine(source),
    cue,
    chain: chain.map((outer) => ({ ...toSourceLine(outer), via: outer.via })),
    hedged,
    certainty,
    rule,
  };
}

function toSourceLine({ start, end, name, type }: AttributedSource): SourceLine {
  return { start, end, name, type };
}

function toFrameLine({ code, score, suggested, evidence }: FrameSuggestion): FrameLine {
  return { code, score, suggested, evidence };
}
