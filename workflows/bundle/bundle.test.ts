import { expect, test } from "vitest";
import { BUNDLE_TABLES } from "@/db/bundle-tables";
import { findEvent } from "@/db/events";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { seedDemo } from "@/prisma/seed";
import { openTestWorkspace } from "@/test/workspace";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent, DEFAULT_CODEBOOK } from "../compare-event";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { readBundle } from "./read-bundle";
import { writeBundle } from "./write-bundle";

const EVENT = "harbour-bridge";

async function linesOf(context: WorkContext, texts: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of writeBundle(context, { event: EVENT, texts })) lines.push(JSON.stringify(line));
  return lines;
}

async function compareIn(context: WorkContext) {
  const query = { slug: EVENT, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  return compareAsTwin(context.database, await compareEvent(context.database, context, query));
}

test("a bundle makes the same comparison in a database that did not write it", async () => {
  const from = await openTestWorkspace();
  await seedDemo(from);
  const to = await openTestWorkspace();
  const read = await readBundle(to, await linesOf(from, true));
  expect(read).toMatchObject({ ok: true, events: [EVENT] });
  expect(await compareIn(to)).toEqual(await compareIn(from));
});

test("without texts the numbers are the same, and of each quote the first words are left", async () => {
  const from = await openTestWorkspace();
  await seedDemo(from);
  const lines = await linesOf(from, false);
  const [text] = await from.database.reader.versionText.findMany({ take: 1 });
  const sentence = text?.text.slice(400, 480) ?? "";
  expect(sentence).toHaveLength(80);
  expect(lines.join("\n")).not.toContain(JSON.stringify(sentence).slice(1, -1));
  const to = await openTestWorkspace();
  expect(await readBundle(to, lines)).toMatchObject({ ok: true });
  const [there, here] = [await compareIn(from), await compareIn(to)];
  const withoutWords = (twin: typeof here) =>
    JSON.parse(JSON.stringify(twin, (name, value: unknown) => (name === "exact" ? null : value))) as typeof here;
  expect(withoutWords(here).cells).toEqual(withoutWords(there).cells);
  expect(withoutWords(here).claims).toEqual(withoutWords(there).claims);
  expect(here.framing).toEqual(there.framing);
});

test("read twice it changes nothing, and its undo leaves nothing behind", async () => {
  const from = await openTestWorkspace();
  await seedDemo(from);
  const lines = await linesOf(from, true);
  const to = await openTestWorkspace();
  const first = await readBundle(to, lines);
  expect(await readBundle(to, lines)).toMatchObject({ ok: true, made: 0, changeKey: null });
  const undone = await undoChange(to, { changeKey: first.ok ? (first.changeKey ?? "") : "" });
  expect(undone).toMatchObject({ ok: true });
  expect(await findEvent(to.database.reader, EVENT)).toBeNull();
  const { reader } = to.database;
  expect(await Promise.all([reader.article.count(), reader.claim.count(), reader.coding.count()])).toEqual([0, 0, 0]);
});

test("a bundle that is cut off, altered or something else is refused whole", async () => {
  const from = await openTestWorkspace();
  await seedDemo(from);
  const lines = await linesOf(from, false);
  const to = await openTestWorkspace();
  expect(await readBundle(to, lines.slice(0, -3))).toMatchObject({ ok: false, reason: "damaged" });
  expect(await readBundle(to, [...lines.slice(0, 5), "{", ...lines.slice(6)])).toMatchObject({
    ok: false,
    message: expect.stringContaining("Line 6"),
  });
  expect(await readBundle(to, ['{"format":"other/3"}'])).toMatchObject({
    ok: false,
    message: expect.stringContaining("“other/3”"),
  });
  expect(await to.database.reader.article.count()).toBe(0);
});

test("every table travels, or is known to stay", async () => {
  const { reader } = (await openTestWorkspace()).database;
  const tables = await reader.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite%'
      AND "name" NOT LIKE 'search%' AND "name" NOT LIKE '_prisma%'`;
  const STAYING = [
    // Of this installation alone.
    ...["User", "Credential", "Invitation", "RateLimit", "Setting", "Job", "Change", "ChangeRow", "SavedView"],
    ...["Import", "ImportItem", "SlugAlias", "Snapshot"],
    // Made again from what travels.
    ...["Analysis", "AnalysisRun", "EventAnalysis", "EventMeasure", "Suggestion"],
    // Nobody else's business.
    ...["ClassSession", "ClassParticipant", "ClassDevice", "ClassResponse", "ClassCount", "ClassDoor"],
  ];
  const named = [...BUNDLE_TABLES.map(({ table }) => table), ...STAYING];
  expect(tables.map(({ name }) => name).sort()).toEqual(named.sort());
});
