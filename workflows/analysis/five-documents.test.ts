import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { importPage, openTestWorkspace } from "@/test/workspace";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent, DEFAULT_CODEBOOK } from "../compare-event";
import { findEventToCompare } from "../find-event-to-compare";
import { ensureEvent } from "../save-event";
import { analystHere } from "./analyst";
import { ensureAnalysed } from "./ensure-analysed";

const FOLDER = process.env["PARALLAX_TEST_INPUT"];

const UNSET = "PARALLAX_TEST_INPUT is unset: no real input to read";

const FILES = {
  southfront: "000_7fdf106c40f6132d.txt",
  sputnik: "001_b8f6fb69ee4ed431.txt",
  unattributed: "002_6320a7e0051025de.txt",
  account: "003_a02b8556073c7b20.txt",
  parliament: "004_08051d1e2dd46913.txt",
} as const;

/** Every outlet and every person of the five documents, by the names that replace them. */
type Cast = readonly (readonly [string, string])[];

const CASTS: Readonly<Record<string, Cast>> = {
  "as they are": [],
  "with every outlet and person renamed": [
    ["SouthFront", "Marlgate"],
    ["southfront", "marlgate"],
    ["Sputnik", "Velthorn"],
    ["sputnik", "velthorn"],
    ["Breitbart", "Osterley"],
    ["breitbart", "osterley"],
    ["Bloomberg", "Quillfeather"],
    ["Reuters", "Dunmore"],
    ["Telegraph", "Lamplighter"],
    ["POLITICO", "CIVITAS"],
    ["Politico", "Civitas"],
    ["Donald", "Rowan"],
    ["DONALD", "ROWAN"],
    ["Trump", "Ashby"],
    ["TRUMP", "ASHBY"],
    ["Beeler", "Torvald"],
    ["Kanter", "Bankole"],
    ["Elizabeth", "Imke"],
    ["Truss", "Demir"],
    ["Liz", "Elif"],
    ["Kevin Mayer", "Peter Birch"],
    ["Erich Andersen", "Yuki Arai"],
    ["Duncan Smith", "Nwosu"],
    ["Xie", "Han"],
    ["Pu Zhiqiang", "Lin Baoshan"],
    ["Teng Biao", "Gao Ruoyu"],
    ["Li Wenliang", "Qin Dehai"],
    ["Amartya Sen", "Olu Wexford"],
    ["Orwell", "Hathaway"],
    ["Barr", "Calloway"],
  ],
};

const FIRMS: Cast = [
  ["TikTok", "Klipran"],
  ["Tik Tok", "Klipran"],
  ["tiktok", "klipran"],
  ["WeChat", "Tanglo"],
  ["wechat", "tanglo"],
  ["ByteDance", "Sandfly"],
  ["Tencent", "Brelco"],
];

function rename(text: string, cast: Cast): string {
  return cast.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
}

/** Imports the five documents into one event and compares it with suggestions. */
async function compareFive(folder: string, cast: Cast) {
  const context = await openTestWorkspace();
  await ensureEvent(context, "orders");
  const names = new Map<string, string>();
  for (const [name, file] of Object.entries(FILES)) {
    const page = rename(readFileSync(join(folder, "seeds", file), "utf8"), cast);
    names.set(await importPage(context, page, "orders"), name);
  }
  const event = await findEventToCompare(context.database, "orders");
  if (!event.ok) throw new Error("the event was not made");
  const failures: string[] = [];
  const onFailure = (error: string) => void failures.push(error);
  expect(await ensureAnalysed(context, analystHere, { eventId: event.id, onFailure })).toBe(true);
  expect(failures).toEqual([]);
  const options = { ...DEFAULT_OPTIONS, suggestions: true };
  const query = { slug: "orders", codebook: DEFAULT_CODEBOOK, options };
  const twin = await compareAsTwin(context.database, await compareEvent(context.database, context, query));
  const nameOf = ({ article }: { readonly article: string }) => names.get(article) ?? article;
  const claims = twin.claims.map(({ mentions, ...claim }) => ({
    ...claim,
    mentions: mentions.map((mention) => ({ ...mention, article: nameOf(mention) })),
    articles: [...new Set(mentions.map(nameOf))].sort(),
  }));
  const sharedText = (twin.sharedText ?? []).map((shared) => ({ ...shared, articles: shared.articles.map(nameOf) }));
  return { claims, sharedText };
}

type Claims = Awaited<ReturnType<typeof compareFive>>["claims"];

const isAct = (act: "restrict" | "stop", { label }: Claims[number]) => label?.includes(`legal act: ${act}`) === true;

/** "The US moved against TikTok in 2020", which is all that the article on the parliament says of the order. */
function expectWider(claims: Claims, orders: Claims, firm: string) {
  const wider = claims.filter(
    ({ label, articles }) => label?.includes("restrict · ") === true && articles.includes("parliament"),
  );
  expect(wider.map(({ articles }) => articles)).toEqual([["parliament"]]);
  expect(wider[0]?.label).toContain(`Government · ${firm} · 2020`);
  expect(wider[0]?.knowableFrom).toBe("2020");
  expect(orders).not.toContain(wider[0]);
}

/** "An order of August 2020 acts against …": one claim for each firm, with the three articles that people found. */
function expectOrders(claims: Claims, firms: readonly [string, string]): Claims {
  const orders = claims.filter((one) => isAct("restrict", one) && one.knowableFrom?.startsWith("2020-08") === true);
  const articlesOf = (firm: string) => orders.find(({ label }) => label?.includes(firm))?.articles;
  expect(orders).toHaveLength(2);
  expect(articlesOf(firms[0])).toEqual(["account", "southfront", "sputnik"]);
  expect(articlesOf(firms[1])).toEqual(["southfront", "sputnik", "unattributed"]);
  const stops = claims.filter((one) => isAct("stop", one));
  expect(stops.map(({ articles }) => articles)).toContainEqual(["sputnik", "unattributed"]);
  return orders;
}

for (const [title, cast] of Object.entries(CASTS)) {
  test(`the five documents hold the claims that people drew from them by hand, ${title}`, async (context) => {
    if (FOLDER === undefined) return context.skip(UNSET);
    const { claims, sharedText } = await compareFive(FOLDER, cast);
    const orders = expectOrders(claims, ["TikTok", "WeChat"]);
    expectWider(claims, orders, "TikTok");

    const quoted = sharedText.filter(({ articles }) => articles.includes("southfront") && articles.includes("account"));
    expect(quoted.length).toBeGreaterThan(0);
    expect(new Set(quoted.map(({ kind }) => kind))).toEqual(new Set(["shared-quotation"]));
    expect(sharedText.filter(({ kind }) => kind === "wire-or-copy")).toEqual([]);
  });
}

test("the orders and the court's stop are found whatever the firms are called", async (context) => {
  if (FOLDER === undefined) return context.skip(UNSET);
  const { claims } = await compareFive(FOLDER, FIRMS);
  expectWider(claims, expectOrders(claims, ["Klipran", "Tanglo"]), "Klipran");
});
