import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Workspace } from "@/app/guard/workspace";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { formatEventQuery, readEventQuery } from "@/app/events/search-params";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { listDoors } from "@/test/list-doors";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { buildPage, stagePage } from "@/test/workspace";
import { addCoder } from "@/workflows/add-coder";
import { createClassSession } from "@/workflows/classes/teach";
import { freezeComparison } from "@/workflows/freeze-comparison";
import { startImport } from "@/workflows/import/start-import";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { handOutRound } from "@/workflows/rounds/hand-out";
import { saveClaim } from "@/workflows/save-claim";
import { addListedOutlet } from "@/workflows/save-outlet";
import type { WorkContext } from "@/workflows/work-context";
import { type Twin, TWINS } from "../twins";
import { EVENT_QUERY } from "./describe-query";
import { TWINS_ABOUT } from "./describe-twins";
import type { TwinAbout } from "./twin-about";
import { writeOpenApi } from "./write-openapi";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

test("every page with twins is described, and nothing else", () => {
  expect(Object.keys(TWINS_ABOUT).sort()).toEqual(Object.keys(TWINS).sort());
});

test("docs/openapi.json is what the descriptions say", async () => {
  // After a change: npx vitest run app/twin/openapi -u
  const document = `${JSON.stringify(writeOpenApi(TWINS_ABOUT, version), null, 2)}\n`;
  await expect(document).toMatchFileSnapshot(join(ROOT, "docs", "openapi.json"));
});

test("every page that shows data has twins: those without are forms, or lead elsewhere", () => {
  const pages = listDoors(join(ROOT, "app"))
    .filter(({ file, name }) => file.endsWith("page.tsx") && name === "default")
    .map(({ file }) => (file === "page.tsx" ? "/index" : `/${file.replace(/\/page\.tsx$/, "")}`));
  expect(pages.filter((page) => !(page in TWINS)).sort()).toEqual(WITHOUT_TWINS);
});

const WITHOUT_TWINS = [
  "/account",
  "/articles/import",
  "/claims/new",
  // Class data leaves by the session's own twin alone.
  "/classes",
  "/classes/[key]/key",
  "/classes/[key]/paper",
  "/classes/[key]/stage",
  "/classes/[key]/worksheet",
  "/classes/it-sheet",
  "/classes/new",
  "/codebooks/[key]/edit",
  "/codebooks/import",
  "/codebooks/new",
  "/coding/rounds/new",
  "/events",
  "/events/[slug]/claims/check",
  "/events/[slug]/edit",
  "/events/new",
  "/first-run",
  "/invitation/[token]",
  "/people",
  "/sign-in",
];

test("what a twin answers has the described properties, and no others", async () => {
  const { workspace, params } = await openSample();
  for (const [address, twin] of Object.entries(TWINS)) {
    const about = TWINS_ABOUT[address];
    if (about === undefined) continue;
    expect.soft((await findDeviations(twin, workspace, params(address), about)).join("; "), address).toBe("");
  }
});

test("an event's switches are understood as they are described", () => {
  for (const { name, values = [] } of EVENT_QUERY) {
    for (const [index, value] of values.entries()) {
      const search = formatEventQuery(readEventQuery({ [name]: value }));
      const isDefault = index === 0 && name !== "genre";
      expect(search, `${name}=${value}`).toBe(isDefault ? "" : `${name}=${value}`);
    }
  }
});

type Params = Readonly<Record<string, string>>;

/** A small workspace in which nearly every address shows something. */
async function openSample() {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const [article] = articles;
  const claim = await saveClaim(context, {
    claimKey: null,
    events: ["night-ferry"],
    statement: "Night boats cross the outer basin.",
    kind: "fact",
    knowableFrom: null,
    originArticle: article,
  });
  if (!claim.ok) throw new Error(claim.message);
  const frozen = await freezeComparison(context, {
    slug: "night-ferry",
    title: "First look",
    note: null,
    ...NO_SWITCHES,
  });
  const outlet = await addListedOutlet(context, { key: "sputnik" });
  if (!frozen.ok || !outlet.ok) throw new Error("the sample could not be made");
  const { key: importKey } = await startImport(context, { event: null });
  await stagePage(context, importKey, buildPage({ headline: "Bakers open early", paragraphs: BAKERS }));
  const roundKey = await handOutSample(context);
  const material = buildClassMaterial();
  const { key: classKey } = await createClassSession(context, { title: "Bath", plan: buildClassPlan(), material });
  const keys: Params = {
    "/claims/[key]": claim.claimKey,
    "/articles/import/[key]": importKey,
    "/articles/[key]": article,
    "/articles/[key]/source": article,
    "/classes/[key]": classKey,
    "/codebooks/[key]": "policy-frames",
    "/coding/rounds/[key]": roundKey,
    "/coding/adjudicate/[key]": article,
    "/events/[slug]/snapshots/[key]": frozen.key,
  };
  const person = { accounts: "off", user: null, role: "owner", coder: null } as const;
  const workspace: Workspace = { ...person, database: context.database, viewer: { coderId: context.coderId }, context };
  const params = (address: string): Params => ({
    slug: address.startsWith("/outlets") ? outlet.outlet.key : "night-ferry",
    key: keys[address] ?? "",
  });
  return { workspace, params };
}

/** A round over the night ferry's articles; answers its key. */
async function handOutSample(context: WorkContext): Promise<string> {
  const added = await addCoder(context, { name: "Round Coder" });
  if (!added.ok) throw new Error(added.message);
  const done = await handOutRound(context, {
    name: "Spring round",
    task: "policy-frames",
    phase: "main",
    coders: [added.coder.key],
    reference: null,
    targetAlpha: null,
    seed: "spring",
    filter: {},
    isUncoded: false,
    sampleSize: null,
    codersPerArticle: 1,
  });
  if (!done.ok) throw new Error(done.message);
  return done.roundKey;
}

const NO_SWITCHES = { codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS, search: "" };

const BAKERS = [
  "The bakers of the old town open two hours earlier from Tuesday, their guild said. Flour costs a fifth more than in autumn, and the early hours are to make up for it.",
  "Neighbours fear the noise of the ovens. The guild promised new doors for the yard before the spring fair, and a telephone number for complaints.",
];

async function findDeviations(twin: Twin, workspace: Workspace, params: Params, about: TwinAbout): Promise<string[]> {
  const { data, bytes } = await twin.load(workspace, params, { q: "boats" });
  if (about.isBare === true) return deviationsOf(JSON.parse(bytes ?? "{}") as object, about);
  if (data === null) return about.shape === "object or null" ? [] : ["data is null"];
  if (Array.isArray(data) !== (about.shape === "list")) return [`data is no ${about.shape}`];
  const entries: unknown[] = Array.isArray(data) ? data : [data];
  return entries.flatMap((entry) => (typeof entry === "object" && entry !== null ? deviationsOf(entry, about) : []));
}

function deviationsOf(entry: object, { data }: TwinAbout): string[] {
  const undescribed = Object.keys(entry).filter((name) => !(name in data));
  const wrong = Object.entries(data).filter(([name, described]) => {
    const value: unknown = Reflect.get(entry, name);
    const [type = ""] = described.split(":");
    if (value === null) return !type.endsWith("?");
    return (Array.isArray(value) ? "array" : typeof value) !== type.replace("?", "");
  });
  return [
    ...undescribed.map((name) => `${name} is not described`),
    ...wrong.map(([name]) => `${name} is ${JSON.stringify(Reflect.get(entry, name))?.slice(0, 60)}`),
  ];
}
