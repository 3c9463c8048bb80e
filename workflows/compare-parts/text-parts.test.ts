import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { sharedAddress } from "@/domain/evidence/shared-text-evidence";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { buildPage, importPage, PARAGRAPHS } from "@/test/workspace";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent } from "../compare-event";
import { loadEvidence } from "../load-evidence";
import { reviseText } from "../revise-text";
import type { WorkContext } from "../work-context";
import { compareQuotationsOf } from "./quotations";
import { compareSharedTextOf } from "./shared-text";
import { compareTimelineOf } from "./timeline";

async function compare({ database, coderId }: WorkContext) {
  return compareEvent(
    database,
    { coderId },
    { slug: "night-ferry", codebook: "policy-frames", options: DEFAULT_OPTIONS },
  );
}

/** Takes a word out of the article's text, so that it has a new version. */
async function correct(context: WorkContext, articleKey: string) {
  const article = await context.database.reader.article.findUniqueOrThrow({
    where: { key: articleKey },
    select: { currentVersion: { select: { pageText: { select: { text: true } } } } },
  });
  const start = article.currentVersion?.pageText?.text.indexOf("closed in January") ?? -1;
  const range = { start, end: start + "closed".length };
  const revision = { kind: "remove", range, reason: "page-furniture" } as const;
  expect(await reviseText(context, { articleKey, revision })).toMatchObject({ ok: true });
}

test("texts that nobody has compared are no texts without anything in common", async () => {
  const { context } = await openNightFerry();
  const result = await compare(context);
  expect(await compareSharedTextOf(context.database, result)).toBeNull();
  expect(await compareQuotationsOf(context.database, result)).toBeNull();
  const timeline = await compareTimelineOf(context.database, result);
  expect(timeline.links).toBeNull();
  expect(timeline.lanes.flatMap(({ articles }) => articles)).toHaveLength(2);
  expect(await compareAsTwin(context.database, result)).toMatchObject({ sharedText: null, quotations: null });
});

test("a shared passage opens with its words, and the command line prints what the page shows", async () => {
  const { context, articles } = await openNightFerry();
  const copied = await importPage(
    context,
    buildPage({
      headline: "What the night boats mean for the bakers",
      paragraphs: [
        ...PARAGRAPHS.slice(0, 1),
        "Bakers on the west bank start at two. They have asked for a boat at that hour for years.",
      ],
    }),
    "night-ferry",
  );
  await workUntilDone(context);
  const result = await compare(context);
  const sharedText = await compareSharedTextOf(context.database, result);
  const [passage] = sharedText?.passages ?? [];
  if (passage === undefined) throw new Error("nothing is shared");
  expect(passage.places.map(({ article }) => article).sort()).toEqual([articles[0], copied].sort());
  const opened = await loadEvidence(context.database, result, sharedAddress(passage));
  expect(opened?.count).toBe(passage.evidenceCount);
  const words = Object.values(opened?.passages ?? {}).map((found) => found?.exact);
  expect(words.sort()).toEqual(passage.places.map(({ exact }) => exact).sort());
  const twin = await compareAsTwin(context.database, result);
  expect(twin.sharedText?.map(({ articles: places }) => places)).toEqual(
    sharedText?.passages.map(({ places }) => places),
  );
  const timeline = await compareTimelineOf(context.database, result);
  expect(twin.timeline.links?.map(({ words: count }) => count)).toEqual(
    timeline.links?.map(({ words: count }) => count),
  );
  expect(timeline.links).toHaveLength(1);
});

test("a corrected text takes its passages with it until it is compared again, and stands on the timeline", async () => {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const [key] = articles;
  await correct(context, key);
  const before = await compare(context);
  expect(await compareSharedTextOf(context.database, before)).toMatchObject({ passages: [], notCompared: 1 });
  const timeline = await compareTimelineOf(context.database, before);
  const versions = timeline.lanes.flatMap((lane) => lane.articles.flatMap((article) => article.versions));
  expect(versions).toMatchObject([{ article: key, number: 2 }]);
  const [version] = versions;
  if (version === undefined) throw new Error("the correction is missing");
  const address = { kind: "version", article: key, version: version.version } as const;
  expect((await loadEvidence(context.database, before, address))?.count).toBe(version.evidenceCount);
  await workUntilDone(context);
  expect((await compareSharedTextOf(context.database, await compare(context)))?.notCompared).toBe(0);
});
