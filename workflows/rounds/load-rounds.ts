import type { Database } from "@/db/database";
import { findCodebook } from "@/db/codebooks";
import { listWorkOnTask } from "@/db/round-work";
import { countRounds, getRound, listNamesOfCoders, listRounds, type RoundCounts, type RoundRecord } from "@/db/rounds";
import type { Viewer } from "@/db/viewer";
import { measureProgress, type RoundProgress } from "@/domain/rounds/round-progress";
import { measureRoundDrift, measureRoundTraining, type RoundDrift, type RoundTraining } from "./measure-round";

/** All rounds with what they hold. */
export async function loadRounds({ reader }: Pick<Database, "reader">) {
  const [rounds, countsOf] = await Promise.all([listRounds(reader), countRounds(reader)]);
  return rounds.map((round): RoundRecord & RoundCounts => ({ ...round, ...countsOf(round.id) }));
}

/** A round as its editors see it: counts of everybody's work, and marks of nobody. */
export interface LoadedRound {
  readonly round: RoundRecord;
  readonly progress: RoundProgress;
  /** Display names by coder key. */
  readonly names: Readonly<Record<string, string>>;
  /** Number of the codebook's newest version where that is another; null where this round uses it. */
  readonly newerVersion: number | null;
  readonly training: RoundTraining | null;
  readonly drift: RoundDrift | null;
}

/** @throws {NotFoundError} no such round */
export async function loadRound(database: Database, viewer: Viewer, key: string): Promise<LoadedRound> {
  const { reader } = database;
  const round = await getRound(reader, key);
  const progress = measureProgress(await listWorkOnTask(reader, round.task, { roundId: round.id }));
  const [names, newest, training, drift] = await Promise.all([
    listNamesOfCoders(
      reader,
      progress.coders.map(({ coder }) => coder),
    ),
    round.codebook === null ? null : findCodebook(reader, round.codebook.key),
    measureRoundTraining(reader, viewer, round),
    measureRoundDrift(reader, viewer, round),
  ]);
  const newerVersion = newest !== null && newest.versionId !== round.codebook?.versionId ? newest.version : null;
  return { round, progress, names, newerVersion, training, drift };
}
