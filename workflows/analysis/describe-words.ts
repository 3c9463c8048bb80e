import type { Actor } from "@/domain/actors/find-actors";
import { findChargedWords } from "@/domain/charged-words/find-charged-words";
import type { ArticleCharges, CountedArticle, MeasuredTexts } from "@/domain/comparison/measured-texts";
import { countKeywords } from "@/domain/keywords/count-keywords";
import { measureColumns } from "@/domain/keywords/measure-columns";
import type { SharedText } from "@/domain/shared-text/find-shared-text";
import { listCopies } from "@/domain/shared-text/list-copies";
import type { TextRange } from "@/domain/text/page-text";
import { subtractRanges } from "@/domain/text/version-text";
import type { AnnotatedText } from "@/domain/words/annotated-text";
import { bundledWords } from "../language-tools";
import type { ComparedText } from "./describe-event";
import { within } from "./describe-text";

/** A text with what its words are counted from. */
export interface VoicedText {
  readonly compared: ComparedText;
  readonly annotated: AnnotatedText;
  /** The outlet's own words, in order. */
  readonly voice: readonly TextRange[];
}

/**
 * Which words are whose in an event. Captions are left out, and so are the names of outlets and actors. What is measured
 * by column counts text that several articles print once, and takes articles about the event only, and no translations,
 * whose words are a translator's; the words behind it are kept of every article, so that another choice of articles can be measured from them.
 */
export function describeWords(
  read: readonly VoicedText[],
  { actors, sharedText, seed }: { actors: readonly Actor[]; sharedText: readonly SharedText[]; seed: string },
): Pick<MeasuredTexts, "words" | "keywords" | "chargedWords"> {
  const outletNames = [...new Set(read.flatMap(({ compared }) => compared.outletNames))].sort();
  const copiesOf = listCopies(sharedText);
  const namesOf = namesByArticle(actors);
  const keywords = read.map(({ compared, annotated, voice }): CountedArticle => {
    const options = { wordTable: bundledWords(), outletNames };
    const own = within(annotated, compared.fields, (kind) => kind !== "caption");
    const text = { article: compared.key, annotated: own, names: namesOf.get(compared.key) ?? [] };
    const copies = copiesOf.get(compared.key) ?? [];
    const counted = countKeywords({ ...text, voice }, options);
    if (copies.length === 0) return { ...counted, copies, voiceWordsOnce: counted.voiceWords };
    const once = countKeywords({ ...text, voice: subtractRanges(voice, copies) }, options);
    return { ...counted, copies, voiceWordsOnce: once.voiceWords };
  });
  const columns = new Map(
    read
      .filter(({ compared }) => compared.role === "about" && compared.provenance !== "translation")
      .map(({ compared }) => [compared.key, compared.column]),
  );
  const words = measureColumns(keywords, {
    columnOf: (article) => columns.get(article) ?? null,
    sharedTextOnce: true,
    seed,
  });
  const voiceWords = new Map(keywords.map((counted) => [counted.article, counted.voiceWords]));
  const chargedWords = read.map(({ compared, annotated, voice }): ArticleCharges => ({
    article: compared.key,
    voiceWords: voiceWords.get(compared.key) ?? 0,
    words: findChargedWords(
      within(annotated, compared.fields, (kind) => kind !== "caption"),
      voice,
    ),
  }));
  return { words, keywords, chargedWords };
}

function namesByArticle(actors: readonly Actor[]): ReadonlyMap<string, readonly TextRange[]> {
  const places = new Map<string, TextRange[]>();
  for (const { names } of actors) {
    for (const { article, kind, outlet, quoted } of names) {
      if (kind === "epithet") continue;
      const known = places.get(article);
      if (known === undefined) places.set(article, [...outlet, ...quoted]);
      else known.push(...outlet, ...quoted);
    }
  }
  return places;
}
