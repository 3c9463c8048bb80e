import type { Fit, MentionVoice, Polarity, SpeakerType, VerbClass } from "./claim";

/**
 * The words that every screen has for how a mention bears on its claim: the palette that asks for it, the margin and
 * the drawer that repeat it. The glossary explains them at length.
 */

/** A value as an option of the palette, and what choosing it says about the passage. */
export interface ReadingWord {
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
}

export const VOICE_WORDS: Readonly<Record<MentionVoice, ReadingWord>> = {
  own: { label: "Own", meaning: "The article says it itself." },
  presupposed: { label: "Presupposed", meaning: "The article takes it for granted, as in “after the closure”." },
  attributed: { label: "Attributed", meaning: "The article gives it as somebody else’s words." },
};

export const POLARITY_WORDS: Readonly<Record<Polarity, ReadingWord>> = {
  affirms: { label: "Affirms", meaning: "The passage says that the claim is so." },
  denies: { label: "Denies", meaning: "The passage says that the claim is not so." },
  open: { label: "Leaves open", meaning: "The passage asks or doubts, and takes no side." },
};

export const FIT_WORDS: Readonly<Record<Fit, ReadingWord>> = {
  same: { label: "The same", meaning: "Neither more nor less than the claim." },
  narrower: { label: "Says less", meaning: "Part of the claim: fewer things, a smaller number, a shorter time." },
  wider: { label: "Says more", meaning: "The claim and something beyond it." },
};

export const VERB_CLASS_WORDS: Readonly<Record<VerbClass, { readonly label: string; readonly examples: string }>> = {
  neutral: { label: "Neutral", examples: "said, told" },
  affirming: { label: "Affirming", examples: "revealed, pointed out" },
  conceding: { label: "Conceding", examples: "admitted, conceded" },
  distancing: { label: "Distancing", examples: "claimed, alleged" },
  denying: { label: "Denying", examples: "denied, rejected" },
  attacking: { label: "Attacking", examples: "blasted, slammed" },
  "directive-or-commissive": { label: "Directive or commissive", examples: "urged, vowed" },
};

export const SPEAKER_TYPE_WORDS: Readonly<Record<SpeakerType, string>> = {
  person: "Person",
  organisation: "Organisation",
  document: "Document",
  role: "Role only",
  anonymous: "Anonymous",
};

export const FLAG_WORDS = { ironic: "Ironic", "apparent-error": "Apparent error" } as const;

/**
 * What qualifies a mention, or the state that mentions make, in running words; of the fits only those that differ.
 *
 * @example badgeWord("narrower") // "says less"
 */
export function badgeWord(badge: Exclude<Fit, "same"> | keyof typeof FLAG_WORDS): string {
  const label = badge === "narrower" || badge === "wider" ? FIT_WORDS[badge].label : FLAG_WORDS[badge];
  return label.toLowerCase();
}

/**
 * The class of a verb in running words.
 *
 * @example verbClassWord("directive-or-commissive") // "directive or commissive"
 */
export function verbClassWord(verbClass: VerbClass): string {
  return VERB_CLASS_WORDS[verbClass].label.toLowerCase();
}

/**
 * The type of a speaker in running words.
 *
 * @example speakerTypeWord("role") // "role only"
 */
export function speakerTypeWord(type: SpeakerType): string {
  return SPEAKER_TYPE_WORDS[type].toLowerCase();
}
