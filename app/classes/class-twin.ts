import type { TwinLoader } from "@/app/twin/twins";
import { resultRows } from "@/domain/classes/export-rows";
import { loadClassResults } from "@/workflows/classes/load-class";

/**
 * What can be taken along of a session: its plan and its results as the stage may show them. Nothing in it says who
 * answered, and the key, the code and the participants stay behind.
 */
export const classTwin: TwinLoader = async ({ database, viewer }, params) => {
  const { session, results } = await loadClassResults(database, viewer, params["key"] ?? "");
  const { title, eventSlug, deleteOn, plan, material } = session;
  const texts = material.texts.map(({ letter, articleKey, headline, outlet }) => ({
    letter,
    article: articleKey,
    headline,
    outlet,
  }));
  const { exercise, mode, dealing, minimum, minimumPaired, steps } = plan;
  return {
    data: {
      title,
      event: eventSlug,
      deleteOn,
      plan: { exercise, mode, dealing, minimum, minimumPaired, steps },
      texts,
      results,
    },
    table: resultRows(results),
  };
};
