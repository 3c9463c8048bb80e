import { findAnalysis } from "@/db/analyses";
import { findTextStamp } from "@/db/analysis-progress";
import type { ArticleRecord } from "@/db/articles";
import type { ArticleVersionRecord, ListedVersion } from "@/db/article-versions";
import { listAttributionDecisions } from "@/db/attribution-decisions";
import type { Database, Reader } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import type { ChargedWord } from "@/domain/charged-words/find-charged-words";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { type LaidSharedText, laySharedText } from "@/domain/comparison/article-layers/lay-shared-text";
import { type LaidVoice, layVoices, speakerKeysOf } from "@/domain/comparison/article-layers/lay-voices";
import { type OthersReport, reportOthers } from "@/domain/comparison/article-layers/report-others";
import { TEXT_METHODS } from "@/domain/suggestions/methods";
import { readMethods, type UsedMethod } from "@/domain/suggestions/read-methods";
import type { TextDescription } from "./analysis/describe-text";
import { compareEvent, type ComparedEventResult, DEFAULT_CODEBOOK } from "./compare-event";
import { compareSharedTextOf } from "./compare-parts/shared-text";
import { compareEventVoices } from "./compare-parts/voices";

/**
 * What a method found in the text that is shown, or why nothing can be shown: it has not been analysed; an `earlier`
 * version of it has; it is written in a language that the methods do not read; or an older or simplified version is
 * shown, and only the `current` one is described.
 */
export type LaidByMethod<Item> =
  | { readonly state: "shown"; readonly items: readonly Item[]; readonly method: UsedMethod | null }
  | { readonly state: "not-analysed" | "not-read" }
  | { readonly state: "earlier" | "not-current"; readonly version: number };

/** What others print as well, or why that is not known: the article's role or text, or an event not compared yet. */
export type LaidShared =
  | { readonly state: "shown"; readonly items: readonly LaidSharedText[] }
  | { readonly state: "no-event" | "background" | "not-compared" | "compared-earlier" }
  | { readonly state: "not-current"; readonly version: number };

/** The layers that methods lay over an article. */
export interface ArticleLayers {
  readonly voices: LaidByMethod<LaidVoice>;
  readonly charged: LaidByMethod<ChargedWord>;
  readonly shared: LaidShared;
  /** By `voiceId`, the key of the speaker in the event. */
  readonly speakerKeys: ReadonlyMap<string, string>;
}

interface LayersQuery {
  readonly article: ArticleRecord;
  readonly version: ArticleVersionRecord | null;
  readonly versions: readonly ListedVersion[];
  /** The comparison of the event in which it is read. */
  readonly compared: ComparedEventResult | null;
}

/** What methods found in an article's current version, and what people decided on it, as far as the viewer may see it. */
export async function readLayers(database: Database, viewer: Viewer, query: LayersQuery): Promise<ArticleLayers> {
  const { reader } = database;
  const { article, version, versions, compared } = query;
  const current = versions.find(({ id }) => id === article.currentVersionId);
  if (version !== null && current !== undefined && version.id !== current.id) {
    const elsewhere = { state: "not-current", version: current.number } as const;
    return { voices: elsewhere, charged: elsewhere, shared: elsewhere, speakerKeys: new Map() };
  }
  const [described, shared, speakerKeys] = await Promise.all([
    readDescription(reader, version, versions),
    readShared(database, article.key, compared),
    compared === null ? new Map<string, string>() : findSpeakerKeys(database, compared, article.key),
  ]);
  if (described.state !== "shown") return { voices: described, charged: described, shared, speakerKeys };
  const { description, methods } = described;
  const [decided] = await listAttributionDecisions(reader, viewer, [article.key]);
  const methodOf = (name: string) => methods.find((method) => method.name === name) ?? null;
  const voices = layVoices(description.attributions, decided?.decisions ?? [], decided?.people ?? []);
  return {
    voices: { state: "shown", items: voices, method: methodOf("attribution") },
    charged: { state: "shown", items: description.chargedWords, method: methodOf("charged-words") },
    shared,
    speakerKeys,
  };
}

type Described =
  | { readonly state: "shown"; readonly description: TextDescription; readonly methods: readonly UsedMethod[] }
  | { readonly state: "not-analysed" | "not-read" }
  | { readonly state: "earlier"; readonly version: number };

async function readDescription(
  reader: Reader,
  version: ArticleVersionRecord | null,
  versions: readonly ListedVersion[],
): Promise<Described> {
  const stored = version === null ? null : await findAnalysis(reader, version.id);
  if (stored === null) {
    for (const { id, number } of versions.toReversed()) {
      if (id !== version?.id && (await findTextStamp(reader, id)) !== null)
        return { state: "earlier", version: number };
    }
    return { state: "not-analysed" };
  }
  // What our own methods wrote needs no closer look.
  const description = stored.result as TextDescription;
  if (!description.isRead) return { state: "not-read" };
  return { state: "shown", description, methods: readMethods(stored.methods, TEXT_METHODS) };
}

async function readShared(
  database: Database,
  articleKey: string,
  compared: ComparedEventResult | null,
): Promise<LaidShared> {
  if (compared === null) return { state: "no-event" };
  const { comparison } = compared;
  if (!comparison.articles.some(({ key }) => key === articleKey)) return { state: "background" };
  const shared = await compareSharedTextOf(database, compared);
  if (shared === null) return { state: "not-compared" };
  if (!shared.articles.some(({ key }) => key === articleKey)) return { state: "compared-earlier" };
  return { state: "shown", items: laySharedText(shared, articleKey) };
}

async function findSpeakerKeys(
  database: Database,
  compared: ComparedEventResult,
  articleKey: string,
): Promise<ReadonlyMap<string, string>> {
  const voices = await compareEventVoices(database, compared);
  const figures = voices?.columns.flatMap(({ articles }) => articles).find(({ article }) => article.key === articleKey);
  return figures === undefined ? new Map() : speakerKeysOf(figures);
}

/** What the others of one event report, with the comparison that says so. */
export interface OthersOfEvent extends ComparedEventResult {
  readonly report: OthersReport;
}

/**
 * What others report and the article does not, for each event that it is about; a dossier compares no claims, and an
 * article in an event's background is not held against it.
 */
export async function readOthers(
  database: Database,
  viewer: Viewer,
  articleKey: string,
  slugs: readonly string[],
): Promise<readonly OthersOfEvent[]> {
  const query = { codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  const compared = await Promise.all(slugs.map((slug) => compareEvent(database, viewer, { slug, ...query })));
  return compared.flatMap((result) => {
    const { comparison, input } = result;
    const report = comparison.event.kind === "event" ? reportOthers(comparison, input.mentions, articleKey) : null;
    return report === null ? [] : [{ ...result, report }];
  });
}
