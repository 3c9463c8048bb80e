import { getCoder, listCoders } from "@/db/coders";
import { recordChange } from "@/db/change-log";
import { deleteRoundWork, insertRoundWork, joinRound, listCandidatesByKey, listWorkOnTask } from "@/db/round-work";
import { getRound, setRoundClosed } from "@/db/rounds";
import { countOf } from "@/domain/comparison/sentence-parts";
import { planNewCoder } from "@/domain/rounds/plan-new-coder";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { MANAGE_ROUNDS } from "./hand-out";
import { toKnown } from "./round-request";

/**
 * Adds a coder to a round. In training and reliability they get what the others have; in the main phase they take over
 * what others have not begun, until all have as much before them. Nobody else's order changes.
 */
export async function addCoderToRound(
  { database, coderId, now }: WorkContext,
  { roundKey, coderKey }: { readonly roundKey: string; readonly coderKey: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: MANAGE_ROUNDS, summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const [round, coder] = [await getRound(tx, roundKey), await getCoder(tx, coderKey)];
      if (round.closedAt !== null) giveUp(refuse("closed", `“${round.name}” is closed.`));
      const held = await listWorkOnTask(tx, round.task, { roundId: round.id });
      if (held.some((work) => work.coder === coder.key)) {
        giveUp(refuse("takes-part", `${coder.name} takes part in “${round.name}” already.`));
      }
      if (round.reference?.key === coder.key) {
        giveUp(refuse("own-reference", `${coder.name} cannot train against their own codings.`));
      }
      const own = await listWorkOnTask(tx, round.task, { coders: [coder.key] });
      const plan = planNewCoder(round, coder.key, held, own.map(toKnown));
      if (plan.articles.length === 0) {
        giveUp(refuse("nothing", `Nothing is left for ${coder.name}: the others have begun all of it.`));
      }
      const taken = new Set(plan.takenOver.map((work) => `${work.coder} ${work.article}`));
      const takenOver = held.filter((work) => taken.has(`${work.coder} ${work.article}`));
      await deleteRoundWork(
        tx,
        recorder,
        takenOver.map(({ id }) => id),
      );
      const places = await listCandidatesByKey(tx, plan.articles);
      const known = new Map(own.map((work) => [work.article, work]));
      const base = { roundId: round.id, coderId: coder.id, task: round.task, openedAt: at };
      const fresh = [];
      for (const [index, article] of plan.articles.entries()) {
        const position = index + 1;
        const work = known.get(article);
        const place = places.get(article);
        const isPractice = round.phase === "training" && work?.submittedAt != null;
        const phase = isPractice ? {} : { phase: round.phase };
        if (work !== undefined) await joinRound(tx, recorder, work.id, { roundId: round.id, position, ...phase });
        else if (place?.versionId != null) {
          const codebookVersionId = round.codebook?.versionId ?? null;
          const { id: articleId, versionId } = place;
          fresh.push({ ...base, articleId, versionId, position, phase: round.phase, codebookVersionId });
        }
      }
      await insertRoundWork(tx, recorder, fresh);
      return `${coder.name} added to ${round.name}, ${countOf(plan.articles.length, "article")}`;
    });
    return { ok: true, changeKey, summary: result } as const;
  });
}

/** Closes a round: what nobody has begun is taken back, begun and finished work stays with its coders. */
export async function closeRound(
  { database, coderId, now }: WorkContext,
  { roundKey }: { readonly roundKey: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: MANAGE_ROUNDS, summary, coderId, at });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const round = await getRound(tx, roundKey);
      if (round.closedAt !== null) giveUp(refuse("closed", `“${round.name}” is closed already.`));
      const held = await listWorkOnTask(tx, round.task, { roundId: round.id });
      const unbegun = held.filter(({ isBegun }) => !isBegun);
      await deleteRoundWork(
        tx,
        recorder,
        unbegun.map(({ id }) => id),
      );
      await setRoundClosed(tx, recorder, round.id, at);
      return `Closed: ${round.name}, ${countOf(unbegun.length, "assignment")} taken back`;
    });
    return { ok: true, changeKey, summary: result } as const;
  });
}

/** Coders who could be added to a round: all who take no part in it and are not its reference. */
export async function listAddableCoders({ database }: Pick<WorkContext, "database">, roundKey: string) {
  const round = await getRound(database.reader, roundKey);
  const held = await listWorkOnTask(database.reader, round.task, { roundId: round.id });
  const inside = new Set([...held.map(({ coder }) => coder), round.reference?.key ?? ""]);
  return (await listCoders(database.reader)).filter(({ key }) => !inside.has(key));
}
