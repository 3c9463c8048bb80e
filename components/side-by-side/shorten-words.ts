import type { PrintingRun } from "@/domain/comparison/quotations/quotation-comparison";

/** Units of a passage that a list shows; the texts beside it have all of it. */
const MOST_UNITS = 160;

/** The words up to the limit, cut between two of them. */
export function shortenWords(words: string, most = MOST_UNITS): string {
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(" ", most);
  return `${words.slice(0, cut <= 0 ? most : cut)} …`;
}

/** Two printings in one line, with long stretches that are the same cut in their middle; no difference is left out. */
export function shortenRuns(runs: readonly PrintingRun[]): readonly PrintingRun[] {
  if (runs.length === 1) return runs.map(({ kind, text }) => ({ kind, text: shortenWords(text) }));
  const half = MOST_UNITS / 2;
  return runs.map((run) => {
    if (run.kind !== "same" || run.text.length <= MOST_UNITS) return run;
    const { text } = run;
    const from = text.indexOf(" ", text.length - half);
    return { kind: run.kind, text: `${shortenWords(text, half)}${from === -1 ? "" : text.slice(from)}` };
  });
}
