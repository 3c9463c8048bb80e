import type { TextRange } from "../../text/page-text";
import type { PlaceInTwin } from "../voices/voices-to-twin";
import type { WordsComparison } from "./words-comparison";

/**
 * Names and words as the event's `.json` twin and `npx parallax compare` print them: every place with its article's id,
 * `start`, `end` (UTF-16 code units of the article's current version) and `exact`. All null where the texts have not been
 * compared; words and charged words are null in a dossier, where they are not compared.
 */
export function wordsToTwin(
  comparison: WordsComparison | null,
  { place, outletOf }: { readonly place: PlaceInTwin; readonly outletOf: (column: string) => string | null },
) {
  if (comparison === null) return { names: null, words: null, chargedWords: null };
  const { names, keywords, charges } = comparison;
  return {
    names: [...names.rows, ...names.alone].map(({ name, type, difference, names: forms }) => ({
      name,
      type,
      difference,
      articles: forms.map(({ article, text, kind, outlet, quoted }) => {
        const toPlace = (range: TextRange) => place(article, range);
        return { article, text, kind, outlet: outlet.map(toPlace), quoted: quoted.map(toPlace) };
      }),
    })),
    words:
      keywords &&
      keywords.measured.map(({ column, voiceWords, keyness }) => {
        const articles = keywords.columns.find((one) => one.column.key === column)?.articleKeys ?? [];
        return { outlet: outletOf(column), articles, voiceWords, ...keyness };
      }),
    chargedWords:
      charges &&
      charges.articles.map(({ article, voiceWords, words }) => ({
        article: article.key,
        voiceWords,
        words: words.map(({ start, end, term, reason }) => {
          const { exact } = place(article.key, { start, end });
          return { start, end, exact, term, reason };
        }),
      })),
  };
}
