import { groupBy } from "../comparison/group-by";
import { clusterMarks } from "./cluster-marks";
import type { Question, Reading, StandingCoding, Voice, WeighedCoding } from "./question";
import { agreedVoice } from "./settle-codings";

/** The coders of one article that was finished by at least two, and what they marked there. */
export interface CodedTwice {
  /** Keys of those who finished it independently. */
  readonly coders: readonly string[];
  /** Marks of others are left out. */
  readonly codings: readonly WeighedCoding[];
}

/** What has to be settled in an article, and what is settled already because all coders did the same. */
export interface Differences {
  /** Codes that some found nowhere at all first, then in order of place. */
  readonly questions: readonly Question[];
  readonly agreed: readonly StandingCoding[];
}

/**
 * Where do the coders of one article differ? For each code: the headline, the judgement on the whole, the primary frame,
 * and its passages, of which those that overlap are one question however many coders marked them. What every coder marked
 * on the same words is settled; a mark that even one lacks is a question. Where all marked the same words and differ in
 * whose words they are, that alone is asked. Wrong tool for how reliable a code is (agreement).
 */
export function listQuestions({ coders, codings }: CodedTwice): Differences {
  const of = new Set(coders);
  const marks = codings.filter(({ coder }) => of.has(coder));
  const places = [...groupBy(marks, ({ code, scope }) => `${code} ${scope}`).values()].flatMap((same) =>
    same[0]?.scope === "passage" ? clusterMarks(same) : [same],
  );
  const compared = places.map((place) => comparePlace(place, coders));
  const questions = compared.flatMap((place) => place.questions);
  return { questions: order(questions, marks, coders), agreed: compared.flatMap(({ agreed }) => agreed) };
}

/** One place with one code: what it asks, and what all coders did there alike. */
function comparePlace(marks: readonly WeighedCoding[], coders: readonly string[]): Differences {
  const questions = toQuestion(marks, coders);
  if (questions.length > 0) return { questions, agreed: [] };
  const alike = [...groupBy(marks, passageOf).values()].map((same) => ({ same, asked: toVoiceQuestion(same) }));
  return {
    questions: alike.flatMap(({ asked }) => asked),
    agreed: alike.flatMap(({ same, asked }) => (asked.length === 0 ? toStanding(same) : [])),
  };
}

function toQuestion(marks: readonly WeighedCoding[], coders: readonly string[]): readonly Question[] {
  const [first] = marks;
  if (first === undefined) return [];
  const passagesOf = (coder: string) => marks.filter((mark) => mark.coder === coder).map(passageOf);
  const applied = new Set(marks.map(({ coder }) => coder));
  const without = coders.filter((coder) => !applied.has(coder)).sort();
  const groups = groupBy([...applied].sort(), (coder) => [...new Set(passagesOf(coder))].join(" "));
  const readings = [...groups.values()].map((group): Reading => {
    const passages = group[0] === undefined ? [] : passagesOf(group[0]);
    const own = marks.filter(({ coder }) => group.includes(coder));
    return { passages: [...new Set(passages)].filter((key) => key !== ""), coders: group, voice: agreedVoice(own) };
  });
  if (without.length === 0 && readings.length === 1) return [];
  const placeOf = ({ passages: [start] }: Reading) => marks.findIndex((mark) => passageOf(mark) === start);
  readings.sort(
    (a, b) =>
      b.coders.length - a.coders.length ||
      placeOf(a) - placeOf(b) ||
      (a.passages.join(" ") < b.passages.join(" ") ? -1 : 1),
  );
  const { code, scope } = first;
  return [{ id: idOf(marks), asks: "code", code, scope, marks, readings, without, voicesDiffer: voicesDiffer(marks) }];
}

/** All coders marked the same words, and differ in whose they are. */
function toVoiceQuestion(marks: readonly WeighedCoding[]): readonly Question[] {
  const [first] = marks;
  const coders = [...new Set(marks.map(({ coder }) => coder))].sort();
  const voiceOf = (coder: string) => agreedVoice(marks.filter((mark) => mark.coder === coder));
  const passages = first?.passage == null ? [] : [first.passage.key];
  const readings = (["outlet", "quoted"] as const)
    .map((voice): Reading => ({ passages, voice, coders: coders.filter((coder) => voiceOf(coder) === voice) }))
    .filter((reading) => reading.coders.length > 0)
    .sort((a, b) => b.coders.length - a.coders.length);
  if (first === undefined || readings.length < 2) return [];
  const { code, scope } = first;
  const id = `${idOf(marks)}-voice`;
  return [{ id, asks: "voice", code, scope, marks, readings, without: [], voicesDiffer: true }];
}

function toStanding(marks: readonly WeighedCoding[]): readonly StandingCoding[] {
  const [first] = marks;
  if (first === undefined) return [];
  const { code, scope, passage } = first;
  return [{ code, scope, voice: agreedVoice(marks), passage: passage?.key ?? null }];
}

function voicesDiffer(marks: readonly { readonly voice: Voice }[]): boolean {
  return new Set(marks.map(({ voice }) => voice)).size > 1;
}

/** A code that somebody found nowhere decides a count; where it stands comes after. */
function order(
  questions: readonly Question[],
  marks: readonly WeighedCoding[],
  coders: readonly string[],
): readonly Question[] {
  const findersOf = new Map(
    [...groupBy(marks, ({ code }) => code)].map(([code, found]) => [code, new Set(found.map(({ coder }) => coder))]),
  );
  const isFoundByAll = ({ code }: Question) => (findersOf.get(code)?.size ?? 0) === coders.length;
  const startOf = ({ marks: [first] }: Question) => first?.passage?.start ?? -1;
  return [...questions].sort(
    (a, b) => Number(isFoundByAll(a)) - Number(isFoundByAll(b)) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
  );
}

function idOf([first]: readonly WeighedCoding[]): string {
  return first === undefined ? "" : [first.code, first.scope, passageOf(first)].filter((part) => part !== "").join("-");
}

function passageOf({ passage }: WeighedCoding): string {
  return passage?.key ?? "";
}
