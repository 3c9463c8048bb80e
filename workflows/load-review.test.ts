import { expect, test } from "vitest";
import { addPage, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { NotFoundError } from "@/db/errors";
import { chooseEvent } from "./import/choose-event";
import { startImport } from "./import/start-import";
import { loadReview, NO_ITEM } from "./load-review";
import { createEvent } from "./save-event";

test("the first page that needs a person is open, with the place of what says so", async () => {
  const context = await openTestWorkspace();
  const { reader } = context.database;
  const { key: importKey } = await startImport(context, { event: null });
  await addPage(context, importKey, buildPage());
  const review = await loadReview(reader, { importKey, item: null });
  const { opened } = review;
  expect(review.counts.doubtful).toBe(1);
  expect(opened?.item.doubtful).toContain("outlet");
  const range = opened?.found?.metadata.headline?.evidence.range;
  expect(opened?.pageText.slice(range?.start, range?.end)).toBe(opened?.article.headline);
});

test("an item is open when it is asked for, and none when none is", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  await addPage(context, importKey, buildPage());
  const second = await addPage(
    context,
    importKey,
    buildPage({ headline: "Bakers ask for an earlier boat", paragraphs: OTHER }),
  );
  const asked = await loadReview(context.database.reader, { importKey, item: second.key });
  expect(asked.opened?.item.key).toBe(second.key);
  const folded = await loadReview(context.database.reader, { importKey, item: NO_ITEM });
  expect(folded.opened).toBeNull();
});

test("a duplicate and a failure are listed beside what was read, and neither opens", async () => {
  const context = await openTestWorkspace();
  await importPage(context, buildPage());
  const { key: importKey } = await startImport(context, { event: null });
  const duplicate = await addPage(context, importKey, buildPage());
  const failed = await addPage(context, importKey, new Uint8Array(), "empty.txt");
  expect([duplicate.state, failed.state]).toEqual(["duplicate", "failed"]);
  const review = await loadReview(context.database.reader, { importKey, item: duplicate.key });
  expect(review.opened).toBeNull();
  expect(review.items.map(({ article }) => article)).toEqual([null, null]);
});

test("an import that is not there is said to be so", async () => {
  const context = await openTestWorkspace();
  const asked = loadReview(context.database.reader, { importKey: "none", item: null });
  await expect(asked).rejects.toThrow(NotFoundError);
});

test("the event of an open import can be chosen later", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { event } = await createEvent(context, { title: "Night ferry" });
  expect(await chooseEvent(context, { importKey, event: event.slug })).toEqual({ ok: true });
  const review = await loadReview(context.database.reader, { importKey, item: null });
  expect(review.import.event?.slug).toBe(event.slug);
  expect(await chooseEvent(context, { importKey, event: "gone" })).toMatchObject({
    ok: false,
    reason: "unknown-event",
  });
});

const OTHER = [
  "The bakers of the east bank want the first boat to leave an hour earlier, so that their bread is on the tables of the harbour canteen before the early shift sits down to eat.",
  "A petition with two hundred names lies in the shop by the pier. It asks for one boat at four in the morning, on working days only, and offers to pay a part of what the crew costs.",
];
