import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { insertRoundWork, joinRound, type NewRoundWork } from "@/db/round-work";
import { getRound, insertRound } from "@/db/rounds";
import { countOf } from "@/domain/comparison/sentence-parts";
import type { RoundPhase } from "@/domain/rounds/round";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { planMoreArticles, planRound, type PlannedRound, type RoundArticles, type RoundRequest } from "./round-request";

/** The guarded action of everything that an editor does with rounds, by which undo knows them. */
export const MANAGE_ROUNDS = "manage-rounds";

/**
 * Hands out coding work: makes a round with an open assignment for each coder and article, which hides others' marks
 * there from that coder. What is planned is planned anew inside the transaction, so that nothing is handed out twice.
 */
export async function handOutRound(
  { database, coderId, now }: WorkContext,
  request: RoundRequest,
): Promise<(Done & { readonly roundKey: string }) | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = ({ summary }: { readonly summary: string }) => ({ action: MANAGE_ROUNDS, summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const planned = await planRound(tx, request);
      if (!planned.ok) giveUp(planned);
      if (planned.plan.handedOut.length === 0) giveUp(NOTHING);
      const round = await insertRound(tx, recorder, {
        name: request.name,
        task: planned.task,
        codebookVersionId: planned.codebookVersionId,
        phase: request.phase,
        seed: request.seed,
        targetAlpha: request.phase === "training" ? request.targetAlpha : null,
        referenceId: planned.reference?.id ?? null,
        createdById: coderId,
        createdAt: at,
      });
      await storePlan(tx, recorder, { ...round, ...planned, phase: request.phase }, at);
      return { key: round.key, summary: `Handed out: ${request.name}, ${sayShare(planned)}` };
    });
    return { ok: true, changeKey, summary: result.summary, roundKey: result.key } as const;
  });
}

/** Adds articles to a round; what its coders have keeps its order, and comes first. */
export async function addArticlesToRound(
  { database, coderId, now }: WorkContext,
  roundKey: string,
  wanted: RoundArticles,
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: MANAGE_ROUNDS, summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const round = await getRound(tx, roundKey);
      const planned = await planMoreArticles(tx, round, wanted);
      if (!planned.ok) giveUp(planned);
      if (planned.plan.handedOut.length === 0) giveUp(NOTHING);
      const codebookVersionId = round.codebook?.versionId ?? null;
      await storePlan(tx, recorder, { ...round, ...planned, codebookVersionId }, at);
      return `Added to ${round.name}: ${sayShare(planned)}`;
    });
    return { ok: true, changeKey, summary: result } as const;
  });
}

const NOTHING = refuse("nothing", "There is nothing to hand out: every article is left out, for the reasons given.");

type Planned = Pick<PlannedRound, "plan" | "coders" | "articles" | "work" | "task" | "codebookVersionId">;

async function storePlan(
  tx: Transaction,
  recorder: ChangeRecorder,
  planned: Planned & { readonly id: number; readonly phase: RoundPhase },
  at: string,
): Promise<void> {
  const { id: roundId, plan, task, codebookVersionId, phase } = planned;
  const coderIds = new Map(planned.coders.map(({ key, id }) => [key, id]));
  const known = new Map(planned.work.map((work) => [`${work.coder} ${work.article}`, work]));
  const fresh: NewRoundWork[] = [];
  for (const { coder, article, position, keeps } of plan.handedOut) {
    const work = known.get(`${coder} ${article}`);
    const candidate = planned.articles.get(article);
    const own = coderIds.get(coder);
    if (work !== undefined) {
      await joinRound(tx, recorder, work.id, { roundId, position, ...phaseOfJoined(phase, keeps) });
    } else if (candidate?.versionId != null && own !== undefined) {
      const { id: articleId, versionId } = candidate;
      const rest = { task, codebookVersionId, openedAt: at };
      fresh.push({ roundId, coderId: own, articleId, versionId, position, phase, ...rest });
    }
  }
  await insertRoundWork(tx, recorder, fresh);
}

/** Finished work that counts already does not turn into practice, which counts nowhere. */
function phaseOfJoined(phase: RoundPhase, keeps: "begun" | "finished" | null): { readonly phase?: RoundPhase } {
  return phase === "training" && keeps === "finished" ? {} : { phase };
}

function sayShare({ plan, coders }: Pick<Planned, "plan" | "coders">): string {
  const articles = new Set(plan.handedOut.map(({ article }) => article)).size;
  const takers = coders.filter(({ key }) => plan.handedOut.some(({ coder }) => coder === key));
  return `${countOf(articles, "article")} to ${countOf(takers.length, "coder")}`;
}
