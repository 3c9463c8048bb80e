/** How far the machine is, as the server tells it. */
export interface ProgressView {
  readonly phase: "reading" | "comparing" | "again" | "done";
  readonly done: number;
  readonly total: number;
}

/** What the machine is at, for whoever looks. */
export function sayProgress({ phase, done, total }: ProgressView): string {
  switch (phase) {
    case "reading":
      return `Reading ${done} of ${total} ${total === 1 ? "text" : "texts"}`;
    case "comparing":
      return total === 1 ? "Comparing the texts" : `Comparing the texts of events: ${done} of ${total}`;
    case "again":
      return `Analysing again: ${done} of ${total}`;
    case "done":
      return "";
  }
}

/** The same for a screen reader, which is told when something begins and ends, and not of every text between. */
export function announceProgress(phase: ProgressView["phase"], wasUnderWay: boolean): string {
  switch (phase) {
    case "reading":
      return "Texts are being read.";
    case "comparing":
      return "Texts are being compared.";
    case "again":
      return "Texts are being analysed again.";
    case "done":
      return wasUnderWay ? "The analysis is done." : "";
  }
}

/** Reads what the progress route answers; null where it is something else. */
export function readProgress(answer: unknown): ProgressView | null {
  if (typeof answer !== "object" || answer === null) return null;
  if (!("phase" in answer) || !("done" in answer) || !("total" in answer)) return null;
  const { phase, done, total } = answer;
  if (typeof done !== "number" || typeof total !== "number") return null;
  if (phase !== "reading" && phase !== "comparing" && phase !== "again" && phase !== "done") return null;
  return { phase, done, total };
}
