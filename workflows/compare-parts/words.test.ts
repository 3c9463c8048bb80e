import { expect, test } from "vitest";
import { type ComparisonOptions, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { wordsTable } from "@/domain/comparison/words/words-table";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent } from "../compare-event";
import { loadEvidence } from "../load-evidence";
import { reviseText } from "../revise-text";
import { saveArticle } from "../save-article";
import type { WorkContext } from "../work-context";
import { compareWordsOf } from "./words";

const QUERY = { slug: "night-ferry", codebook: "policy-frames" } as const;

async function openWords() {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  return { context, articles };
}

async function compare({ database }: WorkContext, options: ComparisonOptions = DEFAULT_OPTIONS) {
  const result = await compareEvent(database, { coderId: null }, { ...QUERY, options });
  const words = await compareWordsOf(database, result);
  if (words === null) throw new Error("the texts have not been compared");
  return { result, words };
}

test("every mark opens as many passages as it counts, in either voice", async () => {
  const { context } = await openWords();
  for (const voice of ["outlet", "quoted", "both"] as const) {
    const { result, words } = await compare(context, { ...DEFAULT_OPTIONS, voice });
    const { names, keywords, charges } = words;
    const marks: readonly { readonly address: EvidenceAddress; readonly count: number }[] = [
      ...[...names.rows, ...names.alone].flatMap((row) => [row, ...row.cells.flatMap(({ forms }) => forms)]),
      ...(keywords?.counts?.rows ?? []).flatMap((row) => row.marks).filter(({ count }) => count > 0),
      ...(charges?.articles ?? [])
        .filter((row) => row.words.length > 0)
        .map(({ address, words: charged }) => ({ address, count: charged.length })),
    ];
    expect(marks.length).toBeGreaterThan(10);
    for (const { address, count } of marks) {
      const evidence = await loadEvidence(context.database, result, address);
      expect(evidence?.items.length, JSON.stringify(address)).toBe(count);
      expect(Object.values(evidence?.passages ?? {}).every((passage) => passage !== null)).toBe(true);
    }
  }
});

test("the event's twin prints what the part shows", async () => {
  const { context } = await openWords();
  const { result, words } = await compare(context);
  const twin = await compareAsTwin(context.database, result);
  const rows = [...words.names.rows, ...words.names.alone];
  expect(twin.names?.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
  const okoro = twin.names?.find(({ name }) => name === "Ruth Okoro");
  const places = okoro?.articles.flatMap(({ outlet }) => outlet) ?? [];
  expect(places).toHaveLength(rows.find(({ name }) => name === "Ruth Okoro")?.count ?? -1);
  expect(places.every(({ exact }) => exact?.includes("Okoro"))).toBe(true);
  expect(twin.words?.map(({ voiceWords }) => voiceWords)).toEqual(
    words.keywords?.measured.map(({ voiceWords }) => voiceWords),
  );
  expect(twin.chargedWords?.map(({ words: charged }) => charged.length)).toEqual(
    words.charges?.articles.map(({ words: charged }) => charged.length),
  );
});

test("articles that the filters leave out, or whose text has changed since, count nowhere", async () => {
  const { context, articles } = await openWords();
  const before = (await compare(context)).words;
  const [one] = articles;
  expect(await saveArticle(context, one, { codedGenre: "opinion" })).toMatchObject({ ok: true });
  const opinion = (await compare(context, { ...DEFAULT_OPTIONS, genres: ["opinion"] })).words;
  expect(opinion.names.articles).toBe(1);
  expect(opinion.names.rows).toEqual([]);
  expect(opinion.charges?.articles.map(({ article }) => article.key)).toEqual([one]);
  expect(opinion.keywords?.columns.map(({ articles: count }) => count)).toEqual([1]);

  // Taking the first words off the page makes a new version, which nobody has compared yet.
  const revision = { kind: "remove", range: { start: 0, end: 12 }, reason: "navigation" } as const;
  expect(await reviseText(context, { articleKey: one, revision })).toMatchObject({ ok: true });
  const stale = (await compare(context)).words;
  expect([stale.names.unread, stale.keywords?.uncounted, stale.charges?.unread]).toEqual([1, 1, 1]);
  expect(wordsTable(stale, "names")).not.toEqual(wordsTable(before, "names"));
  await workUntilDone(context);
  expect((await compare(context)).words.names.unread).toBe(0);
});

test("of a dossier only names are compared", async () => {
  const { context } = await openWords();
  const { result } = await compare(context);
  const event = { ...result.comparison.event, kind: "dossier" } as const;
  const words = await compareWordsOf(context.database, { comparison: { ...result.comparison, event } });
  expect(words).toMatchObject({ keywords: null, charges: null });
  expect([...(words?.names.rows ?? []), ...(words?.names.alone ?? [])].length).toBeGreaterThan(0);
});

test("nothing compared is null, which is not the same as nothing found", async () => {
  const { context } = await openNightFerry();
  const result = await compareEvent(context.database, { coderId: null }, { ...QUERY, options: DEFAULT_OPTIONS });
  expect(await compareWordsOf(context.database, result)).toBeNull();
  expect(await compareAsTwin(context.database, result)).toMatchObject({ names: null, words: null, chargedWords: null });
  expect(wordsTable(null, "names").rows).toEqual([]);
});
