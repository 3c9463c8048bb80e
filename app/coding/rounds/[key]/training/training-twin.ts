import type { TwinLoader } from "@/app/twin/twins";
import { loadOwnTraining } from "./load-own-training";

/** A coder's training beside the reference: differences as rows; without a coder there is none, and `data` is null. */
export const trainingTwin: TwinLoader = async (workspace, { key = "" }, query) => {
  const asked = typeof query.coder === "string" ? query.coder : undefined;
  const training = await loadOwnTraining(workspace, key, asked);
  const columns = ["Article", "Headline", "Code or claim", "Applied or found by", "Not by"];
  if (training === null) return { data: null, table: { columns, rows: [] } };
  const names = (coders: readonly string[]) => coders.map((coder) => training.coders[coder] ?? coder).join("; ");
  if (training.kind === "claims") {
    const rows = training.disputed.map(({ article, claim, mentionedBy, absentBy }) => [
      article.key,
      article.headline,
      claim.statement,
      names(mentionedBy),
      names(absentBy),
    ]);
    return { data: training, table: { columns, rows } };
  }
  const rows = training.codes.flatMap(({ name, disputed }) =>
    disputed.map(({ article, withCode, withoutCode }) => [
      article,
      training.headlines[article] ?? "",
      name,
      names(withCode),
      names(withoutCode),
    ]),
  );
  return { data: training, table: { columns, rows } };
};
