import type { TwinLoader } from "@/app/twin/twins";
import { driftTable } from "@/domain/rounds/measure-drift";
import { loadRound, loadRounds } from "@/workflows/rounds/load-rounds";
import { roundEntry } from "./round-view";

/** All rounds with what they hold. */
export const roundsTwin: TwinLoader = async ({ database }) => {
  const rounds = (await loadRounds(database)).map(roundEntry);
  return {
    data: rounds,
    table: {
      columns: ["Round", "Name", "Phase", "Task", "Articles", "Coders", "Handed out", "Finished", "Since", "Closed"],
      rows: rounds.map((round) => [
        round.key,
        round.name,
        round.phase,
        round.task,
        round.articles,
        round.coders,
        round.handedOut,
        round.finished,
        round.day,
        round.closedDay ?? "",
      ]),
    },
  };
};

/** One round: progress by coder, or with `?table=drift` agreement over time. */
export const roundTwin: TwinLoader = async ({ database, viewer }, { key = "" }, query) => {
  const { round, progress, names, newerVersion, training, drift } = await loadRound(database, viewer, key);
  const { id: _id, codebook, ...record } = round;
  const table =
    query.table === "drift"
      ? driftTable((drift?.points ?? []).map((point) => ({ ...point, articles: [] })))
      : {
          columns: ["Coder", "Name", "Handed out", "Begun", "Finished", "Alpha against the reference", "Over articles"],
          rows: progress.coders.map(({ coder, handedOut, open, finished }) => {
            const own = training?.coders.find((one) => one.coder === coder);
            const alpha = own?.alpha.value ?? null;
            const rounded = alpha === null ? "" : Math.round(alpha * 100) / 100;
            return [coder, names[coder] ?? "", handedOut, open, finished, rounded, own?.articles ?? ""];
          }),
        };
  return {
    data: {
      ...record,
      codebook: codebook === null ? null : { key: codebook.key, name: codebook.name, version: codebook.version },
      newerVersion,
      names,
      progress,
      training,
      drift,
    },
    table,
  };
};
