import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassResult, ShownCount } from "@/domain/classes/class-results";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";

const HIDDEN = "hidden";

/** A result's numbers as a table. What may not be shown says so; it is never 0. */
export function resultTable(result: ClassResult, { texts }: ClassMaterial): ComparisonTable {
  switch (result.kind) {
    case "mark": {
      const sentences = texts.find(({ letter }) => letter === result.letter)?.sentences ?? [];
      return {
        columns: ["Sentence", "Pupils", "Coders", "Text"],
        rows: result.sentences.map(({ index, pupils, coders }) => [
          index + 1,
          shown(pupils),
          coders,
          sentences[index] ?? "",
        ]),
      };
    }
    case "choose":
      return {
        columns: ["Answer", "Pupils"],
        rows: result.options.map(({ name, pupils }) => [name, shown(pupils)]),
      };
    case "card":
      return {
        columns: ["Card", "Answer", "Pupils"],
        rows: result.cards.flatMap(({ card, options }) =>
          options.map(({ name, pupils }) => [card, name, shown(pupils)]),
        ),
      };
    case "shift":
      return {
        columns: ["", "Pupils"],
        rows: [
          ["answered both times", shown(result.pupils)],
          ["went down", shown(result.fell)],
          ["stayed", shown(result.stayed)],
          ["went up", shown(result.rose)],
        ],
      };
    case "write":
      return { columns: ["Let through"], rows: result.texts.map((text) => [text]) };
  }
}

function shown(count: ShownCount): number | string {
  return count ?? HIDDEN;
}
