import { expect, test } from "vitest";
import { getOutletDetails } from "@/db/outlets";
import { describeOwn, describeRest } from "@/domain/comparison/outlet-profile/outlet-profile-table";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { openTestWorkspace } from "@/test/workspace";
import { compareEvent } from "./compare-event";
import { compareEventVoices } from "./compare-parts/voices";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { addOutlet } from "./ensure-outlet";
import { profileOutletEvents } from "./outlet-profile";
import type { WorkContext } from "./work-context";

/** Gives the first article of the night ferry to an outlet of its own. */
async function openWithOutlet() {
  const { context, articles } = await openNightFerry();
  await addOutlet(context, { name: "Basin Mail" });
  const outlet = await getOutletDetails(context.database.reader, "basin-mail");
  const [key] = articles;
  await context.database.inTransaction(async (tx) => {
    const article = await tx.article.update({
      where: { key },
      data: { outletId: outlet.id, outletState: "confirmed" },
    });
    const slot = await tx.eventSlot.findFirstOrThrow({ where: { articleId: article.id } });
    await tx.eventSlot.update({ where: { id: slot.id }, data: { outletId: outlet.id, articleId: null } });
  });
  return { context, outlet, article: key };
}

const profileOf = (
  { database, coderId }: WorkContext,
  outlet: { readonly id: number; readonly key: string },
  page = 1,
) => profileOutletEvents(database, { coderId }, { outlet, page });

test("an outlet stands beside the others in each of its events with the numbers of that event's comparison", async () => {
  const { context, outlet, article } = await openWithOutlet();
  expect(
    (await profileOf(context, outlet)).events[0]?.profile.groups.find(({ key }) => key === "voices"),
  ).toMatchObject({
    rows: [],
    note: "The texts of this event have not been compared yet.",
  });

  await workUntilDone(context);
  const { events, total } = await profileOf(context, outlet);
  expect(total).toBe(1);
  const [event] = events;
  expect(event).toMatchObject({ slug: "night-ferry", articleCount: 1, profile: { ownCount: 1, restCount: 1 } });

  const query = { slug: "night-ferry", codebook: "policy-frames", options: DEFAULT_OPTIONS };
  const result = await compareEvent(context.database, { coderId: context.coderId }, query);
  const voices = await compareEventVoices(context.database, result);
  const figures = voices?.columns.flatMap((column) => column.articles) ?? [];
  const row = event?.profile.groups.flatMap(({ rows }) => rows).find(({ key }) => key === "statements");
  if (row === undefined) throw new Error("no statements");
  const count = (isOwn: boolean) =>
    figures.filter((one) => (one.article.key === article) === isOwn).map(({ statements }) => String(statements.count));
  expect([describeOwn(row)]).toEqual(count(true));
  expect([describeRest(row)]).toEqual(count(false));
});

test("a page beyond the last is the last, and an outlet without articles has no events", async () => {
  const { context, outlet } = await openWithOutlet();
  expect(await profileOf(context, outlet, 9)).toMatchObject({ page: 1, pageCount: 1, total: 1 });
  const empty = await openTestWorkspace();
  await addOutlet(empty, { name: "Basin Mail" });
  const named = await getOutletDetails(empty.database.reader, "basin-mail");
  expect(await profileOf(empty, named)).toEqual({ events: [], total: 0, page: 1, pageCount: 1 });
});

test("a dossier is no event of an outlet: nothing is compared over several events", async () => {
  const { context, outlet } = await openWithOutlet();
  await context.database.inTransaction((tx) =>
    tx.event.update({ where: { slug: "night-ferry" }, data: { kind: "dossier" } }),
  );
  expect((await profileOf(context, outlet)).events).toEqual([]);
});
