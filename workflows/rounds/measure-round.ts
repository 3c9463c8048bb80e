import { getCodebookVersion, loadClaimWork, loadCodedWork } from "@/db/agreement-input";
import type { Reader } from "@/db/database";
import { listWorkOnTask } from "@/db/round-work";
import type { RoundRecord } from "@/db/rounds";
import type { Viewer } from "@/db/viewer";
import { measureStanceAgreement } from "@/domain/agreement/stance-agreement";
import { measureCodeAgreement } from "@/domain/agreement/code-agreement";
import { cutWindows, type DriftPoint } from "@/domain/rounds/measure-drift";
import { measureClaimTraining, measureTraining, type TrainingFigure } from "@/domain/rounds/measure-training";
import { pooledAlpha } from "@/domain/rounds/pooled-alpha";
import { workOfRound } from "@/domain/rounds/work-of-round";

/** The work of a round's articles and coders, codes or claims, as far as the viewer may see it. */
async function loadWorkOfRound(reader: Reader, viewer: Viewer, round: RoundRecord) {
  const { codebook } = round;
  if (codebook === null) return { kind: "claims", ...(await loadClaimWork(reader, viewer, { event: null })) } as const;
  const choice = await getCodebookVersion(reader, codebook.key, codebook.version);
  return { kind: "codes", ...(await loadCodedWork(reader, viewer, choice, { event: null })) } as const;
}

/** One coder's training, with the names of what they most differ on. */
export interface CoderTraining extends TrainingFigure {
  readonly coder: string;
  readonly differences: readonly string[];
}

/** A round's training as a whole; `hiddenCount` articles are left out, because the viewer is at work on them. */
export interface RoundTraining {
  readonly reference: string;
  readonly coders: readonly CoderTraining[];
  readonly hiddenCount: number;
}

/** Each coder of a training beside its reference; null for other phases. */
export async function measureRoundTraining(
  reader: Reader,
  viewer: Viewer,
  round: RoundRecord,
): Promise<RoundTraining | null> {
  const { reference, targetAlpha } = round;
  if (round.phase !== "training" || reference === null || targetAlpha === null) return null;
  const held = await listWorkOnTask(reader, round.task, { roundId: round.id });
  const articles = new Set(held.map(({ article }) => article));
  const work = await loadWorkOfRound(reader, viewer, round);
  const coders = [...new Set(held.map(({ coder }) => coder))].sort();
  return {
    reference: reference.name,
    hiddenCount: [...work.openArticles].filter((article) => articles.has(article)).length,
    coders: coders.map((coder): CoderTraining => {
      const rules = { coder, reference: reference.key, articles, targetAlpha, seed: round.seed };
      if (work.kind === "claims") {
        const { disputed, ...figure } = measureClaimTraining(work, rules);
        return { ...figure, coder, differences: disputed.map(({ claim }) => claim.statement) };
      }
      const { codes, ...figure } = measureTraining(work, rules);
      const differing = codes.filter(({ disputed }) => disputed.length > 0);
      return { ...figure, coder, differences: differing.map(({ name }) => name) };
    }),
  };
}

/** A window of a reliability round with the headlines of its articles. */
export interface RoundDriftPoint extends Omit<DriftPoint, "articles"> {
  readonly articles: readonly { readonly key: string; readonly headline: string }[];
}

export interface RoundDrift {
  readonly points: readonly RoundDriftPoint[];
  /** Articles that two coders or more have finished. */
  readonly comparable: number;
  readonly hiddenCount: number;
}

/** Agreement over time in a reliability round; null for other phases. */
export async function measureRoundDrift(
  reader: Reader,
  viewer: Viewer,
  round: RoundRecord,
): Promise<RoundDrift | null> {
  if (round.phase !== "reliability") return null;
  const held = await listWorkOnTask(reader, round.task, { roundId: round.id });
  const scope = {
    articles: new Set(held.map(({ article }) => article)),
    coders: new Set(held.map(({ coder }) => coder)),
  };
  const work = await loadWorkOfRound(reader, viewer, round);
  const own = workOfRound(work, scope);
  const headlines = new Map(own.articles.map(({ key, headline }) => [key, headline]));
  const { seed } = round;
  const alphaOf = (articles: readonly string[]) => {
    const part = { ...scope, articles: new Set(articles) };
    if (work.kind === "claims") return measureStanceAgreement(workOfRound(work, part), { phase: "both", seed }).alpha;
    const options = { phase: "both", voice: "outlet", level: "any", seed } as const;
    return pooledAlpha(measureCodeAgreement(workOfRound(work, part), options), seed);
  };
  const points = cutWindows(own.assignments).map((window) => ({
    ...window,
    alpha: alphaOf(window.articles),
    articles: window.articles.map((key) => ({ key, headline: headlines.get(key) ?? key })),
  }));
  return {
    points,
    comparable: cutWindows(own.assignments, 1).length,
    hiddenCount: [...work.openArticles].filter((article) => scope.articles.has(article)).length,
  };
}
