import type { AgreementFigure } from "../agreement/agreement-figure";
import type { ClaimWork } from "../agreement/claim-stances";
import { type CodeAgreement, measureCodeAgreement } from "../agreement/code-agreement";
import type { CodedWork } from "../agreement/coded-work";
import { type DisputedStance, measureStanceAgreement } from "../agreement/stance-agreement";
import { joinNames } from "../comparison/sentence-parts";
import { formatAlpha } from "../comparison/framing/measure-frame-agreement";
import { pooledAlpha } from "./pooled-alpha";
import { TRAINING_ARTICLES } from "./round";
import { workOfRound } from "./work-of-round";

/** One coder in training beside the reference. */
export interface TrainingRules {
  /** Keys of coders. */
  readonly coder: string;
  readonly reference: string;
  /** Keys of the round's articles. */
  readonly articles: ReadonlySet<string>;
  readonly targetAlpha: number;
  /** Draws the intervals. */
  readonly seed: string;
}

export interface TrainingFigure {
  /** Articles that both have finished. */
  readonly articles: number;
  /** Over all codes, or over all claims. */
  readonly alpha: AgreementFigure;
  readonly targetAlpha: number;
  /** Whether alpha is at the target, over enough articles to say so. */
  readonly isReached: boolean;
}

export interface CodeTraining extends TrainingFigure {
  /** Those on which the two differ come first, most differences first. */
  readonly codes: readonly CodeAgreement[];
}

export interface ClaimTraining extends TrainingFigure {
  readonly disputed: readonly DisputedStance[];
}

/**
 * How near is a coder to the reference, over the articles that both have finished? The outlet's voice, passages and
 * whole articles alike, as the comparisons count by default.
 */
export function measureTraining(work: CodedWork, rules: TrainingRules): CodeTraining {
  const { seed } = rules;
  const coders = new Set([rules.coder, rules.reference]);
  const own = workOfRound(work, { articles: rules.articles, coders });
  const figures = measureCodeAgreement(own, { phase: "both", voice: "outlet", level: "any", seed });
  const codes = [...figures].sort((a, b) => b.disputed.length - a.disputed.length);
  return { ...judge(figures[0]?.units.length ?? 0, pooledAlpha(figures, seed), rules), codes };
}

/** The same of claims: which of them both found in an article. */
export function measureClaimTraining(work: ClaimWork, rules: TrainingRules): ClaimTraining {
  const coders = new Set([rules.coder, rules.reference]);
  const own = workOfRound(work, { articles: rules.articles, coders });
  const { alpha, articles, disputed } = measureStanceAgreement(own, { phase: "both", seed: rules.seed });
  return { ...judge(articles, alpha, rules), disputed };
}

function judge(articles: number, alpha: AgreementFigure, { targetAlpha }: TrainingRules): TrainingFigure {
  const isReached = articles >= TRAINING_ARTICLES && alpha.value !== null && alpha.value >= targetAlpha;
  return { articles, alpha, targetAlpha, isReached };
}

/**
 * Where a training stands, and what to look at.
 * @example "Not yet: alpha .61 over 12 articles, target .80. Look first at Conflict and Economic."
 */
export function describeTraining(figure: TrainingFigure, differences: readonly string[]): string {
  const { articles, alpha, targetAlpha, isReached } = figure;
  const target = `target ${formatAlpha(targetAlpha)}`;
  const over = `over ${articles} ${articles === 1 ? "article" : "articles"}`;
  if (articles === 0) return `Nothing to compare yet: the first finished article begins it, ${target}.`;
  const said = alpha.value === null ? `no alpha ${over}, nobody varies` : `alpha ${formatAlpha(alpha.value)} ${over}`;
  if (isReached) return `Reached: ${said}, ${target}.`;
  const missing = TRAINING_ARTICLES - articles;
  const more = missing > 0 ? ` At least ${missing} more ${missing === 1 ? "article is" : "articles are"} needed.` : "";
  const first = differences.slice(0, 2);
  return `Not yet: ${said}, ${target}.${more}${first.length === 0 ? "" : ` Look first at ${joinNames(first)}.`}`;
}
