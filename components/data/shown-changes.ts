/** Steps in which the log grows; the last one is as long as it gets. */
const STEPS = [100, 400, 1000];

/** How many changes the log shows after "Show more"; null where all are shown, or as many as it ever shows. */
export function nextStep(shown: number, total: number): number | null {
  return shown >= total ? null : (STEPS.find((step) => step > shown) ?? null);
}

/** Says what of the log is shown, and why some of it is not. */
export function describeShown(count: {
  readonly shown: number;
  readonly total: number;
  readonly hidden: number;
}): string {
  const { shown, total, hidden } = count;
  const said = [];
  if (total === 0 && hidden === 0) return "Nothing yet. Whatever you enter is listed here and can be taken back.";
  if (total > shown) said.push(`The last ${shown} of ${total.toLocaleString("en")} changes.`);
  else said.push(`${total.toLocaleString("en")} ${total === 1 ? "change" : "changes"}.`);
  if (hidden > 0) {
    const are = hidden === 1 ? "1 more shows" : `${hidden.toLocaleString("en")} more show`;
    said.push(`${are} what others marked where you are still at work; finish it to see them.`);
  }
  said.push("Answers of classes are never in here. Times are UTC.");
  return said.join(" ");
}
