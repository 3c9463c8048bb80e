import { policyFrames } from "../codebooks/policy-frames";
import type { AnnotatedText } from "../../words/annotated-text";
import { isWord, type Sentence } from "../../words/token";
import type { FrameSuggestion } from "./frame-suggestion";
import { policyCueFinder, type PolicyCue } from "./policy-cue-finder";
import { POLICY_FRAME_CUES } from "./policy-frame-cues";
import { strongestReasons, strongestSentences, type WeighedSentence } from "./strongest-evidence";

/** What a sentence needs to carry a frame: one strong word, or three weak ones. */
const CARRIES = 1;

/** More cues in one sentence do not make it carry more. */
const MOST_POINTS = 2;

/** A headline is read for the whole article: it counts as so many sentences. */
const HEADLINE_SENTENCES = 2;

/** A text of up to this many sentences needs one sentence that carries the frame, a longer one two. */
const SHORT_TEXT = 6;

const findCues = policyCueFinder(POLICY_FRAME_CUES);

export interface PolicyFrameOptions {
  /** The headline, where it is not part of the text. */
  readonly headline?: AnnotatedText;
}

/**
 * Which of the fifteen policy frames an article probably carries, every frame listed in the order of the codebook. A
 * sentence gets one point for each strong word or expression of a frame and 0.4 for each weak one, at most two; it
 * carries the frame from one point on. With c the share of sentences that carry it,
 *
 *   score = c / (c + half)
 *
 * where `half` is 0.12 for frames whose words are in most reports and 0.08 for the rest. The length of a text does not
 * matter. From one half on, and with two such sentences (one in a short text), the frame is suggested. "Other" has no words and is never suggested.
 *
 * The words are a list of ours; no coded articles stood behind it. The wrong tool for a passage of one sentence, and
 * for text in another language than English.
 *
 * @see docs/methods/frame-suggestions.md
 */
export function suggestPolicyFrames(annotated: AnnotatedText, options: PolicyFrameOptions = {}): FrameSuggestion[] {
  const body = read(annotated, 1);
  const headline = options.headline === undefined ? [] : read(options.headline, HEADLINE_SENTENCES);
  const size = sizeOf(body) + sizeOf(headline);
  return policyFrames.codes.map(({ key }) => {
    const list = POLICY_FRAME_CUES.findIndex(({ code }) => code === key);
    const weigh = (sentences: readonly CuedSentence[]) => sentences.map((cued) => weighSentence(cued, list));
    const inBody = weigh(body);
    const all = [...weigh(headline), ...inBody];
    const carrying = all.reduce((sum, { weight, times }) => sum + (weight >= CARRIES ? times : 0), 0);
    const share = size === 0 ? 0 : carrying / size;
    const half = POLICY_FRAME_CUES[list]?.half ?? Infinity;
    const score = share / (share + half);
    const isEnough = carrying >= (size > SHORT_TEXT ? 2 : 1);
    return {
      code: key,
      score,
      suggested: isEnough && score >= 0.5,
      evidence: strongestSentences(inBody.filter(({ weight }) => weight >= CARRIES)),
      reasons: strongestReasons(all),
    };
  });
}

interface CuedSentence {
  readonly sentence: Sentence;
  readonly cues: readonly PolicyCue[];
  /** How many sentences it counts as. */
  readonly times: number;
}

function read({ paragraphs }: AnnotatedText, times: number): CuedSentence[] {
  return paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ tokens }) => tokens.some(isWord))
    .map((sentence) => ({ sentence, cues: findCues(sentence.tokens), times }));
}

function sizeOf(sentences: readonly CuedSentence[]): number {
  return sentences.reduce((sum, { times }) => sum + times, 0);
}

function weighSentence({ sentence, cues, times }: CuedSentence, list: number): WeighedSentence & { times: number } {
  const own = cues.filter((cue) => cue.list === list);
  const points = own.reduce((sum, cue) => sum + cue.points, 0);
  const shows = POLICY_FRAME_CUES[list]?.shows ?? "";
  const cueWords = own.map(({ word, rule, points: weight }) => ({ word, rule, shows, weight }));
  return { sentence, weight: Math.min(points, MOST_POINTS), cueWords, times };
}
