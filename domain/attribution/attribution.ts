import type { SpeakerType, VerbClass } from "../claims/claim";
import type { TextRange } from "../text/page-text";

/** How a speaker's words are given: whole clauses in quotation marks, a clause quoted in part, or retold. */
export const ATTRIBUTION_KINDS = ["direct", "mixed", "indirect"] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/**
 * How the source was found: `sure` by a cue in the same sentence, `likely` by a rule that can fail, `carried-over`
 * from a paragraph before.
 */
export const ATTRIBUTION_CERTAINTIES = ["sure", "likely", "carried-over"] as const;
export type AttributionCertainty = (typeof ATTRIBUTION_CERTAINTIES)[number];

/**
 * Whether the name is the one printed (`named`), was found for a pronoun, a role or a part of a name (`resolved`), or
 * stands for somebody whom the text does not tell with certainty (`unresolved`; the name is then as printed).
 */
export const SOURCE_RESOLUTIONS = ["named", "resolved", "unresolved"] as const;
export type SourceResolution = (typeof SOURCE_RESOLUTIONS)[number];

/** Who says it: where the words for the source stand, and the fullest name that the article has for it. */
export interface AttributedSource extends TextRange {
  readonly name: string;
  readonly type: SpeakerType;
  readonly resolution: SourceResolution;
}

/** A source further out: it says what the source before it says, or (`via`) it is cited for those words. */
export interface OuterSource extends AttributedSource {
  readonly via: boolean;
}

/** The words that mark a statement as somebody's: "said", "according to", "claim". */
export interface AttributionCue extends TextRange {
  /** Base form, such as "say" or "point out". */
  readonly verb: string;
  readonly verbClass: VerbClass;
}

/** Content with the words that attribute it. Offsets are UTF-16 code units; ranges are ordered and never overlap. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly content: readonly TextRange[];
  /** Null where the text names nobody ("it was alleged that …"). */
  readonly source: AttributedSource | null;
  /** Null where only the place of a quotation tells whose it is. */
  readonly cue: AttributionCue | null;
  /** The sources around `source`, innermost first. */
  readonly chain: readonly OuterSource[];
  readonly hedged: boolean;
  readonly certainty: AttributionCertainty;
  /** Which rule found it (docs/methods/attribution.md). */
  readonly rule: AttributionRule;
}

/** The rules by the names that screens and documents use. */
export const ATTRIBUTION_RULES = {
  "cue-before": "The words follow their cue: Ash said the bridge is safe.",
  "cue-after": "The words come before their cue: “The bridge is safe,” said Ash.",
  "cue-inside": "The cue stands inside the words: the bridge, Ash said, is safe.",
  "according-to": "“According to” and its like name the source.",
  passive: "The cue is passive: Ash was told that …; it was alleged that …",
  object: "The cue takes what is said as its object: Ash denied the charge.",
  "noun-of-saying": "A noun of saying holds the words: Ash’s claim that …",
  attitude: "An adjective of conviction holds the words: Ash is sure that …",
  colon: "A name and a colon: Ash: “The bridge is safe.”",
  dash: "A headline’s dash before a speaker: Bridge unsafe – minister.",
  "quoted-phrase": "A quotation inside a clause without a cue belongs to the clause’s subject.",
  "same-paragraph": "A quotation beside an attributed sentence belongs to its source.",
  "next-paragraph": "Paragraphs of quoted words in a row have one speaker, who is named beside the first or the last.",
  "named-before": "A quotation after a sentence about a person or a document belongs to it.",
} as const;
export type AttributionRule = keyof typeof ATTRIBUTION_RULES;
