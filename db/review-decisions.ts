import type { Reader } from "./database";

/** Who decided on a suggestion, and the change that undo takes back. */
export interface StoredDecision {
  readonly coder: { readonly id: number; readonly name: string } | null;
  readonly decidedAt: string | null;
  /** Null where the decision was carried over from an earlier version of the text. */
  readonly changeKey: string | null;
}

export async function findDecision(reader: Reader, suggestionId: number): Promise<StoredDecision> {
  const row = await reader.suggestion.findUnique({
    where: { id: suggestionId },
    select: { decidedAt: true, decidedBy: { select: { id: true, name: true } } },
  });
  const change = await reader.change.findFirst({
    where: { undoneAt: null, rows: { some: { table: "Suggestion", rowKey: JSON.stringify({ id: suggestionId }) } } },
    select: { key: true },
    orderBy: { id: "desc" },
  });
  return { coder: row?.decidedBy ?? null, decidedAt: row?.decidedAt ?? null, changeKey: change?.key ?? null };
}

/** Open claims that other events and dossiers have proposed with main passages in these articles. */
export async function listOpenClaimsElsewhere(
  reader: Reader,
  { eventId, articleKeys }: { readonly eventId: number | null; readonly articleKeys: readonly string[] },
): Promise<readonly { readonly id: number; readonly proposal: unknown }[]> {
  const rows = await reader.suggestion.findMany({
    where: {
      kind: "claim",
      state: "open",
      article: { key: { in: [...articleKeys] } },
      ...(eventId === null ? {} : { eventId: { not: eventId } }),
    },
    select: { id: true, proposal: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, proposal }) => ({ id, proposal: JSON.parse(proposal) as unknown }));
}

/**
 * Events that a claim drawn from these articles belongs to: the event itself, or the events of a dossier in which they
 * stand, and the dossier where one of them stands in it alone.
 */
export async function listEventsOfClaimArticles(
  reader: Reader,
  { eventId, articleKeys }: { readonly eventId: number; readonly articleKeys: readonly string[] },
): Promise<readonly number[]> {
  const parts = await reader.eventPart.findMany({ where: { dossierId: eventId }, select: { eventId: true } });
  const within = [...parts.map((part) => part.eventId), eventId];
  const rows = await reader.eventArticle.findMany({
    where: { eventId: { in: within }, article: { key: { in: [...articleKeys] } } },
    select: { eventId: true },
    distinct: ["eventId"],
    orderBy: { eventId: "asc" },
  });
  return rows.map((row) => row.eventId);
}

/** A coder's mention of a claim on a passage, or null: adding the same passage twice adds nothing. */
export async function findOwnMention(
  reader: Reader,
  mention: { readonly claimId: number; readonly passageId: number; readonly coderId: number },
): Promise<{ readonly key: string } | null> {
  return reader.claimMention.findFirst({ where: { ...mention }, select: { key: true } });
}

/** Headlines of those of these articles whose claims the coder has handed in. */
export async function listHandedIn(
  reader: Reader,
  {
    coderId,
    task,
    articleKeys,
  }: { readonly coderId: number; readonly task: string; readonly articleKeys: readonly string[] },
): Promise<readonly string[]> {
  const rows = await reader.assignment.findMany({
    where: {
      coderId,
      task,
      phase: { not: "adjudication" },
      submittedAt: { not: null },
      article: { key: { in: [...articleKeys] } },
    },
    select: { article: { select: { headline: true } } },
    orderBy: { articleId: "asc" },
  });
  return rows.map(({ article }) => article.headline);
}

/** A claim that a suggestion has become. */
export interface OriginClaim {
  readonly id: number;
  readonly key: string;
  readonly statement: string;
}

/**
 * Claims of an event by the key of the suggestion that they were written down from, or whose passages the coder has added
 * to them. What others added where is not told: they may still be at work on it.
 */
export async function findClaimsByOrigin(
  reader: Reader,
  {
    coderId,
    eventId,
    origins,
  }: { readonly coderId: number | null; readonly eventId: number; readonly origins: readonly string[] },
): Promise<ReadonlyMap<string, OriginClaim>> {
  if (origins.length === 0) return new Map();
  const claim = { id: true, key: true, statement: true } as const;
  // A claim that was drawn from a dossier belongs to its events.
  const within = {
    events: { some: { event: { OR: [{ id: eventId }, { partOf: { some: { dossierId: eventId } } }] } } },
  };
  const [written, added] = await Promise.all([
    reader.claim.findMany({
      where: { origin: { in: [...origins] }, ...within },
      select: { origin: true, ...claim },
      orderBy: { id: "desc" },
    }),
    reader.claimMention.findMany({
      where: { origin: { in: [...origins] }, coderId: coderId ?? -1, claim: within },
      select: { origin: true, claim: { select: claim } },
      orderBy: { id: "desc" },
    }),
  ]);
  return new Map([
    ...added.map(({ origin, claim: of }) => [origin ?? "", of] as const),
    ...written.map(({ origin, ...of }) => [origin ?? "", of] as const),
  ]);
}
