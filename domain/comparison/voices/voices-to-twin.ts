import type { CountedPassages } from "../../actors/measure-voices";
import type { TextRange } from "../../text/page-text";
import type { ArticleVoiceFigures, VoicesComparison } from "./voices-comparison";

/** A place of a text as twins name it, with the words there; null where the text is not stored. */
export type PlaceInTwin = (
  article: string,
  range: TextRange,
) => { readonly article: string; readonly start: number; readonly end: number; readonly exact: string | null };

/**
 * The voices of an event as the event's `.json` twin and `npx parallax compare` print them: one entry an article that was
 * read, its numbers those of the part's page. `id` names a speaker over all articles. Null where the texts have not been
 * compared.
 */
export function voicesToTwin(comparison: VoicesComparison | null, place: PlaceInTwin) {
  if (comparison === null) return null;
  const articles = comparison.columns.flatMap((column) => column.articles);
  return articles.map((figures) => articleToTwin(figures, place));
}

function articleToTwin({ article: { key }, voices, speakerKeys }: ArticleVoiceFigures, placeIn: PlaceInTwin) {
  const { firstQuoted } = voices;
  const place = (range: TextRange) => placeIn(key, range);
  const counted = ({ count, passages }: CountedPassages) => ({ count, passages: passages.map(place) });
  return {
    article: key,
    statements: counted(voices.statements),
    quotedWords: counted(voices.quotedWords),
    untold: counted(voices.untold),
    speakerTypes: voices.speakerTypes,
    speakers: voices.speakers.map(({ name, type, statements, quotedWords, verbClasses }, index) => ({
      id: speakerKeys[index] ?? "",
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
