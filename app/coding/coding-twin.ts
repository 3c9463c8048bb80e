import type { TwinLoader } from "@/app/twin/twins";
import { loadQueue } from "./load-queue";

/** The chosen coder's queue; without a chosen coder there is none, and `data` is null. */
export const codingTwin: TwinLoader = async ({ database, coder, viewer }) => {
  const queue = viewer.coderId === null ? null : await loadQueue(database, viewer.coderId);
  const handedOut = (queue?.rounds ?? []).flatMap(({ name, task, next }) =>
    next.map(({ key, headline }) => ["handed out", key, headline, task, "", "", "", name]),
  );
  const open = (queue?.open.entries ?? []).map((entry) => ["begun", entry] as const);
  const finished = (queue?.finished.entries ?? []).map((entry) => ["finished", entry] as const);
  return {
    data: queue && { coder: coder?.key ?? null, ...queue },
    table: {
      columns: ["State", "Article", "Headline", "Task", "Day", "Marks", "Unsure", "Events or round"],
      rows: [
        ...handedOut,
        ...[...open, ...finished].map(([state, { article, headline, task, day, marks, unsure, events }]) => [
          state,
          article,
          headline,
          task,
          day,
          marks,
          unsure,
          events.map(({ title }) => title).join("; "),
        ]),
      ],
    },
  };
};
