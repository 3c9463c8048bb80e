import { findArticle } from "@/db/articles";
import { type ArticleVersionRecord, getVersion } from "@/db/article-versions";
import type { Database, Reader } from "@/db/database";
import { chooseTwo, type TwoArticles } from "@/domain/comparison/side-by-side/choose-two";
import type { SideBySide, TieKind } from "@/domain/comparison/side-by-side/side-by-side";
import { tieArticles } from "@/domain/comparison/side-by-side/tie-articles";
import type { ComparedEventResult } from "../compare-event";
import { compareSharedTextOf } from "./shared-text";
import { compareNamesOf } from "./words";

/** A text as it is read, with its fields and sentences. */
export type SideText = Pick<ArticleVersionRecord, "fields" | "sentences"> & { readonly text: string };

export interface ReadSideBySide {
  /** What the twin prints. */
  readonly comparison: SideBySide;
  /** The current texts; null where one is not stored. They stay on the page. */
  readonly texts: { readonly a: SideText | null; readonly b: SideText | null };
}

/**
 * Two articles of a comparison beside each other, with what ties them; null where there are no two articles. Articles
 * that the filters leave out stand on neither side.
 */
export async function compareSideBySide(
  database: Database,
  result: Pick<ComparedEventResult, "comparison" | "input">,
  chosen: TwoArticles & { readonly ties: TieKind | null },
): Promise<ReadSideBySide | null> {
  const { articles, columns, matrix } = result.comparison;
  const two = chooseTwo(articles, chosen);
  if (two === null) return null;
  const { a, b } = two;
  const { reader } = database;
  const [sharedText, names, textA, textB] = await Promise.all([
    compareSharedTextOf(database, result),
    compareNamesOf(database, result),
    readText(reader, a),
    readText(reader, b),
  ]);
  const texts = new Map([
    [a.key, textA],
    [b.key, textB],
  ]);
  const { mentions, suggested } = result.input;
  const comparison = tieArticles({
    a,
    b,
    articles,
    columns,
    matrix,
    mentions: [...mentions, ...suggested.mentions],
    sharedText,
    names,
    ties: chosen.ties,
    wordsOf: (article, { start, end }) => texts.get(article)?.text.slice(start, end) ?? null,
  });
  return { comparison, texts: { a: textA, b: textB } };
}

/** The version that was compared; another one came in meanwhile only between two queries, and then there is none. */
async function readText(
  reader: Reader,
  { key, versionKey }: { readonly key: string; readonly versionKey: string },
): Promise<SideText | null> {
  const article = await findArticle(reader, key);
  const version = article?.currentVersionId == null ? null : await getVersion(reader, article.currentVersionId);
  if (version === null || version.text === null || version.key !== versionKey) return null;
  const { text, fields, sentences } = version;
  return { text, fields, sentences };
}
