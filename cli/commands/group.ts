import { createReadStream } from "node:fs";
import { z } from "zod";
import { type ArticleSignature, signatureOf } from "@/domain/grouping/article-signature";
import { readArticleTerms } from "@/domain/grouping/article-terms";
import { groupArticles } from "@/domain/grouping/group-articles";
import { publicationDay } from "@/domain/grouping/publication-day";
import type { WordTable } from "@/domain/words/word-table";
import { bundledWords } from "@/workflows/language-tools";
import type { ErrorReason } from "@/workflows/threads/error-reason";
import { readLines } from "../json-lines";
import { listFiles } from "../list-files";
import { printJson, readArguments } from "../output";

const line = z.object({
  id: z.union([z.string(), z.number()], { error: "an article needs an id, a text or a number" }),
  title: z.string().nullish(),
  text: z.string().nullish(),
  publishedAt: z.string().nullish(),
  outlet: z.string().nullish(),
});

type Id = string | number;

/** An article that waits for its group, or the answer to a line that held none. */
type Row =
  | { readonly id: Id; readonly signature: ArticleSignature }
  | {
      readonly id?: Id;
      readonly error: { readonly reason: ErrorReason; readonly message: string };
      readonly line: number;
    };

/** `parallax group [--jsonl] [PATH…]`: says which articles report on one event; stores nothing. */
export async function group(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, { json: { type: "boolean" }, jsonl: { type: "boolean" } });
  const streams =
    positionals.length === 0 ? [process.stdin] : listFiles(positionals).map((file) => createReadStream(file));
  const rows: Row[] = [];
  const table = bundledWords();
  const lineOf = new Map<string, number>();
  for (const stream of streams) await readRows(stream, rows, { table, lineOf });

  const events = eventsOf(rows);
  let failed = 0;
  for (const row of rows) {
    if ("error" in row) failed += 1;
    await printJson("error" in row ? row : { id: row.id, event: events.get(row.signature) });
  }
  return failed > 0 ? 1 : 0;
}

interface Reading {
  readonly table: WordTable;
  /** The line on which an id stood first. Groups are named by ids, so an id names one article only. */
  readonly lineOf: Map<string, number>;
}

async function readRows(stream: NodeJS.ReadableStream, rows: Row[], reading: Reading): Promise<void> {
  let number = 0;
  try {
    for await (const read of readLines(stream)) {
      number = read.number;
      rows.push(read.ok ? readRow(read.line, number, reading) : { error: read.error, line: number });
    }
  } catch (error) {
    rows.push(failure(number + 1, "unreadable", error instanceof Error ? error.message : String(error)));
  }
}

function readRow(json: string, number: number, { table, lineOf }: Reading): Row {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure(number, "no-json", error instanceof Error ? error.message : String(error));
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const id = z.object({ id: line.shape.id }).safeParse(value).data?.id;
    return { ...(id === undefined ? {} : { id }), ...failure(number, "invalid", z.prettifyError(parsed.error)) };
  }
  const { id, title, text, publishedAt } = parsed.data;
  const key = String(id);
  const first = lineOf.get(key);
  if (first !== undefined) {
    return {
      id,
      ...failure(number, "invalid", `id "${key}" stands on line ${first} already; give each article its own`),
    };
  }
  lineOf.set(key, number);
  const day = publicationDay(publishedAt);
  const terms = readArticleTerms({ key, title: title ?? "", text: text ?? "", day }, table);
  return { id, signature: signatureOf(terms) };
}

function failure(number: number, reason: ErrorReason, message: string): Extract<Row, { readonly error: unknown }> {
  return { error: { reason, message }, line: number };
}

/** Each article's event: the id of the first article in its group. */
function eventsOf(rows: readonly Row[]): ReadonlyMap<ArticleSignature, string> {
  const signatures = rows.flatMap((row) => ("error" in row ? [] : [row.signature]));
  const events = new Map<ArticleSignature, string>();
  for (const { members } of groupArticles(signatures)) {
    for (const member of members) events.set(member, members[0]?.key ?? "");
  }
  return events;
}
