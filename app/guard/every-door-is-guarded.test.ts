import { join } from "node:path";
import { expect, test } from "vitest";
import { TWINS } from "@/app/twin/twins";
import { ACTIONS } from "@/domain/permissions/permissions";
import { type Door, doorsOf, listDoors } from "@/test/list-doors";

const APP = join(import.meta.dirname, "..");
const doors = listDoors(APP);

/** The guard that each kind of door is made by. */
function guardFor({ file, name }: Door): string {
  if (file.endsWith("route.ts")) return "guardedRoute";
  if (!file.endsWith("page.tsx")) return "guardedAction";
  return name === "generateMetadata" ? "guardedTitle" : "guardedPage";
}

/** Doors that hand what they got to a guarded function of their own file and do nothing before it has answered. */
const HAND_ON: Readonly<Record<string, string>> = {
  "account/post-account.ts postName": "takeName",
  "account/post-account.ts postPassword": "takePassword",
  "account/post-account.ts postSignOut": "takeSignOut",
  "first-run/post-first-run.ts postFirstRun": "takeFirstRun",
  "invitation/[token]/post-invitation.ts postInvitation": "takeInvitation",
  "sign-in/post-sign-in.ts postSignIn": "takeSignIn",
  "articles/import/actions.ts pastePage": "takePastedPage",
  "claims/new/post-passage-claim.ts postPassageClaim": "takeClaim",
  "claims/post-claims.ts postMerge": "takeMerge",
  "claims/post-claims.ts postSplit": "takeSplit",
  "coders/post-coder.ts postCoder": "takePage",
  "coding/adjudicate/post-adjudication.ts postDecision": "takeDecision",
  "coding/adjudicate/post-adjudication.ts postFinish": "takeFinish",
  "coding/adjudicate/post-adjudication.ts postReopen": "takeReopen",
  "events/[slug]/claims/check/post-check.ts postCheck": "takeCheck",
  "events/[slug]/claims/check/post-check.ts postKnowable": "takeKnowable",
  "events/[slug]/claims/check/post-check.ts postMark": "takeMark",
  "events/[slug]/review/post-decision.ts postDecision": "takeMark",
  "events/grouping/post-grouping.ts postGrouping": "takeAnswer",
  "events/post-undo.ts postUndo": "takeUndo",
};

test("there are doors of every kind, or this test looks in the wrong place", () => {
  const guards = new Set(doors.map(({ guard }) => guard));
  for (const guard of ["guardedAction", "guardedPage", "guardedTitle", "guardedRoute"]) expect(guards).toContain(guard);
});

test("every action, page, title and route is made by its guard", () => {
  const open = doors.filter((door) => {
    const handsOnTo = HAND_ON[`${door.file} ${door.name}`];
    if (handsOnTo !== undefined) return !door.calls.includes(handsOnTo);
    return door.guard !== guardFor(door);
  });
  expect(open.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

test("components are no doors: an action that one needs is handed to it", () => {
  expect(listDoors(join(APP, "..", "components"))).toEqual([]);
});

test("every guard asks for an action that the table of permissions has", () => {
  const known: readonly string[] = ACTIONS;
  const unnamed = doors.filter(({ file, name, action }) => {
    const asksByAddress = file.startsWith("twin/") || HAND_ON[`${file} ${name}`] !== undefined;
    return !asksByAddress && (action === null || !known.includes(action));
  });
  expect(unnamed.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

test("a page's twin asks for the same action as the page", () => {
  for (const [address, { action }] of Object.entries(TWINS)) {
    const file = address === "/index" ? "page.tsx" : `${address.slice(1)}/page.tsx`;
    const page = doors.find((door) => door.file === file && door.name === "default");
    expect([address, action]).toEqual([address, page?.action]);
  }
});

test.each([
  ["a.ts", '"use server";\nexport async function save(input) { return input; }', ["save"]],
  ["a.ts", '"use server";\nexport const save = async (input) => input;', ["save"]],
  ["a.ts", '"use server";\nexport { save } from "./save";', ["re-export"]],
  ["page.tsx", "export default async function Page() { return null; }", ["default"]],
  ["route.ts", "export const GET = () => new Response();", ["GET"]],
  ["form.tsx", 'export function Form() { async function save() { "use server"; } return save; }', ["inline action"]],
  ["load.ts", "export function load() { return null; }", []],
])("a door without a guard is found: %s with %j", (file, source, names) => {
  const found = doorsOf(file, source);
  expect(found.map(({ name }) => name)).toEqual(names);
  for (const { guard } of found) expect(guard).toBeNull();
});
