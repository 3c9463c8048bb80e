import { BUNDLE_TABLES } from "@/db/bundle-tables";
import { recordChange } from "@/db/change-log";
import { type Done, giveUp, orRefusal, type Refusal, refuse, type WorkContext } from "../work-context";
import {
  BUNDLE_FORMAT,
  bundleEnd,
  type BundleHeader,
  bundleHeader,
  type BundleLine,
  bundleLine,
} from "./bundle-format";
import { takeInRows } from "./take-in-rows";

export interface ReadBundle extends Done {
  readonly events: readonly string[];
  /** Rows that were made, and rows that were here already and stayed as they are. */
  readonly made: number;
  readonly known: number;
}

/**
 * Takes in a bundle that another Parallax wrote: all of it in one change, which can be undone, or nothing. What is here
 * already, by its key, stays as it is; a coder of the same name who is somebody else gets a number. Reading the same
 * bundle twice changes nothing.
 *
 * @param lines of the file, without their ends
 */
export async function readBundle(
  { database, coderId, now }: WorkContext,
  lines: readonly string[],
): Promise<ReadBundle | Refusal<"other-format" | "damaged">> {
  const header = readHeader(lines[0]);
  if (!header.ok) return header;
  const { events, rows } = header;
  const known = new Set(BUNDLE_TABLES.map(({ table }) => table));
  const parsed: BundleLine[] = [];
  let isWhole = false;
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === "") continue;
    const value = parseJson(line);
    if (bundleEnd.safeParse(value).success) {
      isWhole = true;
      continue;
    }
    // A table for people is made of the other rows.
    if (typeof value === "object" && value !== null && "view" in value) continue;
    const one = readLine(value);
    if (one === null || !known.has(one.table)) return damaged(`Line ${index + 1} is no row of a bundle`);
    parsed.push(one);
  }
  const counted = Object.values(rows).reduce((sum, count) => sum + count, 0);
  if (parsed.length !== counted) return damaged(`It announces ${counted} rows and holds ${parsed.length}`);
  if (!isWhole) return damaged("Its last line is missing");
  const describe = (result: { readonly made: number }) => ({
    action: "import-bundle",
    summary: `Bundle taken in: ${events.join(", ")}, ${result.made} rows`,
    coderId,
    at: now(),
  });
  const done = await orRefusal(() =>
    recordChange(database, describe, async (tx, recorder) => {
      const taken = await takeInRows(tx, recorder, parsed);
      return taken.ok ? taken : giveUp(damaged(taken.message));
    }),
  );
  if ("ok" in done) return damaged(done.message);
  const { result, changeKey } = done;
  return { ok: true, changeKey, summary: describe(result).summary, events, made: result.made, known: result.known };
}

function readHeader(
  line: string | undefined,
): ({ readonly ok: true } & BundleHeader) | Refusal<"other-format" | "damaged"> {
  const value = parseJson(line ?? "");
  const parsed = bundleHeader.safeParse(value);
  if (parsed.success) return { ok: true, ...parsed.data };
  const format = typeof value === "object" && value !== null && "format" in value ? String(value.format) : null;
  if (format === BUNDLE_FORMAT) return damaged("Its first line is not complete");
  const found = format === null ? "This file names no format" : `This file is in the format “${format}”`;
  return refuse("other-format", `${found}; bundles are read from “${BUNDLE_FORMAT}”.`);
}

function readLine(value: unknown): BundleLine | null {
  const parsed = bundleLine.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function damaged(why: string): Refusal<"damaged"> {
  const message = why.endsWith(".") ? why : `${why}. The bundle is damaged or cut off; nothing was taken in.`;
  return refuse("damaged", message);
}
