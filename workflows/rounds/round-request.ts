import type { ArticleFilter } from "@/db/article-list";
import { type Coder, listCoders } from "@/db/coders";
import { findCodebook } from "@/db/codebooks";
import type { Reader } from "@/db/database";
import { listCandidates, listWorkOnTask, type RoundCandidate, type StoredRoundWork } from "@/db/round-work";
import type { RoundRecord } from "@/db/rounds";
import { CLAIMS_TASK, codebookTask } from "@/db/viewer";
import { type HandOutPlan, type KnownWork, planHandOut } from "@/domain/rounds/plan-hand-out";
import type { RoundPhase } from "@/domain/rounds/round";
import { refuse, type Refusal } from "../work-context";

/** As many articles one hand-out takes, so that it stays one short transaction. */
export const MOST_ARTICLES = 500;

/** Which articles are meant. */
export interface RoundArticles {
  readonly filter: ArticleFilter;
  /** Only those on which nobody has the task. */
  readonly isUncoded: boolean;
  /** How many are drawn at random; null: all of them. */
  readonly sampleSize: number | null;
  /** Main: how many coders each gets. */
  readonly codersPerArticle: number;
}

/** What an editor asks for. Coders and codebooks are named by their keys. */
export interface RoundRequest extends RoundArticles {
  readonly name: string;
  /** `claims`, or the key of a codebook: its newest published version is meant. */
  readonly task: string;
  readonly phase: RoundPhase;
  readonly coders: readonly string[];
  readonly reference: string | null;
  readonly targetAlpha: number | null;
  readonly seed: string;
}

/** A request with everything that it names, and what would come of it. */
export interface PlannedRound {
  readonly ok: true;
  readonly plan: HandOutPlan;
  readonly task: string;
  readonly taskName: string;
  readonly codebookVersionId: number | null;
  readonly coders: readonly Coder[];
  readonly reference: Coder | null;
  readonly articles: ReadonlyMap<string, RoundCandidate>;
  readonly work: readonly StoredRoundWork[];
  /** How many articles the filter gives. */
  readonly total: number;
}

/** What would be handed out, without doing it: the preview and the hand-out itself. */
export async function planRound(reader: Reader, request: RoundRequest): Promise<PlannedRound | Refusal> {
  const { phase } = request;
  const codebook = request.task === CLAIMS_TASK ? null : await findCodebook(reader, request.task);
  if (codebook === null && request.task !== CLAIMS_TASK) {
    return refuse("unknown-codebook", `There is no published codebook “${request.task}”.`);
  }
  const all = await listCoders(reader);
  const coders = all.filter(({ key }) => request.coders.includes(key));
  if (coders.length === 0) return refuse("no-coders", "Choose who is to code.");
  const reference = all.find(({ key }) => key === request.reference) ?? null;
  if (phase === "training" && reference === null) {
    return refuse("no-reference", "A training needs a reference: a coder who has finished the articles.");
  }
  if (phase === "training" && coders.some(({ key }) => key === reference?.key)) {
    return refuse("own-reference", `${reference?.name ?? "The reference"} cannot train against their own codings.`);
  }
  if (phase === "reliability" && coders.length < 2) {
    return refuse("one-coder", "Reliability needs two coders or more: agreement is between people.");
  }
  const task = codebook === null ? CLAIMS_TASK : codebookTask(codebook.key, codebook.version);
  const asked = await askForPlan(reader, {
    ...request,
    phase,
    task,
    reference: phase === "training" ? reference : null,
    coders: coders.map(({ key }) => key),
    held: [],
  });
  return {
    ok: true,
    ...asked,
    task,
    taskName: codebook?.name ?? "Claims",
    codebookVersionId: codebook?.versionId ?? null,
    coders,
    reference: phase === "training" ? reference : null,
  };
}

/** What would be added to a round that stands already. */
export async function planMoreArticles(
  reader: Reader,
  round: RoundRecord,
  wanted: RoundArticles,
): Promise<Omit<PlannedRound, "taskName" | "codebookVersionId"> | Refusal> {
  const held = await listWorkOnTask(reader, round.task, { roundId: round.id });
  const keys = new Set(held.map(({ coder }) => coder));
  const coders = (await listCoders(reader)).filter(({ key }) => keys.has(key));
  if (round.closedAt !== null) return refuse("closed", `“${round.name}” is closed.`);
  if (coders.length === 0) return refuse("no-coders", "Nobody codes in this round; add a coder first.");
  const asked = await askForPlan(reader, {
    ...round,
    ...wanted,
    coders: coders.map(({ key }) => key),
    held,
  });
  return { ok: true, ...asked, task: round.task, coders, reference: null };
}

/** Loads what a plan is made from, and makes it. */
async function askForPlan(
  reader: Reader,
  asked: RoundArticles & {
    readonly phase: RoundPhase;
    readonly seed: string;
    readonly task: string;
    readonly coders: readonly string[];
    readonly reference: { readonly key: string } | null;
    readonly held: readonly StoredRoundWork[];
  },
) {
  const { phase, seed, task, coders, reference, held, filter, isUncoded, sampleSize, codersPerArticle } = asked;
  const everybody = reference === null ? coders : [...coders, reference.key];
  const [{ articles, total }, work] = await Promise.all([
    listCandidates(reader, filter, { task, isUncoded }),
    listWorkOnTask(reader, task, { coders: everybody }),
  ]);
  const plan = planHandOut(
    { phase, seed, coders, reference: reference?.key ?? null, sampleSize, codersPerArticle, limit: MOST_ARTICLES },
    { articles, known: work.map(toKnown), held },
  );
  return { plan, articles: new Map(articles.map((article) => [article.key, article])), work, total };
}

export function toKnown({ coder, article, submittedAt, round }: StoredRoundWork): KnownWork {
  return { coder, article, isFinished: submittedAt !== null, round: round?.name ?? null };
}
