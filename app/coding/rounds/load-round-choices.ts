import { loadFilterChoices } from "@/app/articles/load-filter-choices";
import { listCodebooks } from "@/db/codebooks";
import { listCoders } from "@/db/coders";
import type { Reader } from "@/db/database";
import { CLAIMS_TASK } from "@/db/viewer";

/** What the form of a round offers. */
export async function loadRoundChoices(reader: Reader) {
  const [codebooks, coders, filters] = await Promise.all([
    listCodebooks(reader),
    listCoders(reader),
    loadFilterChoices(reader),
  ]);
  return {
    ...filters,
    coders: coders.map(({ key, name }) => ({ value: key, label: name })),
    tasks: [
      ...codebooks.map(({ key, name, version }) => ({ value: key, label: `${name}, version ${version}` })),
      { value: CLAIMS_TASK, label: "Claims" },
    ],
  };
}
