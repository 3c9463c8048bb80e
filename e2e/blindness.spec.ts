import type { APIRequestContext } from "@playwright/test";
import { linksIn, listAddresses, shapeOf, twinsOf } from "./addresses";
import { CODEBOOK, EVENT, handOut, keysOfRound, makeKeys, readHandedOut, readOwnKey } from "./demo-keys";
import { type Answers, type Asked, differencesOf, fetchAll } from "./fetched-answers";
import { expect, test } from "./fixtures";
import { inviteTo, joinBy, makeOwner, openClient, type Person } from "./people";
import { callAction } from "./server-actions";

test.use({ alone: "blindness", accounts: true });

const OWNER: Person = { name: "Ada Lindqvist", login: "ada", password: "quay lantern ferry mist" };
const WAITING: Person = { name: "Ben Marsh", login: "ben", password: "harbour gull net anchor" };
const WORKING: Person = { name: "Cleo Strand", login: "cleo", password: "pontoon reed heron oar" };

/** A word that stands in what one coder writes and in nothing else. */
const SECRET = "quincunx";

test("a coder's raw client learns nothing from any address of what others do before they hand in themselves @desktop", async ({
  app,
  playwright,
}) => {
  test.setTimeout(180_000);
  const open = () => openClient(playwright.request, app);
  const [owner, waiting, working] = [await open(), await open(), await open()];
  await makeOwner(owner, app, OWNER);
  const invitation = await inviteTo(owner, "coder", WAITING);
  await joinBy(waiting, invitation, WAITING);
  await joinBy(working, await inviteTo(owner, "coder", WORKING), WORKING);

  const made = await makeKeys(owner);
  const coders = [await readOwnKey(waiting), await readOwnKey(working)];
  const round = await handOut(owner, { name: "Frames", task: CODEBOOK, coders, sample: 2 });
  await handOut(owner, { name: "Claims", task: "claims", coders, sample: 2 });
  const articles = await readHandedOut(waiting);
  const [claim = ""] = made["/claims/[key]"] ?? [];
  expect(articles, "the same articles in both rounds").toHaveLength(2);
  const addresses = listAddresses({ ...made, ...keysOfRound(round, articles, invitation) });

  const asked = await listEverything(waiting, addresses, [...articles, claim]);
  expect(asked.length).toBeGreaterThan(400);
  const before = await fetchAll(waiting, asked);
  await sayEverything(working, articles, claim);
  const after = await fetchAll(waiting, asked);
  expect(differencesOf(before, after), "what a coder can tell before handing in").toEqual([]);
  expect(tellingOf(after), "addresses that hold what the other wrote").toEqual([]);

  await handIn(waiting, articles);
  const told = [
    `/articles/${articles[0]}`,
    `/articles/${articles[0]}.json`,
    `/claims/${claim}.json`,
    "/codebooks/policy-frames",
  ];
  const known = await fetchAll(
    waiting,
    told.map((address) => `GET ${address}` as const),
  );
  expect(tellingOf(known), "whoever has handed in sees it").toHaveLength(told.length);
  for (const client of [owner, waiting, working]) await client.dispose();
});

/** Addresses by what is typed into them: searches, and switches that no page links to. */
const TYPED = [
  `/search?q=${SECRET}`,
  `/search?q=${SECRET}&kind=notes`,
  "/search?q=bridge",
  "/search?q=harbour&kind=claims",
  `/articles?q=${SECRET}`,
  "/coding/table?table=stances",
  "/coding/table?codebook=policy-frames",
  "/coding/agreement?codebook=policy-frames",
  `/events/${EVENT}/framing?voice=both&suggestions=on`,
  `/events/${EVENT}/claims?state=finished`,
  `/analysis/progress?event=${EVENT}`,
  "/codebooks/policy-frames/file?format=json",
];

/**
 * Every address as a page, as what a page change fetches, as data and by its head alone; then what the pages link to:
 * one link of each shape, and every one that names what the other coder is about to work on.
 */
async function listEverything(
  client: APIRequestContext,
  addresses: readonly string[],
  about: readonly string[],
): Promise<readonly Asked[]> {
  const asked = new Set<Asked>();
  const shapes = new Set<string>();
  for (const address of addresses) {
    asked.add(`GET ${address}`).add(`HEAD ${address}`).add(`RSC ${address}`);
    for (const twin of twinsOf(address)) asked.add(`GET ${twin}`).add(`HEAD ${twin}`);
    const page = await client.get(address, { maxRedirects: 0, maxRetries: 2 });
    for (const link of linksIn(await page.text())) {
      const isNew = !shapes.has(shapeOf(link));
      shapes.add(shapeOf(link));
      const isMark = link.includes("evidence=");
      if (!isNew && !(isMark && about.some((key) => link.includes(key)))) continue;
      // A mark's drawer is fetched as data; what another link leads to is a page.
      asked.add(`GET ${(isMark ? twinsOf(link)[0] : undefined) ?? link}`);
    }
  }
  for (const address of TYPED) for (const one of [address, ...twinsOf(address)]) asked.add(`GET ${one}`);
  return [...asked];
}

/** All that a coder can do about two articles, through the actions that their browser would call. */
async function sayEverything(client: APIRequestContext, [one = "", other = ""]: readonly string[], claim: string) {
  const act = (articleKey: string, name: string, input: object) =>
    callAction(client, { page: `/articles/${articleKey}`, file: "app/articles/[key]/actions.ts", name }, input);
  const passage = { versionId: await readVersion(client, one), start: 40, end: 64 };
  const coding = { codebook: CODEBOOK, code: "economic", voice: "outlet", unsure: true, note: SECRET };
  await act(one, "saveCodingAction", { ...coding, articleKey: one, scope: "passage", passage });
  await act(one, "saveCodingAction", { ...coding, articleKey: one, scope: "article", passage: null });
  await act(one, "saveCodingAction", { ...coding, articleKey: one, scope: "primary", passage: null });
  await act(other, "saveCodingAction", { ...coding, articleKey: other, scope: "headline", passage: null });
  await act(one, "saveMentionAction", { ...MENTION, articleKey: one, claimKey: claim, passage });
  await act(other, "checkClaimAction", { articleKey: other, claimKey: claim });
  const ruling = { codebook: CODEBOOK, code: "economic", text: SECRET, article: one };
  const codebook = { page: `/codebooks/${CODEBOOK}`, file: "app/codebooks/actions.ts", name: "addRulingAction" };
  await callAction(client, codebook, ruling);
  await decideSuggestions(client, [one, other]);
  await handIn(client, [one, other]);
}

const MENTION = {
  voice: "own",
  polarity: "denies",
  hedged: true,
  fit: "same",
  verb: null,
  verbClass: null,
  ironic: false,
  apparentError: true,
  unsure: true,
  note: SECRET,
  speakers: [],
  replaces: null,
};

/** Turns down a claim and somebody's words that methods propose for the articles. */
async function decideSuggestions(client: APIRequestContext, articles: readonly string[]): Promise<void> {
  const page = `/events/${EVENT}/review`;
  const { data }: ReviewTwin = await (await client.get(`${page}.json`)).json();
  for (const wanted of ["claim", "attribution"]) {
    const found = data.suggestions.find(
      (one) => one.kind === wanted && one.articles.some((key) => articles.includes(key)),
    );
    if (found === undefined) throw new Error(`no ${wanted} is proposed for the articles`);
    const call = { page, file: "app/events/[slug]/review/actions.ts", name: "rejectAction" };
    await callAction(client, call, { suggestionKey: found.key });
  }
}

interface ReviewTwin {
  readonly data: {
    readonly suggestions: readonly {
      readonly key: string;
      readonly kind: string;
      readonly articles: readonly string[];
    }[];
  };
}

async function handIn(client: APIRequestContext, articles: readonly string[]): Promise<void> {
  for (const articleKey of articles) {
    const call = { page: `/articles/${articleKey}`, file: "app/articles/[key]/actions.ts", name: "submitAction" };
    for (const codebook of [CODEBOOK, "claims"])
      await callAction(client, call, { articleKey, codebook, reopen: false });
  }
}

/** The number of the text that a mark is put on stands in the page that one marks. */
async function readVersion(client: APIRequestContext, article: string): Promise<number> {
  const html = await (await client.get(`/articles/${article}`)).text();
  return Number(/versionId\\?":(?<id>\d+)/.exec(html)?.groups?.["id"]);
}

/** What holds the other coder's word, but for addresses that themselves ask for it. */
function tellingOf(answers: Answers): readonly string[] {
  return [...answers]
    .filter(([asked, answer]) => !asked.includes(SECRET) && answer.includes(SECRET))
    .map(([asked]) => asked);
}
