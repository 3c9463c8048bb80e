import type { ComparisonTable } from "../comparison-tables";
import { columnName } from "./describe-voices";
import type { ColumnVoices, VoicesComparison } from "./voices-comparison";

/** The charts of the part, each with the rows of the twin's table that stand behind it. */
export const VOICE_TABLES = ["speakers", "figures", "types", "verbs", "via"] as const;
export type VoiceTable = (typeof VOICE_TABLES)[number];

const COLUMNS = ["Figure", "Outlet", "Headline", "Speaker", "Type or class", "Count", "Words as printed"] as const;

/** The table where the texts have not been compared. */
export const NO_VOICES: ComparisonTable = { columns: COLUMNS, rows: [] };

type Row = readonly (string | number)[];

/**
 * Everything that the part shows, one figure a row: what it counts, where, of whom, how many. An empty cell of the table
 * of speakers is a row with 0 where the column was read, and none where it was not: missing is never zero.
 */
export function voicesTable(comparison: VoicesComparison): ComparisonTable {
  return { columns: COLUMNS, rows: VOICE_TABLES.flatMap((part) => voicesRows(comparison, part)) };
}

/** The rows of `voicesTable` that stand behind one chart. */
export function voicesTableOf(comparison: VoicesComparison, part: VoiceTable): ComparisonTable {
  return { columns: COLUMNS, rows: voicesRows(comparison, part) };
}

function voicesRows(comparison: VoicesComparison, part: VoiceTable): readonly Row[] {
  const read = comparison.columns.filter(({ articles }) => articles.length > 0);
  switch (part) {
    case "speakers":
      return comparison.speakers.flatMap(({ name, type, cells }) =>
        comparison.columns.flatMap((column, index): readonly Row[] => {
          if (column.articles.length === 0) return [];
          const cell = cells[index] ?? null;
          const head = [columnName(column), "", name, type] as const;
          return [
            ["statements of a speaker", ...head, cell?.statements.count ?? 0, ""],
            ["quoted words of a speaker", ...head, cell?.quotedWords.count ?? 0, ""],
          ];
        }),
      );
    case "figures":
      return read.flatMap(figureRows);
    case "types":
      return read.flatMap((column) =>
        column.types.map(({ type, mark }): Row => [
          "speakers of a type",
          columnName(column),
          "",
          "",
          type,
          mark.count,
          "",
        ]),
      );
    case "verbs":
      return [
        ...read.flatMap((column) =>
          column.verbClasses.map(({ verbClass, mark }): Row => [
            "verbs of a class",
            columnName(column),
            "",
            "",
            verbClass,
            mark.count,
            "",
          ]),
        ),
        ...comparison.speakers.flatMap(({ name, cells }) =>
          comparison.columns.flatMap((column, index) =>
            (cells[index]?.verbs ?? []).map(({ verbClass, verbs, mark }): Row => [
              "verbs of a speaker",
              columnName(column),
              "",
              name,
              verbClass,
              mark.count,
              verbs.map(({ text, count }) => (count === 1 ? text : `${text} × ${count}`)).join(", "),
            ]),
          ),
        ),
      ];
    case "via":
      return comparison.via.map(({ column, article, speaker, via }): Row => {
        const found = comparison.columns.find((other) => other.column.key === column);
        const headline = found?.articles.find((other) => other.article.key === article)?.article.headline ?? "";
        return ["passed on", found === undefined ? column : columnName(found), headline, speaker ?? "", "", 1, via];
      });
  }
}

/** The figures of an outlet, then those of its articles. Distinct speakers of articles do not add up to the outlet's. */
function figureRows(column: ColumnVoices): readonly Row[] {
  return [column, ...column.articles].flatMap((figures): readonly Row[] => {
    const headline = "article" in figures ? figures.article.headline : "";
    const head = [columnName(column), headline] as const;
    const first = "article" in figures ? (figures.firstQuoted?.name ?? null) : null;
    return [
      ["statements", ...head, "", "", figures.statements.count, ""],
      ["statements of nobody told", ...head, "", "", figures.untold.count, ""],
      ["quoted words", ...head, "", "", figures.quotedWords.count, ""],
      ["speakers", ...head, "", "", figures.speakers.count, ""],
      ...(first === null ? [] : [["first quoted", ...head, first, "", 1, ""] as const]),
    ];
  });
}
