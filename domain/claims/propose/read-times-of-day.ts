import type { Token } from "../../words/token";

/**
 * The tokens of a sentence's times of day: "at 4 a.m.", "six o'clock", "16:30". They count nothing and take no part in
 * anything, so that the caller leaves them out before it looks for numbers and nouns.
 */
export function timesOfDay(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ lower }, index) => {
    if (/^\d{1,2}[:.]\d\d$/.test(lower) && tokens[index - 1]?.lower === "at") return [index];
    const isHour = /^\d{1,2}(?:[:.]\d\d)?$/.test(lower) || HOURS.has(lower);
    const length = isHour ? hourWordLength(tokens, index + 1) : 0;
    return length === 0 ? [] : Array.from({ length: length + 1 }, (_, offset) => index + offset);
  });
}

const HOURS = new Set("one two three four five six seven eight nine ten eleven twelve".split(" "));

/** How many tokens "a.m." or "o'clock" is cut into at this place; 0 where neither stands there. */
function hourWordLength(tokens: readonly Token[], index: number): number {
  let joined = "";
  for (let length = 1; length <= 4; length += 1) {
    joined += tokens[index + length - 1]?.lower ?? "";
    if (/^[ap]\.?m\.?$|^o['’]clock$/.test(joined)) return length;
  }
  return 0;
}
