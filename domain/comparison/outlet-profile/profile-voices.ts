import type { ArticleVoiceFigures, VoiceMark, VoicesComparison } from "../voices/voices-comparison";
import { toPerArticleRow } from "./per-article-row";
import type { PerArticleRow, ProfileGroup } from "./outlet-profile";

interface VoiceMeasure {
  readonly key: string;
  readonly name: string;
  readonly markOf: (article: ArticleVoiceFigures) => VoiceMark;
  readonly basis: PerArticleRow["basis"];
}

const MEASURES: readonly VoiceMeasure[] = [
  { key: "statements", name: "Statements", markOf: ({ statements }) => statements, basis: "count" },
  { key: "quoted-words", name: "Words in quotation marks", markOf: ({ quotedWords }) => quotedWords, basis: "share" },
  { key: "speakers", name: "Speakers", markOf: ({ speakers }) => speakers, basis: "count" },
];

/** Who is heard in each article: statements, quoted words of all its words, speakers; three figures, never added up. */
export function profileVoices(voices: VoicesComparison | null, column: string): ProfileGroup {
  const read = voices?.columns.flatMap(({ column: { key }, articles }) =>
    articles.map((article) => ({ article, isOwn: key === column })),
  );
  if (read === undefined) return { key: "voices", rows: [], note: NOT_COMPARED };
  if (!read.some(({ isOwn }) => isOwn)) return { key: "voices", rows: [], note: NOT_READ };
  const rows = MEASURES.map(({ key, name, markOf, basis }) =>
    toPerArticleRow(
      { key, name, basis, restEvidence: { part: "voices" } },
      read.map(({ article, isOwn }) => {
        const { count, address } = markOf(article);
        return {
          article: article.article.key,
          isOwn,
          value: count,
          of: basis === "share" ? article.article.wordCount : null,
          evidence: { part: "voices", address },
        };
      }),
    ),
  );
  return { key: "voices", rows, note: null };
}

/** What the measures of words say where nothing was measured: that is not the same as nothing found. */
export const NOT_COMPARED = "The texts of this event have not been compared yet.";
export const NOT_READ =
  "No text here could be read for this: it is not stored, has changed, or is in another language.";
