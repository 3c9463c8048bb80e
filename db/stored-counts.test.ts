import { expect, test } from "vitest";
import { addManyArticles } from "@/test/many-articles";
import { buildPage, importPage, openTestWorkspace, stagePage } from "@/test/workspace";
import { createEvent } from "@/workflows/save-event";
import { startImport } from "@/workflows/import/start-import";
import { countStored } from "./stored-counts";

test("saved articles are counted, and of these the records without a text; what an import stages is not", async () => {
  const context = await openTestWorkspace();
  const { event } = await createEvent(context, { title: "Night ferry" });
  await importPage(context, buildPage(), event.slug);
  await addManyArticles(context, event.id, 3);
  const { key } = await startImport(context, { event: event.slug });
  await stagePage(context, key, buildPage({ headline: "Bakers ask for an earlier boat", paragraphs: OTHER }));
  expect(await countStored(context.database)).toMatchObject({ articles: 4, withoutText: 3, events: 1 });
});

const OTHER = [
  "The bakers of the east bank want the first boat to leave an hour earlier, so that their bread is on the tables of the harbour canteen before the early shift sits down to eat.",
  "A petition with two hundred names lies in the shop by the pier. It asks for one boat at four in the morning, on working days only, and offers to pay a part of what the crew costs.",
];
