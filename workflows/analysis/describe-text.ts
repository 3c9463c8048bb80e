import type { Attribution } from "@/domain/attribution/attribution";
import { findAttributions } from "@/domain/attribution/find-attributions";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { type ChargedWord, findChargedWords } from "@/domain/charged-words/find-charged-words";
import type { FrameSuggestion } from "@/domain/framing/suggest/frame-suggestion";
import { suggestGenericFrames } from "@/domain/framing/suggest/suggest-generic-frames";
import { suggestPolicyFrames } from "@/domain/framing/suggest/suggest-policy-frames";
import type { FieldKind, TextRange } from "@/domain/text/page-text";
import { type AnnotatedText, annotateText } from "@/domain/words/annotated-text";
import { bundledFrameModel, bundledTagger, bundledWords } from "../language-tools";

/** A version of an article as the methods read it. Ranges are UTF-16 code units of the text. */
export interface StoredText {
  readonly text: string;
  readonly fields: readonly (TextRange & { readonly kind: FieldKind })[];
  /** As the article says; null is read as English. */
  readonly language: string | null;
}

/** What the methods that look at one text found in it. */
export interface TextDescription {
  /** False where the methods do not read the text's language: nothing was looked for. */
  readonly isRead: boolean;
  readonly attributions: readonly Attribution[];
  /** By codebook, every code listed. */
  readonly frames: Readonly<Record<FrameCodebook, readonly FrameSuggestion[]>>;
  /** Of the outlet's own voice in headline, standfirst and body. */
  readonly chargedWords: readonly ChargedWord[];
}

export const FRAME_CODEBOOKS = ["policy-frames", "five-generic-frames"] as const;
export type FrameCodebook = (typeof FRAME_CODEBOOKS)[number];

/** Whether the methods read this language; an unknown one is read as English. */
export function isReadLanguage(language: string | null): boolean {
  return language === null || /^en(?:-|$)/iu.test(language);
}

/**
 * Runs every method that needs one text alone. Headline and captions are read for who says what, captions are left out
 * of frames and words, as they are of every count of words. Pure: the same text gives the same answer.
 */
export function describeText({ text, fields, language }: StoredText): TextDescription {
  if (!isReadLanguage(language)) return NOT_READ;
  const annotated = annotateText(text, bundledTagger());
  const headline = within(annotated, fields, (kind) => kind === "headline");
  const body = within(annotated, fields, (kind) => kind === "body" || kind === "standfirst");
  const own = within(annotated, fields, (kind) => kind !== "caption");
  const generic = { model: bundledFrameModel(), table: bundledWords() };
  return {
    isRead: true,
    attributions: findAttributions(annotated),
    frames: {
      "policy-frames": suggestPolicyFrames(body, { headline }),
      "five-generic-frames": suggestGenericFrames(body, { ...generic, headline }),
    },
    chargedWords: findChargedWords(own, outletVoice(text)),
  };
}

const NOT_READ: TextDescription = {
  isRead: false,
  attributions: [],
  frames: { "policy-frames": [], "five-generic-frames": [] },
  chargedWords: [],
};

/** The paragraphs that begin in fields of some kinds; their places stay those of the whole text. */
export function within(
  { text, paragraphs }: AnnotatedText,
  fields: StoredText["fields"],
  isWanted: (kind: FieldKind) => boolean,
): AnnotatedText {
  const wanted = fields.filter(({ kind }) => isWanted(kind)).sort((a, b) => a.start - b.start);
  let next = 0;
  const inside = paragraphs.filter(({ start }) => {
    while ((wanted[next]?.end ?? Infinity) <= start) next += 1;
    return (wanted[next]?.start ?? Infinity) <= start;
  });
  return { text, paragraphs: inside };
}
