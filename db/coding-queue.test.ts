import { expect, test } from "vitest";
import { addManyArticles } from "@/test/many-articles";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveCoding } from "@/workflows/save-coding";
import { createEvent, placeArticle } from "@/workflows/save-event";
import { submitAssignment } from "@/workflows/submit-assignment";
import { listUnbegun, listWorkOfCoder } from "./coding-queue";

const PLENTY = { events: 10, articles: 10 };
const CODING = { codebook: "policy-frames", scope: "article", passage: null, voice: "outlet", note: null } as const;

async function setUp() {
  const nobody = await openTestWorkspace();
  const { event } = await createEvent(nobody, { title: "Night ferry" });
  const first = await importPage(nobody, buildPage(), event.slug);
  const page = buildPage({ headline: "Bakers ask for an earlier boat", paragraphs: ["The ovens are lit at two."] });
  const second = await importPage(nobody, page, event.slug);
  const ada = await asCoder(nobody, "Ada");
  const ben = await asCoder(nobody, "Ben");
  return { nobody, event, first, second, ada, ben, reader: nobody.database.reader };
}

test("what a coder has begun leaves the list of what is not begun, for that coder alone", async () => {
  const { event, first, second, ada, ben, reader } = await setUp();
  await saveCoding(ada, { ...CODING, articleKey: first, code: "economic", unsure: false });

  const ofAda = await listUnbegun(reader, ada.coderId ?? 0, PLENTY);
  expect(ofAda.events).toMatchObject([{ slug: event.slug, unbegunCount: 1, articleCount: 2 }]);
  expect(ofAda.events[0]?.articles.map(({ key }) => key)).toEqual([second]);
  const ofBen = await listUnbegun(reader, ben.coderId ?? 0, PLENTY);
  expect(ofBen.events).toMatchObject([{ unbegunCount: 2 }]);
});

test("an event in which everything is begun is not listed", async () => {
  const { first, second, ada, reader } = await setUp();
  for (const articleKey of [first, second])
    await submitAssignment(ada, { articleKey, codebook: "claims", reopen: false });
  expect(await listUnbegun(reader, ada.coderId ?? 0, PLENTY)).toEqual({ events: [], hasMore: false });
});

test("articles about the event come before those in its background", async () => {
  const { event, first, second, ada, reader } = await setUp();
  await placeArticle(ada, { event: event.slug, articleKey: first, role: "background", reason: "In passing" });
  const [listed] = (await listUnbegun(reader, ada.coderId ?? 0, PLENTY)).events;
  expect(listed?.articles.map(({ key, role, hasText }) => [key, role, hasText])).toEqual([
    [second, "about", true],
    [first, "background", true],
  ]);
});

test("both lists are cut, and say how much there is", async () => {
  const { nobody, event, ada, reader } = await setUp();
  const { event: other } = await createEvent(nobody, { title: "A year at the lock" });
  await addManyArticles(nobody, event.id, 30);
  await importPage(
    nobody,
    buildPage({ headline: "Pier to be painted", paragraphs: ["The pier is green."] }),
    other.slug,
  );
  const { events, hasMore } = await listUnbegun(reader, ada.coderId ?? 0, { events: 1, articles: 5 });
  expect(hasMore).toBe(true);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ slug: event.slug, unbegunCount: 32, articleCount: 32 });
  expect(events[0]?.articles).toHaveLength(5);
});

test("a coder's work is listed with their own marks, open and finished apart", async () => {
  const { event, first, second, ada, ben, reader } = await setUp();
  await saveCoding(ada, { ...CODING, articleKey: first, code: "economic", unsure: true });
  await saveCoding(ada, { ...CODING, articleKey: first, code: "morality", unsure: false });
  await saveCoding(ben, { ...CODING, articleKey: first, code: "morality", unsure: false });
  await submitAssignment(ada, { articleKey: second, codebook: "claims", reopen: false });

  const open = await listWorkOfCoder(reader, ada.coderId ?? 0, { isFinished: false, take: 10 });
  expect(open).toMatchObject({ total: 1, work: [{ marks: 2, unsure: 1, submittedAt: null }] });
  expect(open.work[0]?.article).toEqual({
    key: first,
    headline: expect.any(String) as string,
    events: [{ slug: event.slug, title: event.title }],
  });
  const finished = await listWorkOfCoder(reader, ada.coderId ?? 0, { isFinished: true, take: 10 });
  expect(finished).toMatchObject({ total: 1, work: [{ task: "claims", marks: 0, article: { key: second } }] });
});
