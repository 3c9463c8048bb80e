import { getCodebookVersion, loadClaimWork, loadCodedWork } from "@/db/agreement-input";
import type { Reader } from "@/db/database";
import { listWorkOnTask } from "@/db/round-work";
import { getRound } from "@/db/rounds";
import type { Viewer } from "@/db/viewer";
import { indexReadings } from "@/domain/agreement/code-readings";
import { measureClaimTraining, measureTraining } from "@/domain/rounds/measure-training";
import { NotFoundError } from "@/db/errors";
import { readDifferences } from "../agreement/read-differences";

export type LoadedTraining = NonNullable<Awaited<ReturnType<typeof loadTraining>>>;

/**
 * One coder's training beside the reference, with the passages on which the two differ: the coder's own page, its twins,
 * and what an editor sees of it. Articles that the viewer is still at work on are left out.
 * @throws {NotFoundError} no such round, or no training of this coder
 */
export async function loadTraining(
  reader: Reader,
  viewer: Viewer,
  { roundKey, coder }: { readonly roundKey: string; readonly coder: string },
) {
  const round = await getRound(reader, roundKey);
  const { reference, targetAlpha, codebook, seed } = round;
  const held = await listWorkOnTask(reader, round.task, { roundId: round.id });
  const handedOut = held.filter((work) => work.coder === coder).length;
  if (reference === null || targetAlpha === null || handedOut === 0) throw new NotFoundError("training", roundKey);
  const articles = new Set(held.map(({ article }) => article));
  const rules = { coder, reference: reference.key, articles, targetAlpha, seed };
  const base = { round: { key: round.key, name: round.name }, coder, reference, handedOut };
  if (codebook === null) {
    const work = await loadClaimWork(reader, viewer, { event: null });
    const { disputed, ...figure } = measureClaimTraining(work, rules);
    const hiddenCount = countHidden(work.openArticles, articles);
    return { ...base, kind: "claims", coders: work.coders, figure, disputed, hiddenCount } as const;
  }
  const choice = await getCodebookVersion(reader, codebook.key, codebook.version);
  const work = await loadCodedWork(reader, viewer, choice, { event: null });
  const { codes, ...figure } = measureTraining(work, rules);
  const readingsOf = indexReadings(work.codings, { voice: "outlet", level: "any" });
  const disputes = codes.flatMap(({ code, name, disputed }) =>
    disputed.map(({ article }) => ({
      article,
      about: name,
      readings: readingsOf(article, code, [coder, reference.key]),
    })),
  );
  return {
    ...base,
    kind: "codes",
    codebook: { key: codebook.key, name: codebook.name },
    coders: work.coders,
    figure,
    codes,
    /** Headlines by article, for the table. */
    headlines: Object.fromEntries(work.articles.map(({ key, headline }) => [key, headline])),
    differences: await readDifferences(reader, disputes, work.articles),
    hiddenCount: countHidden(work.openArticles, articles),
  } as const;
}

function countHidden(open: ReadonlySet<string>, articles: ReadonlySet<string>): number {
  return [...open].filter((article) => articles.has(article)).length;
}
