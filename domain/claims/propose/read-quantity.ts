import type { Token } from "../../words/token";
import type { Quantity } from "./proposition";

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|" +
    "fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|" +
    "sixty 60|seventy 70|eighty 80|ninety 90"
  )
    .split("|")
    .map((pair) => {
      const [word = "", value] = pair.split(" ");
      return [word, Number(value)];
    }),
);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["m", 1e6],
  ["bn", 1e9],
  ["k", 1e3],
]);

/** Numbers that are words of their own, as ranges: "dozens" is 24 and more. */
const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ["dozens", [24, 200]],
  ["scores", [40, 200]],
  ["hundreds", [200, 2000]],
  ["thousands", [2000, 20_000]],
  ["millions", [2e6, Infinity]],
  ["several", [3, 20]],
  ["some", [2, Infinity]],
  ["many", [3, Infinity]],
  ["nobody", [0, 0]],
  ["none", [0, 0]],
]);

/** What a vague count is counted in: "several dozen". */
const FACTORS: ReadonlyMap<string, number> = new Map([...MULTIPLIERS, ["dozen", 12]]);

const SHARES: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);

const ABOUT = new Set("about around roughly nearly almost approximately some circa".split(" "));
/** How far a number with "about" may be from the real one. */
const ABOUT_MARGIN = 0.1;

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound"],
  ["€", "euro"],
  ["¥", "yen"],
]);

/** A quantity and the indexes of the tokens that print it, unit left out. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
}

/**
 * The quantity that begins at `tokens[index]`, or null: figures with their separators and multipliers ("1.5 billion",
 * "2,500", "3bn"), number words to ninety-nine, fractions and shares ("one in three", "a third of", "8 per cent"),
 * vague counts ("dozens", "several hundred"), a currency's sign before them, and the words before it that make a range ("at least", "up to", "about"). Shares come as
 * per cent. The unit is left null but for shares and currencies: the noun behind it is the reader's to find.
 *
 * The wrong tool for dates: the caller leaves out what is part of one.
 */
export function readQuantity(tokens: readonly Token[], index: number): ReadQuantity | null {
  const found = readShare(tokens, index) ?? readVague(tokens, index) ?? readNumber(tokens, index);
  if (found === null) return null;
  const { low, high } = found;
  const currency = CURRENCIES.get(tokens[index - 1]?.text ?? "") ?? null;
  const range = rangeBefore(tokens, currency === null ? index : index - 1, low, high);
  const unit = found.unit ?? currency;
  const first = tokens[range.first];
  const last = tokens[found.last];
  if (first === undefined || last === undefined) return null;
  const label = labelOf(tokens.slice(range.first, found.last + 1));
  const quantity = { start: first.start, end: last.end, label, low: range.low, high: range.high, unit };
  return { quantity, first: range.first, last: found.last };
}

/** A figure as printed: "$4 billion", "18%". */
function labelOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, start }, at) => (at > 0 && start > (tokens[at - 1]?.end ?? start) ? ` ${text}` : text))
    .join("");
}

interface Found {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly last: number;
}

function readNumber(tokens: readonly Token[], index: number): Found | null {
  const value = valueOf(tokens[index]?.lower ?? "");
  if (value === null) return null;
  let total = value;
  let last = index;
  for (let factor = multiplierAt(tokens, last + 1); factor !== null; factor = multiplierAt(tokens, last + 1)) {
    total *= factor;
    last += 1;
  }
  const unit = percentAt(tokens, last + 1);
  return { low: round(total), high: round(total), unit: unit === null ? null : "percent", last: unit ?? last };
}

function readShare(tokens: readonly Token[], index: number): Found | null {
  const one = tokens[index]?.lower ?? "";
  const two = tokens[index + 1]?.lower ?? "";
  const three = tokens[index + 2]?.lower ?? "";
  const part = valueOf(one);
  const whole = part === null ? null : valueOf(three);
  if (part !== null && whole !== null && whole > part && (two === "in" || two === "of")) {
    const share = round((100 * part) / whole);
    return two === "in" ? { low: share, high: share, unit: "percent", last: index + 2 } : null;
  }
  const isArticle = one === "a" || one === "one";
  const share = SHARES.get(isArticle ? two : one);
  const behind = isArticle ? three : two;
  if (share === undefined || behind !== "of") return null;
  return { low: round(share), high: round(share), unit: "percent", last: isArticle ? index + 1 : index };
}

function readVague(tokens: readonly Token[], index: number): Found | null {
  const lower = tokens[index]?.lower ?? "";
  const range = VAGUE.get(lower);
  // "Some 4,800" counts once: "some" is no second number before the first.
  if (lower === "some" && valueOf(tokens[index + 1]?.lower ?? "") !== null) return null;
  if (range !== undefined) {
    const factor = FACTORS.get(tokens[index + 1]?.lower ?? "") ?? 1;
    return { low: range[0] * factor, high: range[1] * factor, unit: null, last: factor === 1 ? index : index + 1 };
  }
  if (lower === "no" && tokens[index + 1]?.lower === "one") return { low: 0, high: 0, unit: null, last: index + 1 };
  const noun = tokens[tokens[index + 1]?.pos === "ADJ" ? index + 2 : index + 1];
  if (lower === "no" && noun?.pos === "NOUN") return { low: 0, high: 0, unit: null, last: index };
  if (lower === "a" && tokens[index + 1]?.lower === "dozen") return { low: 12, high: 12, unit: null, last: index + 1 };
  return null;
}

/** "At least", "more than", "up to", "about" before a number, and the number with it. */
function rangeBefore(tokens: readonly Token[], index: number, low: number, high: number) {
  const before = tokens[index - 1]?.lower ?? "";
  const two = `${tokens[index - 2]?.lower ?? ""} ${before}`;
  if (two === "at least" || two === "not less") return { low, high: Infinity, first: index - 2 };
  if (two === "more than" || two === "no fewer") return { low: low + stepOf(low), high: Infinity, first: index - 2 };
  if (before === "over" || before === "above") return { low: low + stepOf(low), high: Infinity, first: index - 1 };
  if (two === "up to" || two === "at most") return { low: 0, high, first: index - 2 };
  if (two === "less than" || two === "fewer than") return { low: 0, high: high - stepOf(high), first: index - 2 };
  if (before === "under" || before === "below") return { low: 0, high: high - stepOf(high), first: index - 1 };
  if (ABOUT.has(before)) return { low: low * (1 - ABOUT_MARGIN), high: high * (1 + ABOUT_MARGIN), first: index - 1 };
  return { low, high, first: index };
}

/** "More than 100" leaves out 100 itself; of shares and large numbers a thousandth part is enough. */
function stepOf(value: number): number {
  return Number.isInteger(value) && value < 1000 ? 1 : value / 1000;
}

function valueOf(lower: string): number | null {
  const word = WORDS.get(lower);
  if (word !== undefined) return word;
  if (!/^\d/.test(lower) && !lower.includes("-")) return null;
  const [tens = "", ones] = lower.split("-");
  if (ones !== undefined && WORDS.has(tens) && WORDS.has(ones)) return (WORDS.get(tens) ?? 0) + (WORDS.get(ones) ?? 0);
  const joined = /^(?<figure>\d[\d.,]*)(?<unit>bn|k|m)?$/.exec(lower)?.groups;
  if (joined?.["figure"] === undefined) return null;
  const figure = Number(joined["figure"].replace(/,(?=\d{3}(?:\D|$))/g, ""));
  const value = figure * (MULTIPLIERS.get(joined["unit"] ?? "") ?? 1);
  return Number.isFinite(value) ? value : null;
}

function multiplierAt(tokens: readonly Token[], index: number): number | null {
  return MULTIPLIERS.get(tokens[index]?.lower ?? "") ?? null;
}

/** Index of the last token of "%", "percent" or "per cent" that begins here. */
function percentAt(tokens: readonly Token[], index: number): number | null {
  const lower = tokens[index]?.lower;
  if (lower === "%" || lower === "percent") return index;
  return lower === "per" && tokens[index + 1]?.lower === "cent" ? index + 1 : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
