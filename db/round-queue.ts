import { findNext } from "@/domain/rounds/round-progress";
import { type RoundPhase, ROUND_PHASES } from "@/domain/rounds/round";
import type { Reader } from "./database";

/** What a coder has to do in one open round. */
export interface OwnRound {
  readonly key: string;
  readonly name: string;
  readonly phase: RoundPhase;
  readonly task: string;
  /** Key and name; null for work on claims. */
  readonly codebook: { readonly key: string; readonly name: string } | null;
  readonly total: number;
  readonly finished: number;
  /** The first that are not handed in, in the coder's own order. */
  readonly next: readonly { readonly key: string; readonly headline: string; readonly position: number }[];
}

const ROUND = {
  key: true,
  name: true,
  phase: true,
  codebookVersion: { select: { codebook: { select: { key: true, name: true } } } },
} as const;

/**
 * A coder's open rounds, the oldest first, each with the next `take` articles in the coder's own order. Rounds that the
 * coder has finished are among them until they are closed.
 */
export async function listOwnRounds(reader: Reader, coderId: number, take: number): Promise<readonly OwnRound[]> {
  const of = { coderId, round: { closedAt: null } };
  const counts = await reader.assignment.groupBy({
    by: ["roundId", "task"],
    where: of,
    _count: { _all: true, submittedAt: true },
    orderBy: { roundId: "asc" },
  });
  const rounds = counts.map(async ({ roundId, task, _count }): Promise<readonly OwnRound[]> => {
    if (roundId === null) return [];
    const [round, next] = await Promise.all([
      reader.codingRound.findUnique({ where: { id: roundId }, select: ROUND }),
      reader.assignment.findMany({
        where: { coderId, roundId, submittedAt: null },
        select: { position: true, article: { select: { key: true, headline: true } } },
        orderBy: { position: "asc" },
        take,
      }),
    ]);
    if (round === null) return [];
    const { codebookVersion, phase, ...named } = round;
    return [
      {
        ...named,
        phase: ROUND_PHASES.find((one) => one === phase) ?? "main",
        task,
        codebook: codebookVersion?.codebook ?? null,
        total: _count._all,
        finished: _count.submittedAt,
        next: next.map(({ position, article }) => ({ ...article, position: position ?? 0 })),
      },
    ];
  });
  return (await Promise.all(rounds)).flat();
}

/** Where a coder stands in a round while reading one of its articles. */
export interface RoundStep {
  readonly round: { readonly key: string; readonly name: string };
  /** Place of this article among the coder's own, from 1. */
  readonly place: number;
  readonly total: number;
  readonly finished: number;
  /** Key of the article to go on with; null where all is handed in. */
  readonly next: string | null;
}

/** The open round that handed a coder this article with this task; null where none did. */
export async function findRoundStep(
  reader: Reader,
  { coderId, articleId, task }: { readonly coderId: number; readonly articleId: number; readonly task: string },
): Promise<RoundStep | null> {
  const here = await reader.assignment.findFirst({
    where: { coderId, articleId, task, round: { closedAt: null } },
    select: { roundId: true, position: true, round: { select: { key: true, name: true } } },
  });
  if (here?.round == null || here.roundId === null) return null;
  const rows = await reader.assignment.findMany({
    where: { coderId, roundId: here.roundId },
    select: { articleId: true, position: true, submittedAt: true },
    orderBy: { position: "asc" },
  });
  const work = rows.map(({ position, ...row }) => ({ ...row, position: position ?? 0 }));
  const others = work.filter((one) => one.articleId !== articleId);
  const next = findNext(others, here.position ?? 0);
  const article =
    next === null ? null : await reader.article.findUnique({ where: { id: next.articleId }, select: { key: true } });
  return {
    round: here.round,
    place: work.findIndex((one) => one.articleId === articleId) + 1,
    total: work.length,
    finished: work.filter(({ submittedAt }) => submittedAt !== null).length,
    next: article?.key ?? null,
  };
}
