/** Nouns that count or measure something else, base forms, written by hand. */
const MEASURES = new Set(
  (
    "toll number total count tally figure estimate rate level price cost value amount sum sale export import " +
    "production output revenue profit income spending budget turnout growth use enforcement part majority member group pair couple"
  ).split(" "),
);

/** Whether a noun only says how something is counted or measured: of "the price of bread" the bread says which one. */
export function isMeasure(noun: string): boolean {
  return MEASURES.has(noun);
}

const COUNTS = new Set("toll number total count tally figure estimate".split(" "));

/** Whether a measure only counts: "the number of dead" is about the dead, "the price of oil" is not about its sales. */
export function isCount(noun: string): boolean {
  return COUNTS.has(noun);
}
