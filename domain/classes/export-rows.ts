import type { ComparisonTable } from "../comparison/comparison-tables";
import type { ClassResult, ShownCount } from "./class-results";

/** The columns of a class's results as a table (docs/data-format.md). */
export const RESULT_COLUMNS = ["kind", "step", "text", "item", "group", "value", "count", "hidden", "coders"] as const;

/**
 * A class's results as rows, as the stage may show them: a count that is hidden is empty and says `yes` in `hidden`. No
 * nickname, no code, no time, no row a pupil; words only where the teacher has let them through.
 */
export function resultRows(results: readonly ClassResult[]): ComparisonTable {
  return { columns: [...RESULT_COLUMNS], rows: results.flatMap(rowsOf) };
}

type Row = readonly (string | number)[];

function rowsOf(result: ClassResult): readonly Row[] {
  const row = (
    {
      text,
      item,
      group = "",
      value,
    }: { readonly text: string | null; readonly item: string; readonly group?: string; readonly value: string },
    count: ShownCount,
    coders: number | "" = "",
  ): Row => [
    result.kind,
    "step" in result ? result.step : "",
    text ?? "",
    item,
    group,
    value,
    count ?? "",
    count === null ? "yes" : "no",
    coders,
  ];
  switch (result.kind) {
    case "mark": {
      const { letter: text, label: item } = result;
      return [
        row({ text, item, value: "took part" }, result.pupils, result.coders.length),
        ...result.sentences.map(({ index, pupils, coders }) =>
          row({ text, item, value: `sentence ${index + 1}` }, pupils, coders),
        ),
      ];
    }
    case "choose":
      return result.options.map(({ value, pupils }) => row({ text: result.letter, item: result.item, value }, pupils));
    case "card":
      return result.cards.flatMap(({ card: group, options }) =>
        options.map(({ value, pupils }) => row({ text: result.letter, item: result.item, group, value }, pupils)),
      );
    case "shift":
      return (["pupils", "fell", "stayed", "rose"] as const).map((value) =>
        row(
          { text: result.letter, item: result.question, value: value === "pupils" ? "answered both" : value },
          result[value],
        ),
      );
    case "write":
      return result.texts.map((value) => row({ text: null, item: result.prompt, value }, 1));
  }
}
