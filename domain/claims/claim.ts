/** What can be said about a claim and how: the words of the schema, the screens, the twins and the docs. */

export const CLAIM_KINDS = ["fact", "evaluation", "prediction", "demand"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const MENTION_VOICES = ["own", "presupposed", "attributed"] as const;
export type MentionVoice = (typeof MENTION_VOICES)[number];

export const POLARITIES = ["affirms", "denies", "open"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Whether a passage says exactly the claim, less than it (narrower) or more (wider). */
export const FITS = ["same", "narrower", "wider"] as const;
export type Fit = (typeof FITS)[number];

export const VERB_CLASSES = [
  "neutral",
  "affirming",
  "conceding",
  "distancing",
  "denying",
  "attacking",
  "directive-or-commissive",
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

export const SPEAKER_TYPES = ["person", "organisation", "document", "role", "anonymous"] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

export const CLAIM_LINK_KINDS = ["narrower", "contradicts", "updates"] as const;
export type ClaimLinkKind = (typeof CLAIM_LINK_KINDS)[number];

export interface Speaker {
  readonly name: string;
  readonly type: SpeakerType;
  /** Key of the outlet that is cited for these words, else null. */
  readonly viaOutlet: string | null;
}

/** A stretch of an article as a mention or a coding points at it, in the article's current version. */
export interface PassageRef {
  readonly key: string;
  readonly versionKey: string;
  readonly start: number;
  readonly end: number;
  readonly state: "exact" | "moved" | "lost";
  /** The first eight words; all there is where the text is not stored. */
  readonly firstWords: string;
}

/** Which method proposed a mark, and why, in words. Where one stands, nobody has decided on the mark. */
export interface MarkProposal {
  /** Name and version, such as `same-claim/1`. */
  readonly method: string;
  readonly reasons: readonly string[];
}

/** A passage that bears on a claim, as one person coded it, or as a method proposes it. */
export interface Mention {
  readonly key: string;
  readonly claim: string;
  readonly article: string;
  readonly passage: PassageRef;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  readonly unsure: boolean;
  readonly note: string | null;
  /** Innermost first. */
  readonly speakers: readonly Speaker[];
  /** Key of the person, or name of the method. */
  readonly coder: string;
  /** Only where a method proposed it. */
  readonly proposal?: MarkProposal;
}

/** A person read this article for this claim on this day. */
export interface ClaimCheck {
  readonly claim: string;
  readonly article: string;
  readonly coder: string;
  /** ISO day. */
  readonly checkedOn: string;
}

/** Which method proposed a claim, and what stands for it until a person has written it down. */
export interface ClaimProposalMark {
  /** Name and version, such as `same-claim/1`. */
  readonly method: string;
  /** Key words in no sentence. */
  readonly label: string;
  /** The words of its clearest passages, at most one an article, the most telling first; empty without a text. */
  readonly quotes: readonly { readonly article: string; readonly words: string }[];
}

export interface Claim {
  readonly key: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  /** ISO day (or month, year) from which it could be known; null: older than every article. */
  readonly knowableFrom: string | null;
  /** Only where a method proposed it: a person has yet to write the statement. */
  readonly proposal?: ClaimProposalMark;
}

export interface ClaimLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ClaimLinkKind;
}
