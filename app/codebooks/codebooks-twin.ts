import type { TwinLoader } from "@/app/twin/twins";
import { listCodebooksWithCounts } from "./load-codebook";

/** The codebooks; each one's codes are in its own twin. */
export const codebooksTwin: TwinLoader = async ({ database: { reader } }) => {
  const codebooks = await listCodebooksWithCounts(reader);
  return {
    data: codebooks,
    table: {
      columns: ["Codebook", "Name", "Version", "Purpose", "Codes", "In classes", "Description"],
      rows: codebooks.map(({ key, name, version, purpose, codeCount, inClasses, description }) => [
        key,
        name,
        version,
        purpose,
        codeCount,
        inClasses ? "yes" : "no",
        description,
      ]),
    },
  };
};
