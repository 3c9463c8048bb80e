import { cellWord } from "../cell-state";
import type { ComparisonTable } from "../comparison-tables";
import { SHARED_TEXT_WORDS } from "../shared-text/shared-text-words";
import type { SideBySide, Tie, TieSide } from "./side-by-side";

/** What stands in the table of an event with fewer than two articles to compare. */
export const NO_TWO_ARTICLES: ComparisonTable = { columns: ["There are no two articles to compare"], rows: [] };

/** One row a tie: what it is, and what either article has of it; starts are UTF-16 code units of its text. */
export function tiesTable({ a, b, ties, shown, counts }: SideBySide): ComparisonTable {
  // An empty table would say that nothing was found.
  if (counts[shown] === null) return { columns: ["The texts have not been compared yet"], rows: [] };
  return {
    columns: [
      "Tie",
      "Kind",
      "What both have",
      "How they differ",
      "First article",
      "The first has",
      "Starts there",
      "Second article",
      "The second has",
      "Starts here",
    ],
    rows: ties.map((tie) => {
      const { what, difference, first, second } = describe(tie);
      return [
        tie.number,
        tie.kind,
        what,
        difference,
        a.label.name,
        first,
        startsOf(tie.a),
        b.label.name,
        second,
        startsOf(tie.b),
      ];
    }),
  };
}

function startsOf({ places }: TieSide): string {
  return places.map(({ start }) => start).join("; ");
}

function describe(tie: Tie) {
  switch (tie.kind) {
    case "claims":
      return {
        what: tie.statement,
        difference: tie.standsApart ? "stand apart" : "",
        first: `${cellWord(tie.a.state)}: ${tie.a.quotes.join(" / ")}`,
        second: `${cellWord(tie.b.state)}: ${tie.b.quotes.join(" / ")}`,
      };
    case "text": {
      const join = (left: "only-here" | "only-there") =>
        tie.runs
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text.trim())
          .join(" ");
      return {
        what: `${tie.words} words, ${SHARED_TEXT_WORDS[tie.sharedKind].toLowerCase()}`,
        difference: tie.isVerbatim ? "" : "nearly word for word",
        first: join("only-there"),
        second: join("only-here"),
      };
    }
    case "actors": {
      const list = ({ forms }: (typeof tie)["a"]) => forms.map(({ text, count }) => `${text} × ${count}`).join("; ");
      return {
        what: tie.name,
        difference: tie.isCalledDifferently ? "different names" : "",
        first: list(tie.a),
        second: list(tie.b),
      };
    }
  }
}
