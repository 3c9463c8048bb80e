import { findAnalysableText, saveAnalysis, type AnalysableText } from "@/db/analyses";
import { getVersion } from "@/db/article-versions";
import type { Reader, Transaction } from "@/db/database";
import { sha256Of } from "@/db/sources";
import {
  type CarriedDecision,
  deleteOpenOfOtherVersions,
  listDecidedOfArticle,
  listTextSuggestions,
  type SuggestionRecord,
  writeSuggestions,
} from "@/db/suggestions";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { describeMerge, mergeSuggestions, type SuggestionChanges } from "@/domain/suggestions/merge-suggestions";
import { nameMethod, TEXT_METHODS } from "@/domain/suggestions/methods";
import { proposeFromText } from "@/domain/suggestions/propose-from-text";
import type { ProposedSuggestion } from "@/domain/suggestions/suggestion";
import { reanchorPassages } from "@/domain/text/reanchor-passages";
import type { WorkContext } from "../work-context";
import type { Analyst } from "./analyst";
import type { TextDescription } from "./describe-text";
import { DESCRIBED_BY } from "./recorded-state";

/** What an analysis changed, by kind of suggestion. */
export type Changes = Readonly<Record<string, SuggestionChanges>>;

/**
 * Runs the methods over one version of a text and stores what they found and propose, in one short transaction after
 * the work. Decisions of people stay, and are carried over from earlier versions of the text to the same passage and
 * code. Running it again has the effect of once. Null: there is no such text any more, or it is in review.
 */
export async function analyseVersion(
  { database, now }: WorkContext,
  analyst: Analyst,
  versionId: number,
): Promise<Changes | null> {
  const text = await findAnalysableText(database.reader, versionId);
  if (text === null) return null;
  const description = await analyst.describeText(text);
  const proposed = proposalsOf(text, description);
  const at = now();
  return database.inTransaction(async (tx) => {
    // Working took long and held no lock: the article may be gone, or thrown out of the list, by now.
    if ((await findAnalysableText(tx, versionId)) === null) return null;
    await saveAnalysis(tx, versionId, { methods: DESCRIBED_BY, computedAt: at, result: description });
    return storeProposals(tx, text, proposed, at);
  });
}

function proposalsOf(text: AnalysableText, description: TextDescription): readonly ProposedSuggestion[] {
  if (text.readingLevel === "plain") return [];
  return proposeFromText(description, {
    version: text.versionKey,
    voice: outletVoice(text.text),
    methods: {
      attribution: nameMethod("attribution", TEXT_METHODS),
      frames: {
        "policy-frames": nameMethod("policy-frames", TEXT_METHODS),
        "five-generic-frames": nameMethod("generic-frames", TEXT_METHODS),
      },
    },
    hash: suggestionKey,
  });
}

/** Keys of suggestions: 128 bits of a SHA-256. */
export function suggestionKey(identity: string): string {
  return sha256Of(identity).slice(0, 32);
}

async function storeProposals(
  tx: Transaction,
  text: AnalysableText,
  proposed: readonly ProposedSuggestion[],
  at: string,
): Promise<Changes> {
  const stored = await listTextSuggestions(tx, [text.versionId], ["frame", "attribution"]);
  const merged = mergeSuggestions(stored, proposed);
  const decided = await carryDecisions(tx, text, merged.insert);
  const target = { articleId: text.articleId, versionId: text.versionId, eventId: null };
  await writeSuggestions(tx, merged, { targetOf: () => target, at, decided });
  await deleteOpenOfOtherVersions(tx, text.articleId, text.versionId);
  return describeMerge(stored, merged);
}

/** Decisions on other versions of the article, by the key of the new suggestion for the same passage and code. */
async function carryDecisions(
  reader: Reader,
  text: AnalysableText,
  fresh: readonly ProposedSuggestion[],
): Promise<ReadonlyMap<string, CarriedDecision>> {
  const all = await listDecidedOfArticle(reader, text.articleId);
  const decided = all.filter(({ versionId }) => versionId !== text.versionId);
  const carried = new Map<string, CarriedDecision>();
  for (const versionId of new Set(decided.map((one) => one.versionId ?? 0))) {
    const { text: oldText } = await getVersion(reader, versionId);
    if (oldText === null) continue;
    const there = decided.filter((one) => one.versionId === versionId);
    const found = reanchorPassages(
      oldText,
      text.text,
      there.map(({ range }) => range ?? { start: 0, end: 0 }),
    );
    for (const [at, old] of there.entries()) {
      const range = old.range === null ? null : (found[at]?.range ?? undefined);
      const same = fresh.find((one) => isSame(one, old) && isSameRange(one.range, range));
      if (same === undefined) continue;
      const { state, decidedById, decidedAt } = old;
      carried.set(same.key, { state, decidedById, decidedAt });
    }
  }
  return carried;
}

function isSame(fresh: ProposedSuggestion, old: SuggestionRecord): boolean {
  const nameOf = (method: string) => method.split("/")[0];
  return fresh.kind === old.kind && fresh.code === old.code && nameOf(fresh.method) === nameOf(old.method);
}

function isSameRange(one: ProposedSuggestion["range"], other: ProposedSuggestion["range"] | undefined): boolean {
  if (one === null || other == null) return one === other;
  return one.start === other.start && one.end === other.end;
}
