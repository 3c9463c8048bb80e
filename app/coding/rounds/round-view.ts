import type { CoderProgressView } from "@/components/rounds/coder-progress";
import type { RoundEntry } from "@/components/rounds/round-list";
import type { RoundCounts, RoundRecord } from "@/db/rounds";
import { countOf } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import { describeTraining } from "@/domain/rounds/measure-training";
import type { RoundPhase } from "@/domain/rounds/round";
import type { LoadedRound } from "@/workflows/rounds/load-rounds";

export const PHASE_WORDS: Readonly<Record<RoundPhase, string>> = {
  training: "Training",
  reliability: "Reliability",
  main: "Main",
};

/** The task of a round, for people. @example "Policy frames, version 1" */
export function taskName({ codebook }: Pick<RoundRecord, "codebook">): string {
  return codebook === null ? "Claims" : `${codebook.name}, version ${codebook.version}`;
}

/** A round as its list shows it. */
export function roundEntry(round: RoundRecord & RoundCounts): RoundEntry {
  const { key, name, phase, articles, coders, handedOut, finished, createdAt, closedAt } = round;
  return {
    key,
    name,
    phase: PHASE_WORDS[phase],
    task: taskName(round),
    articles,
    coders,
    handedOut,
    finished,
    day: createdAt.slice(0, 10),
    closedDay: closedAt?.slice(0, 10) ?? null,
  };
}

/** The facts of a round in a line. */
export function describeRound({ round, progress }: Pick<LoadedRound, "round" | "progress">): string {
  const { phase, createdBy, createdAt, closedAt, seed } = round;
  const facts = [
    PHASE_WORDS[phase],
    taskName(round),
    `${countOf(progress.articles, "article")}, ${countOf(progress.coders.length, "coder")}`,
    `handed out ${formatDate(createdAt.slice(0, 10))}${createdBy === null ? "" : ` by ${createdBy}`}`,
    ...(closedAt === null ? [] : [`closed ${formatDate(closedAt.slice(0, 10))}`]),
    `seed ${seed}`,
  ];
  return `${facts.join(" · ")}.`;
}

/** How far each coder is, for the screen; by name. */
export function coderProgress({ round, progress, names, training }: LoadedRound): readonly CoderProgressView[] {
  const views = progress.coders.map(({ coder, ...counts }) => {
    const own = training?.coders.find((one) => one.coder === coder);
    return {
      key: coder,
      name: names[coder] ?? coder,
      ...counts,
      training:
        own === undefined
          ? null
          : {
              alpha: own.alpha,
              articles: own.articles,
              sentence: describeTraining(own, own.differences),
              href: `/coding/rounds/${round.key}/training?coder=${coder}`,
            },
    };
  });
  return views.sort((a, b) => a.name.localeCompare(b.name, "en"));
}
