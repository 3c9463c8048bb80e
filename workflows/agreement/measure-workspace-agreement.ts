import type { Database } from "@/db/database";
import { loadMethodReading } from "@/db/suggested-marks";
import type { Viewer } from "@/db/viewer";
import { rankArticles } from "@/domain/agreement/article-agreement";
import { measureCodeAgreement } from "@/domain/agreement/code-agreement";
import { indexReadings } from "@/domain/agreement/code-readings";
import { listIndependent } from "@/domain/agreement/coded-work";
import { listNextSteps } from "@/domain/agreement/list-next-steps";
import { measureMachineAgreement } from "@/domain/agreement/machine-agreement";
import { findCaution, findNextStep } from "@/domain/agreement/next-step";
import { measurePairAgreement } from "@/domain/agreement/pair-agreement";
import { measureSpanAgreement } from "@/domain/agreement/span-agreement";
import { measureStanceAgreement } from "@/domain/agreement/stance-agreement";
import { type AgreementQuery, loadAgreementWork } from "./load-agreement-work";
import { readDifferences } from "./read-differences";

export type WorkspaceAgreement = Awaited<ReturnType<typeof measureWorkspaceAgreement>>;

/**
 * How far coders agree with one codebook version, over all articles that two or more finished: the page, its twins and
 * the tables. `code` opens the disagreements of one code with their passages; null where the codebook has no such code.
 * @throws {NotFoundError} no such codebook, version or event
 */
export async function measureWorkspaceAgreement(
  database: Database,
  viewer: Viewer,
  query: AgreementQuery & { readonly code: string | null },
) {
  const { coded, claims, event, versions, options, namesHidden } = await loadAgreementWork(database, viewer, query);
  const machine = await loadMethodReading(database.reader, coded.articleIds, coded.codebook.key);
  const figures = measureCodeAgreement(coded, options);
  const opened = figures.find(({ code }) => code === query.code);
  const readingsOf = indexReadings(coded.codings, options);
  const disputes = (opened?.disputed ?? []).map(({ article, withCode, withoutCode }) => ({
    article,
    readings: readingsOf(article, opened?.code ?? "", [...withCode, ...withoutCode].sort()),
  }));
  const isNewest = coded.codebook.version === versions[0];
  const settled = coded.assignments.filter(({ phase }) => phase === "adjudication").map(({ article }) => article);
  const codes = figures.map((figure) => ({ ...figure, next: findNextStep(figure), caution: findCaution(figure) }));
  const articles = rankArticles(figures, coded.articles);
  const stances = { ...measureStanceAgreement(claims, options), hiddenCount: claims.openArticles.size };
  return {
    codebook: { key: coded.codebook.key, name: coded.codebook.name, version: coded.codebook.version, versions },
    event,
    options: { phase: options.phase, voice: options.voice, level: options.level, namesHidden },
    /** Display names of those whose work is in it, by key. */
    coders: { ...claims.coders, ...coded.coders },
    /** Articles that two or more finished, one alone, and those left out because the viewer is at work on them. */
    articleCount: figures[0]?.units.length ?? 0,
    aloneCount:
      new Set(listIndependent(coded.assignments, options.phase).map(({ article }) => article)).size -
      (figures[0]?.units.length ?? 0),
    hiddenCount: coded.openArticles.size,
    nextSteps: listNextSteps({ codes, articles, settled: isNewest ? new Set(settled) : null, stances }),
    codes,
    articles,
    pairs: measurePairAgreement(figures),
    spans: measureSpanAgreement(coded, options),
    stances,
    machine: {
      methods: [...new Set(machine.readings.map(({ method }) => method))].sort(),
      codes: measureMachineAgreement(coded, machine, options),
    },
    opened:
      opened === undefined
        ? null
        : {
            code: opened.code,
            name: opened.name,
            ...(await readDifferences(database.reader, disputes, coded.articles)),
          },
  };
}
