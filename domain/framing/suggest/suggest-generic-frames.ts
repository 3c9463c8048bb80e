import type { AnnotatedText } from "../../words/annotated-text";
import type { WordTable } from "../../words/word-table";
import type { FrameSuggestion } from "./frame-suggestion";
import { ALL_CUE_GROUPS, GENERIC_FRAME_CUES, GENERIC_FRAMES, type GenericFrame } from "./generic-frame-cues";
import type { FrameWeights, GenericFrameModel } from "./generic-frame-model";
import { cueReader, type CueReading } from "./read-cues";
import { strongestReasons, strongestSentences, type WeighedSentence, type WeighedWord } from "./strongest-evidence";

const readCues = cueReader(ALL_CUE_GROUPS);

/** Tables of the method, and the headline where it is not part of the text. */
export interface GenericFrameOptions {
  readonly model: GenericFrameModel;
  readonly table: WordTable;
  readonly headline?: AnnotatedText;
}

/**
 * Which of the five generic frames an article probably carries, every frame listed. For each the log-odds are
 *
 *   bias + Σ groups w √(occurrences per 1,000 words) + direction · mean vector of the words
 *
 * and both sums are dealt out to the words that make them up, so that the weights of a frame's words, and of its
 * sentences, add up to the log-odds without the bias: what is shown as the reason is the reason.
 *
 * The weights come from 342 articles about one topic; a suggestion is for a person to accept or reject and is never
 * counted as a coding. The wrong tool for a passage: the frames are judgements about a whole article.
 *
 * @see docs/methods/frame-suggestions.md
 */
export function suggestGenericFrames(annotated: AnnotatedText, options: GenericFrameOptions): FrameSuggestion[] {
  const texts = options.headline === undefined ? [annotated] : [options.headline, annotated];
  const reading = readCues(texts, options.table);
  const directionsOf = wordDirections(options);
  const body = new Set(annotated.paragraphs.flatMap(({ sentences }) => sentences));
  return GENERIC_FRAMES.map((code, frame) => {
    const weights = options.model.frames[code];
    const weighed = weighSentences(reading, code, weights, (word) => directionsOf(word)[frame] ?? 0);
    const sum = weighed.reduce((total, { weight }) => total + weight, weights.bias);
    const score = reading.words === 0 ? 0 : 1 / (1 + Math.exp(-sum));
    return {
      code,
      score,
      suggested: score >= weights.threshold,
      evidence: strongestSentences(weighed.filter(({ sentence }) => body.has(sentence))),
      reasons: strongestReasons(weighed),
    };
  });
}

/** What every sentence adds to the log-odds of a frame, with the cue words that add most of it. */
function weighSentences(
  { words, sentences, counts, directed }: CueReading,
  code: GenericFrame,
  { groups }: FrameWeights,
  directionOf: (word: string) => number,
): WeighedSentence[] {
  const own = new Set(GENERIC_FRAME_CUES[code]);
  const shares = ALL_CUE_GROUPS.map((group, index) => {
    const count = counts[index] ?? 0;
    const weight = Object.hasOwn(groups, group.key) ? (groups[group.key] ?? 0) : 0;
    return count === 0 ? 0 : (weight * Math.sqrt((1000 * count) / words)) / count;
  });
  return sentences.map(({ sentence, cues, directed: tokens }) => {
    let weight = 0;
    const cueWords: WeighedWord[] = [];
    for (const { token, group } of cues) {
      const share = shares[group] ?? 0;
      weight += share;
      const cue = ALL_CUE_GROUPS[group];
      if (cue !== undefined && own.has(cue) && share > 0) {
        cueWords.push({ word: token.lemma, rule: cue.key, shows: cue.shows, weight: share });
      }
    }
    for (const { lower } of tokens) weight += directionOf(lower) / directed;
    return { sentence, weight, cueWords };
  });
}

/**
 * How far a word points along the direction of each frame, in the order of `GENERIC_FRAMES`. Worked out once a word and
 * not once an occurrence, because it would be most of the method's time.
 */
function wordDirections({ model, table }: GenericFrameOptions): WordDirections {
  const known = DIRECTIONS.get(model);
  if (known?.table === table) return known.directionsOf;
  const directions = GENERIC_FRAMES.map((frame) => model.frames[frame].direction);
  const unknown = alongDirections(null, directions);
  const byRank: (readonly number[] | undefined)[] = new Array<undefined>(table.size).fill(undefined);
  const directionsOf: WordDirections = (word) => {
    const rank = table.rankOf(word);
    if (rank === null) return unknown;
    return (byRank[rank] ??= alongDirections(table.vectorOf(word), directions));
  };
  DIRECTIONS.set(model, { table, directionsOf });
  return directionsOf;
}

type WordDirections = (word: string) => readonly number[];

/** Kept as long as the weights: every text asks for the same few thousand words. */
const DIRECTIONS = new WeakMap<
  GenericFrameModel,
  { readonly table: WordTable; readonly directionsOf: WordDirections }
>();

/** The components of a vector, brought to length one, along several directions; zeros for a word without one. */
function alongDirections(vector: Int8Array | null, directions: readonly (readonly number[])[]): number[] {
  if (vector === null) return directions.map(() => 0);
  let square = 0;
  for (let dimension = 0; dimension < vector.length; dimension += 1) square += (vector[dimension] ?? 0) ** 2;
  const length = Math.sqrt(square);
  return directions.map((direction) => {
    let product = 0;
    for (let dimension = 0; dimension < vector.length; dimension += 1) {
      product += (vector[dimension] ?? 0) * (direction[dimension] ?? 0);
    }
    return length === 0 ? 0 : product / length;
  });
}
