import type { ArticleVoices, CountedPassages, SpeakerVoice } from "../../actors/measure-voices";
import type { TextRange } from "../../text/page-text";
import { groupBy } from "../group-by";
import type { IdentifySpeaker } from "./identify-speaker";
import type { VoicePassage } from "./voices-comparison";

/** What one article has of one speaker; an article may have somebody under two names, and then two of these. */
export interface Speech {
  readonly article: string;
  readonly key: string;
  readonly name: string;
  readonly voice: SpeakerVoice;
}

/** The speakers of an article, each with the identity that they have over all articles, by first appearance. */
export function gatherSpeech(voices: ArticleVoices, identify: IdentifySpeaker): readonly Speech[] {
  const { article } = voices;
  return voices.speakers.map((voice) => ({ article, voice, ...identify(article, voice.name) }));
}

/** A count over several stretches of text, with all of them in the order of the articles. */
export interface CountedSpeech {
  readonly count: number;
  readonly passages: readonly VoicePassage[];
}

/** Adds up one figure of several speeches, each passage with its speaker. */
export function addSpeech(
  speech: readonly Speech[],
  figureOf: (voice: SpeakerVoice) => CountedPassages,
): CountedSpeech {
  return {
    count: speech.reduce((sum, { voice }) => sum + figureOf(voice).count, 0),
    passages: speech.flatMap(({ article, name, voice }) =>
      figureOf(voice).passages.map(({ start, end }) => ({ article, start, end, speaker: name })),
    ),
  };
}

/** One passage for each distinct speaker: the first, in the order of the articles. */
export function firstOfEach(speech: readonly Speech[]): CountedSpeech {
  const passages = [...groupBy(speech, ({ key }) => key).values()].flatMap((own) =>
    addSpeech(own, ({ statements }) => statements).passages.slice(0, 1),
  );
  return { count: passages.length, passages };
}

/** Passages of an article with the speakers of its speech that overlap them; null where none does. */
export function nameSpeakers(
  { article, passages }: { readonly article: string; readonly passages: readonly TextRange[] },
  speech: readonly Speech[],
  figureOf: (voice: SpeakerVoice) => CountedPassages,
): readonly VoicePassage[] {
  const told = addSpeech(
    speech.filter((one) => one.article === article),
    figureOf,
  ).passages;
  return passages.map(({ start, end }) => {
    const here = told.filter((other) => other.start < end && start < other.end);
    const names = [...new Set(here.map(({ speaker }) => speaker))];
    return { article, start, end, speaker: names.length === 0 ? null : names.join(", ") };
  });
}
