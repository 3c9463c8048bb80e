import type { TwinLoader } from "@/app/twin/twins";
import { describeQueue, loadDispute } from "@/workflows/adjudication/describe-dispute";
import { loadAdjudicationWork } from "@/workflows/adjudication/load-adjudication";
import { readAdjudicateQuery } from "./adjudicate-query";

/** The queue of articles on which coders differ. */
export const adjudicationTwin: TwinLoader = async ({ database, viewer }, _params, parameters) => {
  const { codebook } = readAdjudicateQuery(parameters);
  const data = describeQueue(await loadAdjudicationWork(database.reader, viewer, { codebook }), viewer);
  return {
    data,
    table: {
      columns: ["Article", "Headline", "Coders", "Questions", "Decided", "State"],
      rows: data.articles.map(({ article, coders, questions, decided, state }) => [
        article.key,
        article.headline,
        coders,
        questions,
        decided,
        state,
      ]),
    },
  };
};

/** The questions of one article, coders as letters; null where the viewer may not settle it. */
export const disputeTwin: TwinLoader = async ({ database, viewer }, { key = "" }, parameters) => {
  const { codebook } = readAdjudicateQuery(parameters);
  const loaded = await loadDispute(database.reader, viewer, { articleKey: key, codebook });
  const data = loaded.state === "open" ? loaded.dispute : null;
  return {
    data,
    table: {
      columns: ["Code", "Scope", "Asked", "Marked by", "Not by", "Decided", "Whose words"],
      rows: (data?.questions ?? []).map(({ code, scope, asks, readings, without, decision }) => [
        code.name,
        scope,
        asks === "voice" ? "whose words" : "does it apply",
        readings.map(({ letters }) => letters.join(" ")).join("; "),
        without.join(" "),
        decision === null ? "" : decision.reading === null ? "does not apply" : `reading ${decision.reading + 1}`,
        decision?.voice ?? "",
      ]),
    },
  };
};
