import { readWordsQuery } from "@/app/events/words-query";
import { wordsTable } from "@/domain/comparison/words/words-table";
import { compareWordsOf } from "@/workflows/compare-parts/words";
import { twinOf } from "./event-twins";

/** Names, words against the others', charged words; `?outlet=` chooses whose words, `?table=` which table a `.csv` is. */
export const wordsTwin = twinOf(async (loaded, { database }, query) => {
  const { outlet, table } = readWordsQuery(query);
  const data = await compareWordsOf(database, loaded, outlet);
  return { data, table: wordsTable(data, table) };
});
