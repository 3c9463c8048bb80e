import { toAddressKey } from "../../evidence/address-key";
import { countInWords, countOf, inNumber } from "../sentence-parts";
import { type ActorRow, isDescription, type NameDifference, type NamesComparison, placesIn } from "./names-comparison";

type Described = Pick<NamesComparison, "rows" | "voice">;

/** Longer names and forms make no heading. */
const MOST_NAME_WORDS = 4;
const MOST_FORM_WORDS = 5;

/**
 * What articles call the same actor differently, in one sentence of at most twenty words: the first row that tells
 * something, in articles.
 *
 * @example "For Piet Hal, two articles say “the café owner”, one “the agitator”."
 */
export function describeNames({ rows, voice }: Described): Pick<NamesComparison, "sentence" | "told"> {
  for (const row of rows) {
    const sentence = describeRow(row, voice);
    if (sentence !== null) return { sentence: inVoice(sentence, voice), told: row.key };
  }
  return { sentence: inVoice(describeAll(rows), voice), told: null };
}

function inVoice(sentence: string, voice: Described["voice"]): string {
  return voice === "quoted" ? `In quoted words: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}` : sentence;
}

function describeAll(rows: readonly ActorRow[]): string {
  if (rows.length === 0) return "No actor is named by two outlets.";
  const differing = (...wanted: readonly NameDifference[]) =>
    countInWords(rows.filter(({ difference }) => wanted.includes(difference)).length);
  const all = `${countInWords(rows.length)} ${inNumber(rows.length, "actor")} that several of them name`;
  if (rows.some(({ difference }) => difference === "described" || difference === "titled")) {
    return `The outlets describe ${differing("described", "titled")} of the ${all} differently.`;
  }
  if (rows.some(({ difference }) => difference === "named")) {
    return `The outlets differ in the names, not in descriptions, for ${differing("named")} of the ${all}.`;
  }
  return `The outlets use the same names for the ${all}.`;
}

function describeRow(row: ActorRow, voice: Described["voice"]): string | null {
  if (row.difference === "none" || wordsOf(row.name) > MOST_NAME_WORDS) return null;
  const forms = listTelling(row, voice);
  const [first] = forms;
  if (first === undefined) return null;
  const second = forms.find((form) => form !== first && ![...form.articles].every((one) => first.articles.has(one)));
  if (second !== undefined) {
    return `For ${row.name}, ${says(first)}, ${countInWords(second.articles.size)} “${second.text}”.`;
  }
  if (first.articles.size === row.articles) return null;
  const verb = first.articles.size === 1 ? "says" : "say";
  return `Of ${countOf(row.articles, "article")} that name ${row.name}, ${countInWords(first.articles.size)} ${verb} “${first.text}”.`;
}

interface TellingForm {
  readonly text: string;
  readonly rank: number;
  readonly articles: ReadonlySet<string>;
}

/** Descriptions before titles before other whole names, each with its articles; the most used first. */
function listTelling({ difference, names }: ActorRow, voice: Described["voice"]): readonly TellingForm[] {
  const forms = new Map<string, { text: string; rank: number; articles: Set<string> }>();
  for (const name of names) {
    const { article, text, kind } = name;
    const isWanted = difference === "named" ? kind === "full" || kind === "acronym" : isDescription(name);
    if (!isWanted || placesIn(name, voice).length === 0 || wordsOf(text) > MOST_FORM_WORDS) continue;
    const key = toAddressKey(text);
    const known = forms.get(key) ?? { text, rank: kind === "titled" ? 1 : 0, articles: new Set<string>() };
    known.articles.add(article);
    forms.set(key, known);
  }
  return [...forms.values()].toSorted(
    (x, y) => x.rank - y.rank || y.articles.size - x.articles.size || (x.text < y.text ? -1 : 1),
  );
}

function says({ articles, text }: TellingForm): string {
  return `${countOf(articles.size, "article")} ${articles.size === 1 ? "says" : "say"} “${text}”`;
}

function wordsOf(text: string): number {
  return text.split(" ").length;
}
