import type { ClassMaterial } from "./class-material";
import { SCALE_QUESTIONS } from "./class-plan";
import type { CardResult, ChooseResult, ClassResult, MarkResult, ShiftResult } from "./class-results";
import { sayCount, sayHalf } from "./say-numbers";

export interface SaidResult {
  readonly heading: string;
  /** One or two sentences that follow the numbers, and claim no cause. */
  readonly sentence: string;
}

const TOO_FEW = "Too few answers to show a number without showing who gave them.";

/**
 * Says a result for the stage. Figures are those of people: "coded by n coders", never what a text is; before and after is
 * a shift; only where halves were drawn at random may a difference come from what they were dealt.
 */
export function sayResult(result: ClassResult, material: ClassMaterial): SaidResult {
  switch (result.kind) {
    case "mark":
      return { heading: headMark(result, material), sentence: sayMarks(result, material) };
    case "choose":
      return { heading: withLetter(result.letter, result.prompt), sentence: sayChoices(result) };
    case "shift": {
      const question = SCALE_QUESTIONS.find(({ key }) => key === result.question)?.text ?? "";
      return { heading: withLetter(result.letter, question), sentence: sayShift(result) };
    }
    case "card":
      return { heading: withLetter(result.letter, result.prompt), sentence: sayCards(result) };
    case "write":
      return { heading: result.prompt, sentence: sayWritten(result.texts.length) };
  }
}

function withLetter(letter: string | null, words: string): string {
  return letter === null ? words : `Text ${letter}: ${words}`;
}

function headMark({ letter, label }: MarkResult, { labels }: ClassMaterial): string {
  return withLetter(letter, labels.find(({ key }) => key === label)?.name ?? label);
}

function sayMarks({ label, pupils, spread, coders }: MarkResult, { labels }: ClassMaterial): string {
  const classSays = sayClass(pupils, spread, coders);
  const [fewest, most] = [coders[0], coders.at(-1)];
  const isQuestion = labels.some(({ key, kind }) => key === label && kind === "question");
  if (isQuestion) return `${classSays} There is no key to this.`;
  if (fewest === undefined || most === undefined)
    return `${classSays} Nobody else has coded this text: there is no key.`;
  const marked = fewest === most ? sayCount(most, "sentence") : `${fewest} to ${sayCount(most, "sentence")}`;
  const codersSay = `Coded by ${sayCount(coders.length, "coder")}: ${marked}.`;
  if (coders.length === 1) return `${classSays} ${codersSay} One coder is no key.`;
  if (fewest === most) return `${classSays} ${codersSay}`;
  return `${classSays} ${codersSay} Coders differ, too: there is no single key.`;
}

function sayClass(pupils: number | null, spread: MarkResult["spread"], coders: readonly number[]): string {
  if (pupils === null) return TOO_FEW;
  if (spread === null) return `Counted by hand: ${pupils} took part.`;
  const { lower, median, upper } = spread;
  const half = lower === upper ? "as most did" : `half of the class between ${sayHalf(lower)} and ${sayHalf(upper)}`;
  const marked = median === 1 ? "1 sentence" : `${sayHalf(median)} sentences`;
  return `The middle one of ${pupils} pupils marked ${marked}${compare(median, coders)}, ${half}.`;
}

function compare(median: number, coders: readonly number[]): string {
  const [fewest, most] = [coders[0], coders.at(-1)];
  if (fewest === undefined || most === undefined) return "";
  if (median > most) return ", more than the coders";
  return median < fewest ? ", fewer than the coders" : ", about as many as the coders";
}

function sayChoices({ pupils, options, answer }: ChooseResult): string {
  const key = options.find(({ value }) => value === answer?.value);
  const keySays = key === undefined ? "" : ` Those who coded it chose “${key.name}”.`;
  if (pupils === null) return TOO_FEW + keySays;
  return sayLeading(pupils, options) + keySays;
}

/** The answer given most, of those that are shown. */
function sayLeading(of: number, options: ChooseResult["options"]): string {
  const shown = options.flatMap(({ name, pupils }) => (pupils === null ? [] : [{ name, pupils }]));
  const most = Math.max(0, ...shown.map(({ pupils }) => pupils));
  const leading = shown.filter(({ pupils }) => pupils === most);
  if (leading.length === 0) return `${of} answered. How many chose what stays hidden: some groups are too small.`;
  const names = leading.map(({ name }) => `“${name}”`).join(" and ");
  const each = leading.length > 1 ? " each" : "";
  const rest = shown.length < options.length ? " Small numbers are hidden." : "";
  return `${most} of ${of} chose ${names}${each}.${rest}`;
}

function sayShift({ pupils, before, after, fell, stayed, rose }: ShiftResult): string {
  if (pupils === null || before === null || after === null) return TOO_FEW;
  const moved =
    before.median === after.median
      ? `The middle answer stayed at ${sayHalf(after.median)}`
      : `The middle answer went from ${sayHalf(before.median)} to ${sayHalf(after.median)}`;
  const parts = [
    ...(rose === null ? [] : [`${rose} went up`]),
    ...(stayed === null ? [] : [`${stayed} stayed`]),
    ...(fell === null ? [] : [`${fell} went down`]),
  ];
  const each = parts.length === 0 ? "" : ` ${parts.join(", ")}.`;
  return `${moved} (n = ${pupils}).${each} This is a shift: it does not tell why.`;
}

function sayCards({ cards }: CardResult): string {
  const halves = cards.map(({ card, pupils, options }) =>
    pupils === null ? `Under “${card}”: too few to show.` : `Under “${card}”: ${sayLeading(pupils, options)}`,
  );
  const isShown = cards.every(({ pupils }) => pupils !== null);
  const caution = "The cards were dealt at random: a difference may come from the card, or from chance.";
  return [...halves, ...(isShown ? [caution] : [])].join(" ");
}

function sayWritten(count: number): string {
  if (count === 0) return "Read yours to your neighbour.";
  return `${sayCount(count, "answer")}, let through by your teacher.`;
}
