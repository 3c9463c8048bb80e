import { BUNDLE_TABLES, type BundleTable } from "@/db/bundle-tables";
import { type BundleRow, readBundleRows, selectBundleRows } from "@/db/bundle-rows";
import type { Database } from "@/db/database";
import { getEvent } from "@/db/events";
import { DEFAULT_CODEBOOK } from "../compare-event";
import { buildWorkTable, type WorkTable } from "../agreement/build-work-table";
import type { WorkContext } from "../work-context";
import {
  BUNDLE_FORMAT,
  type BundleEnd,
  type BundleHeader,
  type BundleLine,
  type BundleTableLine,
} from "./bundle-format";

const ALL_WORK = { voice: "both", level: "any", phase: "both", namesHidden: false } as const;

/**
 * An event as JSON lines, to be taken in by another Parallax: the first line says what it holds, each other line is a
 * row. People's work travels under their names. Without texts, passages keep position, hash and first words, so that
 * everything but what is measured in texts comes out the same, with quotes cut.
 * @throws {NotFoundError} no such event
 */
export async function* writeBundle(
  { database, now }: Pick<WorkContext, "database" | "now">,
  { event, texts }: { readonly event: string; readonly texts: boolean },
): AsyncGenerator<BundleHeader | BundleLine | BundleTableLine | BundleEnd> {
  const { reader } = database;
  const { id, slug } = await getEvent(reader, event);
  const parts = await reader.eventPart.findMany({ where: { dossierId: id }, select: { event: true } });
  const events = [id, ...parts.map((part) => part.event.id)];
  const selection = await selectBundleRows(reader, { events, texts });
  yield {
    format: BUNDLE_FORMAT,
    events: [slug, ...parts.map((part) => part.event.slug)],
    texts,
    madeAt: now(),
    rows: Object.fromEntries([...selection].map(([table, keys]) => [table, keys.size])),
  };
  for (const table of BUNDLE_TABLES) {
    let number = 0;
    for await (const rows of readBundleRows(reader, table, selection)) {
      for (const row of rows) {
        number += 1;
        yield { table: table.table, id: Number(row["id"] ?? number), row: withoutTexts(table, row, texts) };
      }
    }
  }
  yield* writeTables(database, { event: slug, texts });
  yield { end: true };
}

/** The tables that people calculate with, in which 0 and NA are written out: of each codebook version, and of claims. */
async function* writeTables(
  database: Database,
  { event, texts }: { readonly event: string; readonly texts: boolean },
): AsyncGenerator<BundleTableLine> {
  const versions = await database.reader.codebookVersion.findMany({
    where: { assignments: { some: { article: { events: { some: { event: { slug: event } } } } } } },
    select: { number: true, codebook: { select: { key: true } } },
    orderBy: [{ codebook: { key: "asc" } }, { number: "asc" }],
  });
  const wanted: readonly {
    readonly view: string;
    readonly table: WorkTable;
    readonly codebook: string;
    readonly version: number | null;
  }[] = [
    ...versions.map(({ number, codebook: { key } }) => {
      return { view: `codes ${key}@${number}`, table: "codes", codebook: key, version: number } as const;
    }),
    { view: "stances", table: "stances", codebook: DEFAULT_CODEBOOK, version: null },
  ];
  for (const { view, ...which } of wanted) {
    const query = { ...which, ...ALL_WORK, event, withWords: texts } as const;
    const { columns, rows } = (await buildWorkTable(database, { coderId: null }, query)).table;
    for (const cells of [columns, ...rows]) yield { view, cells };
  }
}

/** What stands before and after a passage is text of others as well. */
function withoutTexts({ table }: BundleTable, row: BundleRow, texts: boolean): BundleRow {
  return texts || table !== "Passage" ? row : { ...row, prefix: "", suffix: "" };
}
