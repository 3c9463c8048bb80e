import type { TwinLoader } from "@/app/twin/twins";
import { loadCodebook } from "./load-codebook";

/** A codebook's newest version: its codes in order, with how often each has been given. */
export const codebookTwin: TwinLoader = async ({ database: { reader }, viewer }, { key = "" }) => {
  const codebook = await loadCodebook(reader, viewer, key);
  return {
    data: codebook,
    table: {
      columns: ["Code", "Name", "Under", "Definition", "Example", "Counter-example", "Question", "Codings", "Articles"],
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
      ]),
    },
  };
};
