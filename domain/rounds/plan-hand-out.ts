import { drawSample, orderBySeed, seedOfCoder } from "./seeded-order";
import type { RoundPhase, RoundWork } from "./round";

/** Work that a coder has on an article with the round's task, whoever handed it out. */
export interface KnownWork {
  readonly coder: string;
  readonly article: string;
  readonly isFinished: boolean;
  /** Name of the round that it belongs to; null where the coder opened it on their own. */
  readonly round: string | null;
}

export interface HandOutRules {
  readonly phase: RoundPhase;
  readonly seed: string;
  /** Keys of those who are to code. */
  readonly coders: readonly string[];
  /** Training: key of the coder whose finished work is the reference. */
  readonly reference: string | null;
  /** How many articles are drawn at random; null: all of them. */
  readonly sampleSize: number | null;
  /** Main: how many coders an article gets. */
  readonly codersPerArticle: number;
  /** How many articles one round takes at once. */
  readonly limit: number;
}

export interface HandOutMaterial {
  readonly articles: readonly { readonly key: string; readonly hasText: boolean }[];
  readonly known: readonly KnownWork[];
  /** What the round holds already; empty for a new one. */
  readonly held: readonly Pick<RoundWork, "coder" | "article" | "position">[];
}

/** Why an article is not handed out: to anybody, or to one coder. */
export type LeftOutReason =
  "no-text" | "in-this-round" | "no-reference" | "not-drawn" | "over-limit" | "other-round" | "too-few-coders";

export interface LeftOut {
  readonly article: string;
  /** Key of the coder who does not get it; null: nobody does. */
  readonly coder: string | null;
  readonly reason: LeftOutReason;
  /** Name of the round in which the coder works on it already. */
  readonly round: string | null;
}

/** An article for a coder, at its place in the coder's own order. */
export interface HandedOut extends Pick<RoundWork, "coder" | "article" | "position"> {
  /** What the coder has there already, which is kept and takes part; null: nothing. */
  readonly keeps: "begun" | "finished" | null;
}

export interface HandOutPlan {
  readonly handedOut: readonly HandedOut[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Who gets which articles, and in which order. Training and reliability give every article to every coder, so that they
 * can be compared; the main phase gives each to as many as asked for, spread evenly. Same material and seed, same plan.
 * Each coder reads in an order of their own: what tires or teaches them falls on other articles for each.
 */
export function planHandOut(rules: HandOutRules, material: HandOutMaterial): HandOutPlan {
  const chosen = chooseArticles(rules, material);
  const known = new Map(material.known.map((work) => [placeOf(work), work]));
  const given =
    rules.phase === "main" ? spreadEvenly(rules, material, chosen.articles, known) : giveToAll(rules, chosen, known);
  return {
    handedOut: numberByCoder(rules, material, given.pairs).map((pair) => ({ ...pair, keeps: keptWork(known, pair) })),
    leftOut: [...chosen.leftOut, ...given.leftOut],
  };
}

interface Pair {
  readonly coder: string;
  readonly article: string;
}

interface Given {
  readonly pairs: readonly Pair[];
  readonly leftOut: readonly LeftOut[];
}

type KnownByPlace = ReadonlyMap<string, KnownWork>;

function placeOf({ coder, article }: Pair): string {
  return `${coder} ${article}`;
}

function keptWork(known: KnownByPlace, pair: Pair): HandedOut["keeps"] {
  const work = known.get(placeOf(pair));
  if (work === undefined) return null;
  return work.isFinished ? "finished" : "begun";
}

/** The articles that can be handed out at all, as many as are wanted. */
function chooseArticles(
  { phase, seed, reference, sampleSize, limit }: HandOutRules,
  { articles, known, held }: HandOutMaterial,
): { readonly articles: readonly string[]; readonly leftOut: readonly LeftOut[] } {
  const inRound = new Set(held.map(({ article }) => article));
  const byReference = new Set(
    known.filter(({ coder, isFinished }) => coder === reference && isFinished).map(({ article }) => article),
  );
  const whyNot = ({ key, hasText }: HandOutMaterial["articles"][number]): LeftOutReason | null => {
    if (inRound.has(key)) return "in-this-round";
    if (!hasText) return "no-text";
    return phase === "training" && !byReference.has(key) ? "no-reference" : null;
  };
  const judged = articles.map((article) => ({ article: article.key, reason: whyNot(article) }));
  const able = judged.filter(({ reason }) => reason === null).map(({ article }) => article);
  const drawn = sampleSize === null ? able : drawSample(able, sampleSize, seed);
  const taken = new Set(drawn.slice(0, limit));
  const overLimit = new Set(drawn.slice(limit));
  const leftOut = judged.flatMap(({ article, reason }): readonly LeftOut[] => {
    if (taken.has(article)) return [];
    const why = reason ?? (overLimit.has(article) ? "over-limit" : "not-drawn");
    return [{ article, coder: null, reason: why, round: null }];
  });
  return { articles: able.filter((article) => taken.has(article)), leftOut };
}

/** Every article to every coder but those who work on it in another round. */
function giveToAll(
  { coders }: HandOutRules,
  { articles }: { readonly articles: readonly string[] },
  known: KnownByPlace,
): Given {
  const pairs = articles.flatMap((article) => coders.map((coder) => ({ coder, article })));
  const elsewhere = (pair: Pair) => known.get(placeOf(pair))?.round ?? null;
  return {
    pairs: pairs.filter((pair) => elsewhere(pair) === null),
    leftOut: pairs.flatMap((pair) => {
      const round = elsewhere(pair);
      return round === null ? [] : [{ ...pair, reason: "other-round" as const, round }];
    }),
  };
}

/**
 * Each article to those who have begun it on their own, then to those who have least so far. The articles are dealt in a
 * seeded order, and so are ties between coders, so that nobody gets the first of the list by their name.
 */
function spreadEvenly(
  { coders, seed, codersPerArticle }: HandOutRules,
  { held }: HandOutMaterial,
  articles: readonly string[],
  known: KnownByPlace,
): Given {
  const load = new Map(coders.map((coder) => [coder, held.filter((work) => work.coder === coder).length]));
  const pairs: Pair[] = [];
  const leftOut: LeftOut[] = [];
  for (const article of orderBySeed(articles, `${seed}\ndeal`)) {
    const able = coders.filter((coder) => (known.get(placeOf({ coder, article }))?.round ?? null) === null);
    const drawn = orderBySeed(able, `${seed}\ntie ${article}`);
    const isBegun = (coder: string) => (known.has(placeOf({ coder, article })) ? 0 : 1);
    const ranked = [...drawn].sort((a, b) => isBegun(a) - isBegun(b) || (load.get(a) ?? 0) - (load.get(b) ?? 0));
    const takers = ranked.slice(0, codersPerArticle);
    for (const coder of takers) {
      load.set(coder, (load.get(coder) ?? 0) + 1);
      pairs.push({ coder, article });
    }
    if (takers.length < codersPerArticle) {
      leftOut.push({ article, coder: null, reason: "too-few-coders", round: null });
    }
  }
  return { pairs, leftOut };
}

/** Numbers each coder's articles in their own order, after what they hold already: nobody's order changes. */
function numberByCoder({ coders, seed }: HandOutRules, { held }: HandOutMaterial, pairs: readonly Pair[]) {
  return coders.flatMap((coder) => {
    const last = held
      .filter((work) => work.coder === coder)
      .reduce((highest, { position }) => Math.max(highest, position), 0);
    const own = pairs.filter((pair) => pair.coder === coder).map(({ article }) => article);
    return orderBySeed(own, seedOfCoder(seed, coder)).map((article, index) => ({
      coder,
      article,
      position: last + index + 1,
    }));
  });
}
