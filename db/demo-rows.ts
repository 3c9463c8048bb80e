import type { Reader, Transaction } from "./database";
import { lastChangeId } from "./changes";

/** What the demo made: ids, and the last change that was its own. Everything later is people's. */
export interface DemoRows {
  readonly lastChangeId: number;
  readonly events: readonly number[];
  readonly articles: readonly number[];
  readonly claims: readonly number[];
  readonly outlets: readonly number[];
  readonly coders: readonly number[];
  readonly imports: readonly number[];
}

/** Events that hang together by a dossier, an article or a claim, with everything in them: it goes or stays as one. */
export interface DemoUnit {
  readonly events: readonly number[];
  readonly titles: readonly string[];
  readonly articles: readonly number[];
  readonly claims: readonly number[];
}

/** Everything that is here. Called once, right after the demo was seeded into an empty database. */
export async function collectDemoRows(reader: Reader): Promise<DemoRows> {
  const select = { select: { id: true } } as const;
  const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);
  return {
    lastChangeId: await lastChangeId(reader),
    events: ids(await reader.event.findMany(select)),
    articles: ids(await reader.article.findMany(select)),
    claims: ids(await reader.claim.findMany(select)),
    outlets: ids(await reader.outlet.findMany(select)),
    coders: ids(await reader.coder.findMany(select)),
    imports: ids(await reader.import.findMany(select)),
  };
}

/** The demo's events that are still here, grouped by what they have in common. Only what the demo made is in them. */
export async function listDemoUnits(reader: Reader, demo: DemoRows): Promise<readonly DemoUnit[]> {
  const rows = await reader.event.findMany({
    where: { id: { in: [...demo.events] } },
    select: {
      id: true,
      title: true,
      kind: true,
      parts: { select: { eventId: true } },
      articles: { select: { articleId: true } },
      claims: { select: { claimId: true } },
    },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  const made = { events: new Set(demo.events), articles: new Set(demo.articles), claims: new Set(demo.claims) };
  const units: { events: Set<number>; titles: string[]; articles: Set<number>; claims: Set<number> }[] = [];
  for (const { id, title, parts, articles, claims } of rows) {
    const unit = {
      events: new Set([id, ...parts.map(({ eventId }) => eventId).filter((one) => made.events.has(one))]),
      titles: [title],
      articles: new Set(articles.map(({ articleId }) => articleId).filter((one) => made.articles.has(one))),
      claims: new Set(claims.map(({ claimId }) => claimId).filter((one) => made.claims.has(one))),
    };
    for (const other of units.filter((other) => overlaps(unit, other))) {
      units.splice(units.indexOf(other), 1);
      unit.titles.unshift(...other.titles);
      for (const name of ["events", "articles", "claims"] as const) for (const one of other[name]) unit[name].add(one);
    }
    units.push(unit);
  }
  return units.map(({ events, titles, articles, claims }) => ({
    events: [...events],
    titles,
    articles: [...articles],
    claims: [...claims],
  }));
}

interface Sets {
  readonly events: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly claims: ReadonlySet<number>;
}

function overlaps(a: Sets, b: Sets): boolean {
  return (["events", "articles", "claims"] as const).some((name) => [...a[name]].some((one) => b[name].has(one)));
}

/** Deletes a part of the demo with all that hangs on it, dependants first. */
export async function deleteDemoUnit(tx: Transaction, unit: DemoUnit): Promise<void> {
  const articleId = { in: [...unit.articles] };
  const claimId = { in: [...unit.claims] };
  await tx.claimMention.deleteMany({ where: { OR: [{ articleId }, { claimId }] } });
  await tx.claimCheck.deleteMany({ where: { OR: [{ claimId }, { version: { articleId } }] } });
  await tx.attribution.deleteMany({ where: { articleId } });
  await tx.coding.deleteMany({ where: { assignment: { articleId } } });
  await tx.assignment.deleteMany({ where: { articleId } });
  await tx.claim.deleteMany({ where: { id: claimId } });
  await tx.event.deleteMany({ where: { id: { in: [...unit.events] } } });
  await tx.article.deleteMany({ where: { id: articleId } });
}

/**
 * Deletes what no part of the demo needs any more: its imports and their bytes, its record in the change log, outlets
 * without an article of anybody's that nobody edited, coders without any work.
 */
export async function deleteDemoRest(tx: Transaction, demo: DemoRows): Promise<void> {
  const isDemoImport = { id: { in: [...demo.imports] }, items: { none: { articleId: { not: null } } } };
  const sources = await tx.importItem.findMany({ where: { import: isDemoImport }, select: { sourceId: true } });
  await tx.import.deleteMany({ where: isDemoImport });
  const sourceIds = sources.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]));
  await tx.source.deleteMany({
    where: { id: { in: sourceIds }, items: { none: {} }, pageTexts: { none: { versions: { some: {} } } } },
  });
  await tx.change.deleteMany({ where: { id: { lte: demo.lastChangeId } } });
  // What is left in the log is people's: an outlet that they edited stays, whoever made it.
  const edited = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT COALESCE(json_extract("after", '$.outletId'), json_extract("before", '$.outletId'),
                             json_extract("rowKey", '$.id')) AS "id"
    FROM "ChangeRow" WHERE "table" IN ('Outlet', 'OutletFact', 'OutletAlias', 'OutletHost')`;
  const editedIds = new Set(edited.map(({ id }) => Number(id)));
  await tx.outlet.deleteMany({
    where: {
      id: { in: demo.outlets.filter((id) => !editedIds.has(id)) },
      articles: { none: {} },
      slots: { none: {} },
      searches: { none: {} },
      citedBy: { none: {} },
    },
  });
  await tx.coder.deleteMany({
    where: {
      id: { in: [...demo.coders] },
      assignments: { none: {} },
      mentions: { none: {} },
      attributions: { none: {} },
      checks: { none: {} },
      claims: { none: {} },
      versions: { none: {} },
      imports: { none: {} },
      eventArticles: { none: {} },
      searches: { none: {} },
      changes: { none: {} },
    },
  });
}
