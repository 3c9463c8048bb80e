import type { MergedSuggestions } from "@/domain/suggestions/merge-suggestions";
import type { ProposedSuggestion, SuggestionKind, SuggestionState } from "@/domain/suggestions/suggestion";
import type { TextRange } from "@/domain/text/page-text";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

/** A suggestion with the decision on it; `proposal` is read by its kind (domain/suggestions/suggestion.ts). */
export interface SuggestionRecord {
  readonly id: number;
  readonly key: string;
  readonly kind: SuggestionKind;
  readonly method: string;
  readonly articleId: number | null;
  readonly versionId: number | null;
  readonly eventId: number | null;
  readonly code: string;
  readonly range: TextRange | null;
  readonly score: number;
  readonly proposal: unknown;
  readonly state: SuggestionState;
  readonly decidedById: number | null;
  readonly decidedAt: string | null;
}

const COLUMNS = {
  id: true,
  key: true,
  kind: true,
  method: true,
  articleId: true,
  versionId: true,
  eventId: true,
  code: true,
  start: true,
  end: true,
  score: true,
  proposal: true,
  state: true,
  decidedById: true,
  decidedAt: true,
} as const;

interface Row {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly method: string;
  readonly articleId: number | null;
  readonly versionId: number | null;
  readonly eventId: number | null;
  readonly code: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly proposal: string;
  readonly state: string;
  readonly decidedById: number | null;
  readonly decidedAt: string | null;
}

function toRecord({ start, end, kind, state, proposal, ...row }: Row): SuggestionRecord {
  return {
    ...row,
    kind: kind as SuggestionKind,
    state: state as SuggestionState,
    range: start === null || end === null ? null : { start, end },
    proposal: JSON.parse(proposal) as unknown,
  };
}

/** Everything that was proposed for these versions of texts, by version and place. */
export async function listTextSuggestions(
  reader: Reader,
  versionIds: readonly number[],
  kinds: readonly SuggestionKind[],
): Promise<readonly SuggestionRecord[]> {
  const rows = await reader.suggestion.findMany({
    where: { versionId: { in: [...versionIds] }, kind: { in: [...kinds] } },
    select: COLUMNS,
    orderBy: [{ versionId: "asc" }, { kind: "asc" }, { start: "asc" }, { id: "asc" }],
  });
  return rows.map(toRecord);
}

/** What was proposed for one event or dossier as a whole, best first. */
export async function listEventSuggestions(
  reader: Reader,
  eventId: number,
  kind: SuggestionKind,
): Promise<readonly SuggestionRecord[]> {
  const rows = await reader.suggestion.findMany({
    where: { eventId, kind },
    select: COLUMNS,
    orderBy: [{ score: "desc" }, { id: "asc" }],
  });
  return rows.map(toRecord);
}

/** Suggestions of an article's texts that people decided on, whatever version they stood in. */
export async function listDecidedOfArticle(reader: Reader, articleId: number): Promise<readonly SuggestionRecord[]> {
  const rows = await reader.suggestion.findMany({
    where: { articleId, versionId: { not: null }, kind: { in: ["frame", "attribution"] }, state: { not: "open" } },
    select: COLUMNS,
    orderBy: { id: "asc" },
  });
  return rows.map(toRecord);
}

export async function findSuggestion(reader: Reader, key: string): Promise<SuggestionRecord | null> {
  const row = await reader.suggestion.findUnique({ where: { key }, select: COLUMNS });
  return row === null ? null : toRecord(row);
}

/** What a suggestion is about. */
export interface SuggestionTarget {
  readonly articleId: number | null;
  readonly versionId: number | null;
  readonly eventId: number | null;
}

/** A decision that a person took on the same passage in an earlier version of the text. */
export interface CarriedDecision {
  readonly state: SuggestionState;
  readonly decidedById: number | null;
  readonly decidedAt: string | null;
}

/**
 * Writes down what a method proposes now. New suggestions are open, unless `decided` carries a person's decision over
 * to their key; decisions that are stored are never touched.
 */
export async function writeSuggestions(
  tx: Transaction,
  { insert, refresh, remove }: MergedSuggestions,
  options: {
    readonly targetOf: (suggestion: ProposedSuggestion) => SuggestionTarget;
    readonly at: string;
    readonly decided?: ReadonlyMap<string, CarriedDecision>;
  },
): Promise<void> {
  const { targetOf, at, decided } = options;
  await tx.suggestion.deleteMany({ where: { key: { in: [...remove] }, state: "open" } });
  const rows = insert.map((one) => ({
    key: one.key,
    kind: one.kind,
    ...targetOf(one),
    ...columnsOf(one),
    ...(decided?.get(one.key) ?? { state: "open", decidedById: null, decidedAt: null }),
    createdAt: at,
  }));
  await tx.suggestion.createMany({ data: rows });
  // One statement for all: an event may propose a thousand claims again.
  const again = JSON.stringify(refresh.map((one) => ({ key: one.key, ...columnsOf(one) })));
  await tx.$executeRaw`
    UPDATE "Suggestion" SET "method" = j."value" ->> '$.method', "code" = j."value" ->> '$.code',
      "start" = j."value" ->> '$.start', "end" = j."value" ->> '$.end', "score" = j."value" ->> '$.score',
      "proposal" = j."value" ->> '$.proposal'
    FROM json_each(${again}) j WHERE "Suggestion"."key" = j."value" ->> '$.key'`;
}

function columnsOf({ method, code, range, score, proposal }: ProposedSuggestion) {
  const place = { start: range?.start ?? null, end: range?.end ?? null };
  return { method, code, ...place, score, proposal: JSON.stringify(proposal) };
}

/** Takes away open suggestions of texts that are no longer their article's current ones. */
export async function deleteOpenOfOtherVersions(tx: Transaction, articleId: number, versionId: number): Promise<void> {
  const where = { articleId, state: "open", kind: { in: ["frame", "attribution"] } };
  await tx.suggestion.deleteMany({ where: { ...where, versionId: { not: versionId } } });
}

/** Notes what a person decided. */
export async function decideSuggestion(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  decision: CarriedDecision,
): Promise<void> {
  await recorder.touch("Suggestion", { id });
  await tx.suggestion.update({ where: { id }, data: { ...decision } });
}
