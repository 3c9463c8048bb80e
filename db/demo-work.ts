import type { DemoRows, DemoUnit } from "./demo-rows";
import type { Reader } from "./database";

type Kind = "event" | "article" | "claim" | "version" | "passage" | "assignment" | "mention";

/** What a column of a logged row names; `id` names the row itself. */
const NAMES: Readonly<Record<string, Kind>> = {
  eventId: "event",
  dossierId: "event",
  articleId: "article",
  originArticleId: "article",
  claimId: "claim",
  fromId: "claim",
  toId: "claim",
  versionId: "version",
  currentVersionId: "version",
  passageId: "passage",
  assignmentId: "assignment",
  mentionId: "mention",
};

const KIND_OF_TABLE: Readonly<Record<string, Kind>> = {
  Event: "event",
  Article: "article",
  Claim: "claim",
  ArticleVersion: "version",
  Passage: "passage",
  Assignment: "assignment",
  ClaimMention: "mention",
};

/** What a change to a row of this table was, in words. Rows of other tables change only together with one of these. */
const WORDS: Readonly<Record<string, string>> = {
  Coding: "codings",
  Assignment: "assignments",
  ClaimMention: "mentions",
  ClaimCheck: "claim checks",
  Attribution: "attributions",
  Suggestion: "decisions on suggestions",
  ClaimEvent: "places of its claims",
  ClaimLink: "links between its claims",
  Article: "changes to its articles",
  ArticleVersion: "texts",
  Passage: "marked passages",
  Anchor: "places of passages",
  Claim: "changes to its claims",
  Event: "changes to the event",
  EventArticle: "places of its articles",
  EventPart: "its place in a dossier",
  CoverageSearch: "noted searches",
  GlossaryTerm: "explained words",
};

/** Rows that join two things. Where one of the two is not the part's, `listOwnInUnit` says so in better words. */
const JOINS = new Set(["EventArticle", "EventPart", "ClaimEvent"]);

type Ids = Readonly<Record<Kind, ReadonlySet<number>>>;

/**
 * What people did to parts of the demo since it was seeded, in words, for each part; empty where nobody touched it. Any
 * change counts that is not undone and touched a row which names something of the part, before or after: also one that
 * took a row away, and one to a row that has no number of its own (a role in the event, a link between claims).
 */
export async function listWorkOnUnits(
  reader: Reader,
  demo: DemoRows,
  units: readonly DemoUnit[],
): Promise<readonly (readonly string[])[]> {
  const changed = await reader.changeRow.findMany({
    where: {
      change: { id: { gt: demo.lastChangeId }, undoneAt: null },
      table: { in: Object.keys(WORDS) },
    },
    select: { table: true, before: true, after: true },
    orderBy: { id: "asc" },
  });
  const rows = changed.flatMap(({ table, before, after }) =>
    [before, after].flatMap((json) => (json === null ? [] : [{ table, row: parseRow(json) }])),
  );
  return Promise.all(
    units.map(async (unit) => {
      const ids = await listIds(reader, unit);
      const touched = rows
        .filter(({ table, row }) => isAbout(ids, table, row))
        .map(({ table }) => WORDS[table] ?? table);
      return [...new Set(touched), ...(await listOwnInUnit(reader, demo, unit))];
    }),
  );
}

type Row = Readonly<Record<string, unknown>>;

function isAbout(ids: Ids, table: string, row: Row): boolean {
  const named = Object.entries(row).flatMap(([column, value]) => {
    const kind = column === "id" ? KIND_OF_TABLE[table] : NAMES[column];
    return kind === undefined || typeof value !== "number" ? [] : [ids[kind].has(value)];
  });
  return JOINS.has(table) ? named.every(Boolean) : named.some(Boolean);
}

/** Everything of a part that a logged row can name. */
async function listIds(reader: Reader, unit: DemoUnit): Promise<Ids> {
  const select = { select: { id: true } } as const;
  const articleId = { in: [...unit.articles] };
  const toSet = (rows: readonly { readonly id: number }[]) => new Set(rows.map(({ id }) => id));
  return {
    event: new Set(unit.events),
    article: new Set(unit.articles),
    claim: new Set(unit.claims),
    version: toSet(await reader.articleVersion.findMany({ where: { articleId }, ...select })),
    passage: toSet(await reader.passage.findMany({ where: { articleId }, ...select })),
    assignment: toSet(await reader.assignment.findMany({ where: { articleId }, ...select })),
    mention: toSet(await reader.claimMention.findMany({ where: { articleId }, ...select })),
  };
}

/** What people made themselves and put into a part, or put a part into. */
async function listOwnInUnit(reader: Reader, demo: DemoRows, unit: DemoUnit): Promise<readonly string[]> {
  const own = { articles: { notIn: [...demo.articles] }, claims: { notIn: [...demo.claims] } };
  const [eventId, claimId] = [{ in: [...unit.events] }, { in: [...unit.claims] }];
  const ownEvents = { notIn: [...demo.events] };
  const [added, drawn, mentioned, ...entered] = await Promise.all([
    reader.eventArticle.count({ where: { eventId, articleId: own.articles } }),
    reader.claimEvent.count({ where: { eventId, claimId: own.claims } }),
    reader.claimMention.count({ where: { claimId, articleId: own.articles } }),
    reader.eventArticle.count({ where: { articleId: { in: [...unit.articles] }, eventId: ownEvents } }),
    reader.claimEvent.count({ where: { claimId, eventId: ownEvents } }),
    reader.eventPart.count({ where: { eventId, dossierId: ownEvents } }),
    reader.eventPart.count({ where: { dossierId: { in: [...unit.events] }, eventId: ownEvents } }),
  ]);
  const found: string[] = [];
  if (added > 0) found.push("articles of yours in it");
  if (drawn + mentioned > 0) found.push("claims of yours in it");
  if (entered.some((count) => count > 0)) found.push("a place in events of yours");
  return found;
}

function parseRow(json: string): Row {
  // The change log writes whole rows and nothing else.
  return JSON.parse(json) as Row;
}
