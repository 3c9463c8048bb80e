import { type ArticleSignature, TERM_FLAGS, type TermVector } from "./article-signature";

/**
 * How much each kind of sharing counts. Tuned by hand on ECB+ (docs/methods/event-grouping.md) to the nearest half;
 * each is multiplied with the square root of a share from 0 to 1, so that the first things shared tell most.
 */
const WEIGHTS = { words: 4, names: 3, pairs: 6, coreNames: 4, figures: 1.5 } as const;

/** What must come together before the likeness reaches one half. */
const NEEDED = 8.75;

/** Sums found on the way through two sorted lists of words. */
interface Shared {
  words: number;
  names: number;
  figures: number;
  /** Weight of the first's core names that the second has, and the other way round. */
  core: number;
  otherCore: number;
}

/**
 * How much two articles look like reports on the same event, from 0 to 1, by content alone: one half is where a person
 * would say yes as often as no. It depends on these two articles and the bundled table, on nothing else, and is the
 * same both ways.
 *
 * A logistic function of four cosines (all words, names, figures, neighbouring words) and of the share of each one's
 * core names that the other has: two earthquakes share "magnitude" and "tremor", and no name that either is about.
 *
 * The wrong tool for "do these two say the same", and without the days (`withGap`) for yearly happenings.
 */
export function eventLikeness(a: ArticleSignature, b: ArticleSignature): number {
  const shared = sharedWeights(a.words, b.words);
  const evidence =
    WEIGHTS.words * rootShare(shared.words, a.words.length * b.words.length) +
    WEIGHTS.names * rootShare(shared.names, a.nameLength * b.nameLength) +
    WEIGHTS.figures * rootShare(shared.figures, a.figureLength * b.figureLength) +
    WEIGHTS.pairs * rootShare(sharedPairWeight(a.pairs, b.pairs), a.pairs.length * b.pairs.length) +
    WEIGHTS.coreNames * Math.sqrt((coreShare(shared.core, a) + coreShare(shared.otherCore, b)) / 2);
  return toLikeness(evidence - NEEDED);
}

/** From evidence for and against, 0 in balance, to a likeness; halved, so that averages are not ruled by the surest. */
export function toLikeness(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence / 2));
}

/** The way back of `toLikeness`; likenesses of 0 and 1 are taken as very close to them. */
export function toEvidence(likeness: number): number {
  const inside = Math.min(0.9999, Math.max(0.0001, likeness));
  return 2 * Math.log(inside / (1 - inside));
}

/** Of an article without names nothing is known: half. */
function coreShare(shared: number, { coreWeight }: ArticleSignature): number {
  return coreWeight === 0 ? 0.5 : Math.min(1, shared / coreWeight);
}

function rootShare(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.sqrt(Math.min(1, part / whole));
}

// The two walks below are the same on purpose: they run a million times a batch, and a common one that calls back for
// each match takes twice as long.

function sharedWeights(a: TermVector, b: TermVector): Shared {
  const shared: Shared = { words: 0, names: 0, figures: 0, core: 0, otherCore: 0 };
  let at = 0;
  let other = 0;
  while (at < a.ids.length && other < b.ids.length) {
    const id = a.ids[at] ?? 0;
    const otherId = b.ids[other] ?? 0;
    if (id === otherId) {
      addShared(shared, a, at, b, other);
      at += 1;
      other += 1;
    } else if (id < otherId) at += 1;
    else other += 1;
  }
  return shared;
}

function addShared(shared: Shared, a: TermVector, at: number, b: TermVector, other: number): void {
  const weight = a.weights[at] ?? 0;
  const otherWeight = b.weights[other] ?? 0;
  const flags = a.flags[at] ?? 0;
  const otherFlags = b.flags[other] ?? 0;
  shared.words += weight * otherWeight;
  if ((flags & otherFlags & TERM_FLAGS.name) !== 0) shared.names += weight * otherWeight;
  if ((flags & otherFlags & TERM_FLAGS.figure) !== 0) shared.figures += weight * otherWeight;
  if ((flags & TERM_FLAGS.core) !== 0) shared.core += weight;
  if ((otherFlags & TERM_FLAGS.core) !== 0) shared.otherCore += otherWeight;
}

function sharedPairWeight(a: TermVector, b: TermVector): number {
  let sum = 0;
  let at = 0;
  let other = 0;
  while (at < a.ids.length && other < b.ids.length) {
    const id = a.ids[at] ?? 0;
    const otherId = b.ids[other] ?? 0;
    if (id === otherId) sum += (a.weights[at++] ?? 0) * (b.weights[other++] ?? 0);
    else if (id < otherId) at += 1;
    else other += 1;
  }
  return sum;
}
