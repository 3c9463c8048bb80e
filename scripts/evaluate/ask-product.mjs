import { signatureOf } from "../../domain/grouping/article-signature.ts";
import { readArticleTerms } from "../../domain/grouping/article-terms.ts";
import { groupArticles } from "../../domain/grouping/group-articles.ts";
import { publicationDay } from "../../domain/grouping/publication-day.ts";
import { analysePage } from "../../workflows/analyse-page.ts";
import { bundledWords } from "../../workflows/language-tools.ts";
import { bundledOutlets } from "../../workflows/outlet-reference.ts";

/**
 * What `parallax analyze` says about a row.
 * @param {Record<string, any>} row
 * @param {"html" | "pasted" | "clean"} input
 */
export function analyseRow(row, input) {
  const url = typeof row.url === "string" && row.url.startsWith("http") ? row.url : null;
  const text = input === "html" ? row.html : row.text;
  return { id: row.id, ...analysePage(text, { input, url, outlets: bundledOutlets() }) };
}

/**
 * What `parallax group` says about all rows.
 * @param {readonly Record<string, any>[]} rows
 */
export function groupRows(rows) {
  const words = bundledWords();
  const signatures = rows.map(({ id, title, text, publishedAt }) =>
    signatureOf(
      readArticleTerms(
        { key: String(id), title: title ?? "", text: text ?? "", day: publicationDay(publishedAt) },
        words,
      ),
    ),
  );
  const groups = new Map(
    groupArticles(signatures).flatMap(({ members }, group) => members.map(({ key }) => [key, String(group)])),
  );
  return rows.map(({ id }) => ({ id, event: groups.get(String(id)) ?? null }));
}
