/** What the analysis threads cost before they are of use. */
import { openAnalysisThreads, usualThreads } from "../../workflows/threads/analysis-threads";
import { inventArticle } from "./invented-news.mjs";
import { bestOf, round } from "./result.mjs";

/** @type {import("./result.mjs").Measure} */
export async function measure() {
  const threads = usualThreads();
  const { text } = inventArticle({ seed: 31, number: 0, words: 100 });
  const ms = await bestOf(3, async () => {
    const opened = openAnalysisThreads({ threads });
    const tasks = Array.from({ length: threads }, () =>
      opened.run("analyse-text", { text, language: "en", headline: null }),
    );
    await Promise.all(tasks);
    await opened.close();
  });
  return [
    {
      name: `start of ${threads} analysis threads, to their first answer`,
      unit: "ms",
      value: round(ms),
      budget: 2_000,
    },
  ];
}
