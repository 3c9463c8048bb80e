import { findAnalysis } from "@/db/analyses";
import { listCurrentTexts } from "@/db/article-versions";
import { type ArticleDecisions, listAttributionDecisions } from "@/db/attribution-decisions";
import type { Database, Reader } from "@/db/database";
import { type ArticleVoices, measureVoices } from "@/domain/actors/measure-voices";
import type { Attribution } from "@/domain/attribution/attribution";
import { decideAttributions } from "@/domain/attribution/decided-attributions";
import { findQuotations } from "@/domain/attribution/quotation-marks";
import { compareVoices } from "@/domain/comparison/voices/compare-voices";
import type { VoicesComparison } from "@/domain/comparison/voices/voices-comparison";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";
import type { EvidenceSelection } from "@/domain/evidence/evidence-item";
import { selectVoicesEvidence } from "@/domain/evidence/voices-evidence";
import { nameMethod, TEXT_METHODS } from "@/domain/suggestions/methods";
import type { ComparedEventResult } from "../compare-event";
import { loadMeasured } from "../load-measured";
import { rememberBeside } from "../remember";

/**
 * Who gets to speak in an event, in the articles that the filters let through: the page, its twins, the drawer and the
 * command line all show what this answers. Where people decided on attributions of an article, its voices are measured
 * again from them. Null: the texts have not been compared yet.
 */
export const compareEventVoices = rememberBeside(findVoices);

async function findVoices(
  { reader }: Database,
  { comparison, viewer }: ComparedEventResult,
): Promise<VoicesComparison | null> {
  const measured = await loadMeasured(reader, comparison.event.key, ["voices", "actors"]);
  if (measured === null) return null;
  const { articles, columns } = comparison;
  const current = new Set(
    articles.filter(({ key, versionKey }) => measured.versions[key] === versionKey).map(({ key }) => key),
  );
  const [texts, decided] = await Promise.all([
    listCurrentTexts(reader, [...current]),
    listAttributionDecisions(reader, viewer, [...current]),
  ]);
  const textOf = (article: string) => texts.get(article)?.text ?? null;
  const found = measured.voices.filter(({ article }) => current.has(article));
  const anew = await Promise.all(decided.map((one) => measureDecided(reader, one, textOf(one.article))));
  const byArticle = new Map(anew.flatMap((one) => (one === null ? [] : [[one.voices.article, one] as const])));
  const sum = (countOf: (one: DecidedVoices) => number) =>
    [...byArticle.values()].reduce((total, one) => total + countOf(one), 0);
  return compareVoices({
    articles,
    columns,
    voices: found.map((voices) => byArticle.get(voices.article)?.voices ?? voices),
    actors: measured.actors,
    joinsDescriptions: comparison.event.kind === "event",
    attributions: {
      method: nameMethod("attribution", TEXT_METHODS),
      found: found.reduce(
        (total, { article, statements }) => total + (byArticle.get(article)?.found ?? statements.count),
        0,
      ),
      decided: sum(({ decided: count }) => count),
      added: sum(({ added }) => added),
    },
    wordsOf: (article, { start, end }) => textOf(article)?.slice(start, end) ?? null,
  });
}

/** Opens a mark of the voices; null: it names nothing there. */
export async function selectVoices(
  database: Database,
  result: ComparedEventResult,
  address: EvidenceAddress,
): Promise<EvidenceSelection | null> {
  const voices = await compareEventVoices(database, result);
  return voices === null ? null : selectVoicesEvidence(voices, result.comparison.articles, address);
}

interface DecidedVoices {
  readonly voices: ArticleVoices;
  readonly found: number;
  readonly decided: number;
  readonly added: number;
}

/** The voices of an article with what people decided; null where its text or analysis is not there. */
async function measureDecided(
  reader: Reader,
  { article, versionId, decisions, people }: ArticleDecisions,
  text: string | null,
): Promise<DecidedVoices | null> {
  const stored = text === null ? null : await findAnalysis(reader, versionId);
  const found = readAttributions(stored?.result);
  if (text === null || found === null) return null;
  const { attributions, decided, added } = decideAttributions(found, decisions, people);
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  return { voices: measureVoices({ article, text, quotations, attributions }), found: found.length, decided, added };
}

/** The attributions of a stored analysis; what our own method wrote needs no closer look. */
function readAttributions(result: unknown): readonly Attribution[] | null {
  const value: unknown = typeof result === "object" && result !== null ? Reflect.get(result, "attributions") : null;
  return Array.isArray(value) ? (value as readonly Attribution[]) : null;
}
