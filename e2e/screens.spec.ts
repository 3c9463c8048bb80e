import type { APIRequestContext } from "@playwright/test";
import { expectSoundScreen, test } from "./fixtures";

const EVENT = "harbour-bridge";
const DOSSIER = "tiktok-wechat-2020-2022";
/** A part of the dossier: the texts of its articles are not included. */
const PART = "tiktok-china-reports-2022";

const ADDRESSES = [
  "/events",
  "/events/new",
  "/events/grouping",
  `/events/${EVENT}/claims`,
  `/events/${EVENT}/missing`,
  `/events/${EVENT}/framing`,
  `/events/${EVENT}/words`,
  `/events/${EVENT}/coverage`,
  `/events/${EVENT}/edit`,
  `/events/${EVENT}/review`,
  `/events/${DOSSIER}`,
  `/events/${DOSSIER}/edit`,
  "/articles",
  "/articles/import",
  "/outlets",
  "/outlets/daily-lantern",
  "/outlets/southfront",
  "/codebooks",
  "/codebooks/policy-frames",
  "/coding",
  "/classes/new?exercise=own",
  "/methods",
  "/data",
];

/** What journeys look at on a wide screen: these have nothing to do by touch that others have not. */
const ON_PHONE = [
  `/events/${EVENT}/voices`,
  `/events/${EVENT}/text`,
  `/events/${EVENT}/timeline`,
  `/events/${EVENT}/report`,
  `/events/${EVENT}/snapshots`,
  `/events/${EVENT}/framing?suggestions=on`,
  `/events/${EVENT}/claims?suggestions=on`,
  "/classes",
  "/classes/new?exercise=label",
  "/classes/it-sheet",
  "/codebooks/new",
  "/codebooks/import",
  "/coding/agreement?code=economic",
  "/coding/mine",
  "/coding/table",
  "/coding/adjudicate",
  "/search?q=bridge",
];

for (const address of ADDRESSES) testScreen(address, "");
for (const address of ON_PHONE) testScreen(address, " @phone");

function testScreen(address: string, tag: string): void {
  test(`${address} is accessible and fits${tag}`, async ({ page }) => {
    await page.goto(address);
    await expectSoundScreen(page);
  });
}

/** Screens whose addresses hold keys that are made by chance. */
const FOUND: Readonly<Record<string, (request: APIRequestContext) => Promise<string>>> = {
  "a claim": async (request) => `/claims/${await findClaim(request, EVENT)}`,
  "a claim of a dossier": async (request) => `/claims/${await findClaim(request, DOSSIER)}`,
  "an article": async (request) => `/articles/${await findArticle(request, EVENT)}`,
  "an article without layers": async (request) => `/articles/${await findArticle(request, EVENT)}?layers=none`,
  "an article's source and record": async (request) => `/articles/${await findArticle(request, EVENT)}/source`,
  "an article without its text": async (request) => `/articles/${await findArticle(request, PART)}`,
  "the record of an article without its text": async (request) =>
    `/articles/${await findArticle(request, PART)}/source`,
};

for (const [screen, findAddress] of Object.entries(FOUND)) {
  test(`${screen} is accessible and fits`, async ({ page }) => {
    await page.goto(await findAddress(page.request));
    await expectSoundScreen(page);
  });
}

interface ClaimsTwin {
  readonly data: { readonly rows: readonly { readonly claim: { readonly key: string } }[] };
}

interface ArticlesTwin {
  readonly data: { readonly articles: readonly { readonly key: string }[] };
}

/** The claim that stands first in an event's matrix. */
async function findClaim(request: APIRequestContext, event: string): Promise<string> {
  const answer = await request.get(`/events/${event}/claims.json`);
  return firstOf(((await answer.json()) as ClaimsTwin).data.rows).claim.key;
}

/** The newest article of an event. */
async function findArticle(request: APIRequestContext, event: string): Promise<string> {
  const answer = await request.get(`/articles.json?event=${event}`);
  return firstOf(((await answer.json()) as ArticlesTwin).data.articles).key;
}

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error("the twin lists nothing");
  return first;
}
