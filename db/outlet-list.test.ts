import { expect, test } from "vitest";
import { openTestWorkspace } from "@/test/workspace";
import { addOutlet } from "@/workflows/ensure-outlet";
import { addListedOutlet, saveOutlet } from "@/workflows/save-outlet";
import type { WorkContext } from "@/workflows/work-context";
import { listOutletPage, type OutletListQuery } from "./outlet-list";

const ALL = { text: "", order: "name" } as const satisfies OutletListQuery;

async function openOutlets(...names: readonly string[]): Promise<WorkContext> {
  const context = await openTestWorkspace();
  for (const name of names) await addOutlet(context, { name });
  return context;
}

async function list({ database }: WorkContext, query: OutletListQuery, skip = 0, take = 50) {
  const { outlets, total } = await listOutletPage(database.reader, query, { skip, take });
  return { names: outlets.map(({ name }) => name), total };
}

test("outlets come by name, capitals set aside, one page after the other", async () => {
  const context = await openOutlets("Zenith Post", "argus of Ellery", "Basin Mail");
  expect(await list(context, ALL, 0, 2)).toEqual({ names: ["argus of Ellery", "Basin Mail"], total: 3 });
  expect(await list(context, ALL, 2, 2)).toEqual({ names: ["Zenith Post"], total: 3 });
});

test("an outlet is found by a part of its name, another name or its address; signs stand for themselves", async () => {
  const context = await openOutlets("Zenith Post", "Basin Mail");
  await saveOutlet(context, { outletKey: "basin-mail", edit: { kind: "add-alias", name: "The Dredger" } });
  await saveOutlet(context, { outletKey: "basin-mail", edit: { kind: "add-host", address: "basinmail.example" } });
  for (const text of ["basin", "DREDGER", "mail.ex"]) {
    expect(await list(context, { ...ALL, text }), text).toEqual({ names: ["Basin Mail"], total: 1 });
  }
  expect(await list(context, { ...ALL, text: "%" })).toEqual({ names: [], total: 0 });
});

test("those with articles come first where the order asks for it; without any the name decides", async () => {
  const context = await openOutlets("Zenith Post", "Basin Mail");
  const { id } = await context.database.reader.outlet.findUniqueOrThrow({ where: { key: "zenith-post" } });
  await context.database.inTransaction((tx) =>
    tx.article.create({
      data: {
        key: "a1",
        headline: "Boats wait",
        headlineEvidence: "first line",
        outletId: id,
        outletState: "named",
        outletEvidence: "its address",
        declaredGenre: "report",
        provenance: "own",
        createdAt: context.now(),
      },
    }),
  );
  expect((await list(context, { ...ALL, order: "articles" })).names).toEqual(["Zenith Post", "Basin Mail"]);
  expect((await list(context, ALL)).names).toEqual(["Basin Mail", "Zenith Post"]);
});

test("facts stand with their lists; of listings and ratings a line says only how many there are", async () => {
  const context = await openOutlets();
  await addListedOutlet(context, { key: "sputnik" });
  const { outlets } = await listOutletPage(context.database.reader, ALL, { skip: 0, take: 50 });
  const [sputnik] = outlets;
  expect(sputnik).toMatchObject({ key: "sputnik", articleCount: 0, eventCount: 0, legalListingCount: 0 });
  expect(sputnik?.facts.every(({ source }) => source !== "")).toBe(true);
  expect(sputnik?.facts.map(({ name }) => name)).toContain("country");
  expect(sputnik?.ratingCount).toBeGreaterThan(0);
});
