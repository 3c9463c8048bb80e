import type { ArticleVoices, CountedPassages } from "../actors/measure-voices";
import type { CheckedPassage } from "../shared-text/check-quotations";
import type { TextRange } from "../text/page-text";
import type { ComparedArticle } from "./comparison";
import type { MeasuredTexts } from "./measured-texts";

export interface MeasuresContext {
  /** Articles that the comparison shows. */
  readonly articles: readonly ComparedArticle[];
  /** Slug of a column's outlet; null where it is unknown. */
  readonly outletOf: (column: string) => string | null;
  /** The words of a version from `start` to `end`; null where its text is not stored. */
  readonly wordsOf: (versionKey: string, range: TextRange) => string | null;
}

/** What the twin prints of the measures. */
export type TwinMeasures = Omit<MeasuredTexts, "keywords" | "chargedWords">;

const NOT_MEASURED = { sharedText: null, quotations: null, names: null, words: null, voices: null } as const;

/**
 * The measures of an event's texts as its `.json` twin and `npx parallax compare` print them: every place with its
 * article's id, `start`, `end` (UTF-16 code units of the article's current version) and `exact`, the words there. Places
 * in articles that are not shown, or whose text has changed since, are left out, and with them what then no longer
 * stands in two articles. All null where the texts have not been compared, which is not the same as nothing found.
 *
 * Counts of words are those of all articles about the event, whatever the filters let through: with fewer articles they
 * would be other measures.
 */
export function measuresToTwin(measured: TwinMeasures | null, context: MeasuresContext) {
  if (measured === null) return NOT_MEASURED;
  const current = new Map(
    context.articles
      .filter(({ key, versionKey }) => measured.versions[key] === versionKey)
      .map((article) => [article.key, article]),
  );
  const isCurrent = ({ article }: { readonly article: string }) => current.has(article);
  const place = (article: string, { start, end }: TextRange) => {
    const exact = context.wordsOf(current.get(article)?.versionKey ?? "", { start, end });
    return { article, start, end, exact };
  };
  return {
    sharedText: measured.sharedText.flatMap(({ exact, kind, isVerbatim, earliest, articles }) => {
      const there = articles.filter(isCurrent);
      if (new Set(there.map(({ article }) => article)).size < 2) return [];
      const places = there.map((one) => ({
        ...place(one.article, one),
        words: one.words,
        quotedWords: one.quotedWords,
      }));
      return [{ exact: places[0]?.exact ?? exact, kind, verbatim: isVerbatim, earliest, articles: places }];
    }),
    quotations: measured.quotations
      .filter(({ quotation, against }) => isCurrent(quotation) && isCurrent(against))
      .map(({ kind, quotation, against, reasons }) => {
        const toPlace = (passage: CheckedPassage) => place(passage.article, passage);
        return { kind, quotation: toPlace(quotation), against: toPlace(against), reasons };
      }),
    names: measured.actors.flatMap(({ name, type, names }) => {
      const there = names.filter(isCurrent).map(({ article, text, kind, outlet, quoted }) => {
        const toPlace = (range: TextRange) => place(article, range);
        return { article, text, kind, outlet: outlet.map(toPlace), quoted: quoted.map(toPlace) };
      });
      return there.length === 0 ? [] : [{ name, type, articles: there }];
    }),
    words: measured.words.flatMap(({ column, voiceWords, keyness }) => {
      const articles = [...current.values()].filter((one) => one.role === "about" && one.column === column);
      if (articles.length === 0) return [];
      return [{ outlet: context.outletOf(column), articles: articles.map(({ key }) => key), voiceWords, ...keyness }];
    }),
    voices: measured.voices.filter(isCurrent).map((voices) => voicesToTwin(voices, place)),
  };
}

type PlaceIn = (article: string, range: TextRange) => object;

function voicesToTwin(voices: ArticleVoices, placeIn: PlaceIn) {
  const { article, firstQuoted } = voices;
  const place = (range: TextRange) => placeIn(article, range);
  const counted = ({ count, passages }: CountedPassages) => ({ count, passages: passages.map(place) });
  return {
    article,
    statements: counted(voices.statements),
    quotedWords: counted(voices.quotedWords),
    untold: counted(voices.untold),
    speakerTypes: voices.speakerTypes,
    speakers: voices.speakers.map(({ name, type, statements, quotedWords, verbClasses }) => ({
      name,
      type,
      statements: counted(statements),
      quotedWords: counted(quotedWords),
      verbClasses: Object.fromEntries(
        Object.entries(verbClasses)
          .filter(([, { count }]) => count > 0)
          .map(([verbClass, passages]) => [verbClass, counted(passages)]),
      ),
    })),
    firstQuoted: firstQuoted && { speaker: firstQuoted.speaker, ...place(firstQuoted.passage) },
    via: voices.via.map(({ speaker, via, passage }) => ({ speaker, via, ...place(passage) })),
  };
}
