import type { TwinLoader } from "@/app/twin/twins";
import { readCodebookQuery } from "./codebook-query";
import { loadCodebook } from "./load-codebook";

/** One version of a codebook: its codes in order, with how often each has been given, and how it came about. */
export const codebookTwin: TwinLoader = async ({ database: { reader }, viewer }, { key = "" }, query) => {
  const codebook = await loadCodebook(reader, viewer, key, readCodebookQuery(query));
  return {
    data: codebook,
    table: {
      columns: [
        "Code",
        "Name",
        "Under",
        "Definition",
        "Example",
        "Counter-example",
        "Question",
        "Codings",
        "Articles",
        "Rulings",
      ],
      rows: codebook.codes.map((code) => [
        code.key,
        code.name,
        code.parentKey ?? "",
        code.definition,
        code.example,
        code.counterExample,
        code.question ?? "",
        code.isHeading ? "" : code.codings,
        code.isHeading ? "" : code.articles,
        code.rulings.length,
      ]),
    },
  };
};
