import { expect, test } from "vitest";
import { findOutlet, getOutletDetails } from "@/db/outlets";
import { openTestWorkspace } from "@/test/workspace";
import { addOutlet } from "./ensure-outlet";
import { addListedOutlet, type OutletEdit, saveOutlet } from "./save-outlet";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const FACT = {
  kind: "legal-listing",
  name: "Register of state media",
  value: "entry 7",
  source: "Harbour Office",
  sourceUrl: null,
  asOf: "2031-03-05",
  validFrom: "2030",
  validTo: null,
  licence: null,
} as const;

async function openWithCourier(): Promise<{
  context: WorkContext;
  edit: (edit: OutletEdit) => ReturnType<typeof saveOutlet>;
}> {
  const context = await openTestWorkspace();
  await addOutlet(context, { name: "Ellery Courier" });
  return { context, edit: (edit) => saveOutlet(context, { outletKey: "ellery-courier", edit }) };
}

test("what others state about an outlet is kept as they state it, and can be taken back", async () => {
  const { context, edit } = await openWithCourier();
  const added = await edit({ kind: "add-fact", fact: FACT });
  expect((await getOutletDetails(context.database.reader, "ellery-courier")).facts).toMatchObject([FACT]);
  if (!added.ok || added.changeKey === null) throw new Error("not logged");
  expect(await undoChange(context, { changeKey: added.changeKey })).toMatchObject({ ok: true });
  expect((await getOutletDetails(context.database.reader, "ellery-courier")).facts).toEqual([]);
});

test("an entry of another outlet cannot be removed", async () => {
  const { context, edit } = await openWithCourier();
  await addOutlet(context, { name: "The Ledger" });
  await saveOutlet(context, { outletKey: "ledger", edit: { kind: "add-fact", fact: FACT } });
  const [fact] = (await getOutletDetails(context.database.reader, "ledger")).facts;
  expect(await edit({ kind: "remove-fact", id: fact?.id ?? 0 })).toMatchObject({ ok: false, reason: "not-here" });
});

test("an address gives its host, which only one outlet can have", async () => {
  const { context, edit } = await openWithCourier();
  expect(await edit({ kind: "add-host", address: "https://www.ellerycourier.example/news" })).toMatchObject({
    ok: true,
  });
  expect((await getOutletDetails(context.database.reader, "ellery-courier")).hosts).toEqual(["ellerycourier.example"]);
  await addOutlet(context, { name: "The Ledger" });
  const taken = await saveOutlet(context, {
    outletKey: "ledger",
    edit: { kind: "add-host", address: "ellerycourier.example" },
  });
  expect(taken).toMatchObject({ ok: false, reason: "host-taken" });
  expect(await edit({ kind: "remove-host", host: "ellerycourier.example" })).toMatchObject({ ok: true });
  expect((await getOutletDetails(context.database.reader, "ellery-courier")).hosts).toEqual([]);
});

test("an outlet that is renamed keeps its old name as another one", async () => {
  const { context, edit } = await openWithCourier();
  await edit({ kind: "rename", name: "Courier of Ellery", letters: "CE" });
  const outlet = await getOutletDetails(context.database.reader, "ellery-courier");
  expect(outlet).toMatchObject({ name: "Courier of Ellery", letters: "CE", aliases: ["Ellery Courier"] });
});

test("an outlet that is said to be made up stays so when only its letters change", async () => {
  const { context, edit } = await openWithCourier();
  await edit({ kind: "rename", name: "Ellery Courier", letters: "EC", fictional: true });
  await edit({ kind: "rename", name: "Ellery Courier", letters: "CE" });
  const outlet = await getOutletDetails(context.database.reader, "ellery-courier");
  expect(outlet).toMatchObject({ letters: "CE", fictional: true });
});

test("letters that another outlet has are refused", async () => {
  const { context, edit } = await openWithCourier();
  await addOutlet(context, { name: "The Ledger", letters: "LE" });
  expect(await edit({ kind: "rename", name: "Ellery Courier", letters: "LE" })).toMatchObject({
    reason: "letters-taken",
  });
  expect(await findOutlet(context.database.reader, "ellery-courier")).toMatchObject({ letters: "EC" });
});

test("an outlet of the bundled lists comes with what they state", async () => {
  const context = await openTestWorkspace();
  expect(await addListedOutlet(context, { key: "sputnik" })).toMatchObject({ ok: true, outlet: { name: "Sputnik" } });
  expect((await getOutletDetails(context.database.reader, "sputnik")).facts.length).toBeGreaterThan(0);
  expect(await addListedOutlet(context, { key: "none-such" })).toMatchObject({ ok: false, reason: "unknown-outlet" });
});
