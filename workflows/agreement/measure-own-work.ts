import type { Database } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { indexReadings } from "@/domain/agreement/code-readings";
import { measureOwnAgreement } from "@/domain/agreement/own-agreement";
import { type AgreementQuery, loadAgreementWork } from "./load-agreement-work";
import { readDifferences } from "./read-differences";

export type OwnWork = NonNullable<Awaited<ReturnType<typeof measureOwnWork>>>;

/**
 * Where the chosen coder's finished codings differ from what was agreed, with everybody's passages; null where no coder
 * is chosen.
 * @throws {NotFoundError} no such codebook, version or event
 */
export async function measureOwnWork(database: Database, viewer: Viewer, query: AgreementQuery) {
  const { coded, event, versions, options, namesHidden } = await loadAgreementWork(database, viewer, query);
  if (viewer.coderId === null || coded.viewer === null) return null;
  const { viewer: coder, codebook } = coded;
  const own = measureOwnAgreement(coded, coder, options);
  const readingsOf = indexReadings(coded.codings, options);
  const disputes = own.differences.map((difference) => ({
    ...difference,
    article: difference.article.key,
    // An adjudicator's word stands for all: the coder's own reading is set beside it.
    readings: readingsOf(difference.article.key, difference.code, [...new Set([coder, ...difference.codersAll])]),
  }));
  return {
    codebook: { key: codebook.key, name: codebook.name, version: codebook.version, versions },
    event,
    namesHidden,
    coder,
    coders: coded.coders,
    articleCount: own.articles,
    aloneCount: own.alone,
    openCount: coded.openArticles.size,
    codes: own.codes,
    differences: own.differences,
    /** The first of the differences, with the words of everybody's passages. */
    shown: (await readDifferences(database.reader, disputes, coded.articles)).entries,
  };
}
