import type { Database } from "@/db/database";
import { NOBODY } from "@/db/viewer";
import type { Exercise } from "@/domain/classes/class-plan";
import { type ComparedArticle, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEventOrNull, type ComparedEventResult, DEFAULT_CODEBOOK } from "../compare-event";
import { type Refusal, refuse } from "../work-context";
import { type EventIndex, indexEvent } from "./index-event";
import type { LabelChoice, MaterialQuery } from "./material-query";
import { proposeGaps, proposeVerbs, type RatedClaims } from "./rate-claims";

const OWN_CODES = 3;
const FRAMES = 5;
/** More articles than this are not all compared with each other: the pairs grow with the square. */
const MOST_CANDIDATES = 40;

type Pair = readonly [ComparedArticle, ComparedArticle];

export type ProposedMaterial =
  { readonly ok: true; readonly query: MaterialQuery } | Refusal<"unknown-event" | "few-texts">;

export interface MaterialWish {
  readonly slug: string;
  readonly exercise: Exercise;
  /** Keys of the texts that the teacher has chosen; what to look for follows the first two. Left out: any. */
  readonly articles?: readonly string[];
}

/**
 * What to take from an event for an exercise, if the teacher changes nothing: the two texts that differ most in what the
 * exercise looks at, the shorter ones of equals, the earlier one first. It always proposes something where there are two
 * texts; whether they carry the exercise says `planClass`.
 */
export async function proposeMaterial(
  database: Database,
  { slug, exercise, articles: chosen = [] }: MaterialWish,
): Promise<ProposedMaterial> {
  const query = { slug, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  const compared = await compareEventOrNull(database, NOBODY, query);
  if (compared === null) return refuse("unknown-event", `There is no event “${slug}”.`);
  const withText = compared.comparison.articles.filter(({ hasText, wordCount }) => hasText && wordCount > 0);
  const wanted = chosen.flatMap((key) => withText.find((article) => article.key === key) ?? []);
  const pairs: readonly Pair[] = wanted[0] && wanted[1] ? [[wanted[0], wanted[1]]] : pairUp(withText);
  const best = pickPair(indexEvent(compared), exercise, pairs);
  if (best === null) {
    return refuse("few-texts", "A class compares two texts, and this event has fewer. Import another report on it.");
  }
  const articles = wanted.length < 2 ? best.pair.map(({ key }) => key) : wanted.map(({ key }) => key);
  return {
    ok: true,
    query: {
      slug,
      articles,
      labels: best.labels,
      extract: exercise === "who-says-so",
      hideNames: exercise !== "whats-missing",
    },
  };
}

/** Every two of the shortest articles, the earlier one first. */
function pairUp(articles: readonly ComparedArticle[]): readonly Pair[] {
  const candidates = [...articles].sort((a, b) => a.wordCount - b.wordCount).slice(0, MOST_CANDIDATES);
  return candidates.flatMap((one, at) =>
    candidates.slice(at + 1).map((other): Pair => (isEarlier(other, one) ? [other, one] : [one, other])),
  );
}

function isEarlier(a: ComparedArticle, b: ComparedArticle): boolean {
  return (a.publishedOn ?? "9") < (b.publishedOn ?? "9");
}

interface RatedPair {
  readonly pair: Pair;
  readonly labels: LabelChoice;
  readonly score: number;
}

function pickPair(event: EventIndex, exercise: Exercise, pairs: readonly Pair[]): RatedPair | null {
  const rated = pairs.map((pair): RatedPair => {
    const { labels, score } = ratePair(event, exercise, pair);
    const words = pair[0].wordCount + pair[1].wordCount;
    // A thousand words weigh as much as one difference; opinion is no report to lay beside one.
    const opinions = pair.filter(({ genre }) => genre === "opinion").length;
    return { pair, labels, score: score - words / 1000 - 2 * opinions };
  });
  return rated.reduce<RatedPair | null>((best, one) => (best === null || one.score > best.score ? one : best), null);
}

function ratePair(
  event: EventIndex,
  exercise: Exercise,
  pair: Pair,
): { readonly labels: LabelChoice; readonly score: number } {
  switch (exercise) {
    case "who-says-so":
      return toClaims(proposeVerbs(event, pair));
    case "whats-missing": {
      const gaps = toClaims(proposeGaps(event, pair));
      const hasWire = pair.some(({ provenance }) => provenance === "wire");
      return { ...gaps, score: gaps.score + (hasWire ? 5 : 0) };
    }
    case "label":
      return {
        labels: proposeCodes(event.compared, pair, FRAMES, true),
        score: contrastOfFrames(event.compared, pair),
      };
    case "own":
      return { labels: proposeCodes(event.compared, pair, OWN_CODES, false), score: contrastOfClaims(event, pair) };
  }
}

function toClaims({ keys, score }: RatedClaims): { readonly labels: LabelChoice; readonly score: number } {
  return { labels: { kind: "claims", keys }, score };
}

/** The codes with most marked passages in the two texts; without any the first of the codebook. */
function proposeCodes({ input }: ComparedEventResult, pair: Pair, most: number, evidence: boolean): LabelChoice {
  const keys = pair.map(({ key }) => key);
  const marks = input.codings.filter(({ article, scope }) => scope === "passage" && keys.includes(article));
  const counted = input.codebook.codes.map(({ key }) => ({
    key,
    marks: marks.filter(({ code }) => code === key).length,
  }));
  const codes = [...counted].sort((a, b) => b.marks - a.marks).slice(0, most);
  const { key, version } = input.codebook;
  return {
    kind: "codes",
    codebook: `${key}@${version}`,
    keys: codes.map((code) => code.key),
    ...(evidence ? { evidence } : {}),
  };
}

/** Codes that one of the texts has and the other was coded and lacks, and whether their main frames differ. */
function contrastOfFrames({ comparison: { framing } }: ComparedEventResult, pair: Pair): number {
  const perCode = framing.rows.map(({ panels }) => {
    const marks = panels.flatMap((panel) => panel.marks);
    const [a, b] = pair.map(({ key }) => marks.find(({ article }) => article === key));
    if (a === undefined || b === undefined) return 0;
    const differs = (a.state === "present" && b.state === "absent") || (a.state === "absent" && b.state === "present");
    return (differs ? 1 : 0) + (a.isPrimary === b.isPrimary ? 0 : 1);
  });
  return perCode.reduce<number>((sum, one) => sum + one, 0);
}

/** Claims that the two texts were both read for and treat differently. */
function contrastOfClaims(event: EventIndex, [one, other]: Pair): number {
  return event.compared.input.claims.filter(({ key }) => {
    const isKnown = [one, other].every((article) => event.presenceOf(key, article.key) !== null);
    return isKnown && event.cellOf(key, one.key)?.state !== event.cellOf(key, other.key)?.state;
  }).length;
}
