import { join } from "node:path";
import { type Page } from "@playwright/test";
import { fillFields, fillFold, openFold } from "./by-hand/forms";
import { answerItem, giveFiles, openItem, pastePage, saveReady } from "./by-hand/import-page";
import { lantern, NOTICE_FILE, type OwnPage, PLAIN_POST, post, pressRelease, radio, unsigned } from "./by-hand/pages";
import { finish, markClaim, markCode, paletteOf, selectWords, tickWhole, undoBarOf } from "./by-hand/reader-page";
import { listColumnsLeftEmpty } from "./filled-columns";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";
import { DEMO_TEMPLATE } from "./server";

test.use({ demo: false });

const EVENT = { title: "The lido of Tarnby is closed", path: "/events/lido-of-tarnby-is-closed" } as const;
const DOSSIER = { title: "Lidos of the coast", path: "/events/lidos-of-the-coast" } as const;

const CLAIMS = {
  wall: "A storm could bring the outer wall of the lido down.",
  danger: "Swimmers were in danger before the lido closed.",
  neglect: "The town hall neglected the wall.",
  cost: "The repair of the lido costs 300,000 crowns.",
  reports: "The mayor must publish the reports on the wall.",
} as const;

/** Keys of the articles by their headlines, read from the list. */
async function openArticle(page: Page, { headline }: OwnPage, query = ""): Promise<void> {
  await page.goto("/articles");
  const href = await page.getByRole("link", { name: headline, exact: true }).first().getAttribute("href");
  await page.goto(`${href ?? ""}${query}`);
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
}

async function beginCoding(page: Page, name: string): Promise<void> {
  await page.goto("/coding");
  await page.locator("#main form").getByRole("textbox").fill(name);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText(`${name} is at work.`)).toBeVisible();
}

test("five pages of one's own, coded by hand in the browser, fill every screen as the demo does @desktop", async ({
  page,
  app,
}) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(10_000);

  await test.step("the empty home teaches the first step", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare how outlets cover the same event");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Add the first articles" }).click();
    await expect(page).toHaveURL(/\/articles\/import$/);
    await beginCoding(page, "Ada Quist");
  });

  await test.step("pages are pasted and dropped, and what they do not say is said in the review", async () => {
    await pastePage(page, pressRelease, { newEvent: EVENT.title });
    await answerItem(page, pressRelease.headline, {
      outlet: null,
      author: "Press office of the town of Tarnby",
      provenance: "Press release",
    });
    await saveReady(page);
    await pastePage(page, post, { event: EVENT.title });
    await answerItem(page, post.headline, { outlet: "Tarnby Post", genre: "Report", provenance: "The outlet’s own" });
    await saveReady(page);
    await pastePage(page, lantern, { event: EVENT.title });
    await answerItem(page, lantern.headline, { outlet: "The Lantern of Tarnby", genre: "Opinion" });
    await saveReady(page);
    const files = [
      { name: "coast-radio.txt", text: radio.text },
      { name: "swimmers.txt", text: unsigned.text },
      NOTICE_FILE,
    ];
    await giveFiles(page, files, { event: EVENT.title });
    await answerItem(page, radio.headline, { outlet: "Coast Radio", provenance: "Rewrite of another outlet" });
    await answerItem(page, unsigned.headline, {
      outlet: null,
      date: { notBefore: "15 May 2032", notAfter: "20 May 2032" },
    });
    const notice = await openItem(page, NOTICE_FILE.name);
    await notice.getByRole("button", { name: "Leave out" }).click();
    await expect(page.locator("#left-out")).toContainText(NOTICE_FILE.name);
    await expectAccessible(page);
    await saveReady(page);
  });

  await test.step("what a page cannot say is written into its record", async () => {
    await openArticle(page, unsigned);
    await page.getByRole("link", { name: "Source", exact: true }).click();
    const record = page.getByRole("region", { name: "Record" });
    await fillFields(record, {
      "Translated from": "da",
      "Content note": "Speaks of a wall that may fall.",
      "Why: what says so?": "The leaflet on which the text rests is in Danish.",
    });
    await record.getByRole("button", { name: "Save the record" }).click();
    await expect(undoBarOf(page)).toContainText("corrected");
    await expectAccessible(page);
  });

  await test.step("the event says what belongs in, and a dossier holds it", async () => {
    await page.goto(`${EVENT.path}/edit`);
    await page.getByText("How the articles are found").click();
    await fillFields(page.locator("#main"), {
      "First day": "2032-05-11",
      "Last day": "2032-05-20",
      Summary: "A made-up event. The town of Tarnby closes its lido after a test of the wall.",
      "What belongs in": "Texts whose main subject is the closure.",
      Population: "Everything that was published in Tarnby.",
      Query: "lido AND Tarnby",
      "Left out": "Timetables and weather reports.",
      "Is it real?": "yes",
      "Content note": "Some texts speak of danger to children.",
    });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${EVENT.path}$`));
    for (const [kind, title] of [
      ["event", "The ferry leaves late"],
      ["dossier", DOSSIER.title],
    ] as const) {
      await page.goto("/events/new");
      await fillFields(page.locator("#main"), { Kind: kind, Title: title });
      await page.getByRole("button", { name: "Create it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    }
    await page.goto(`${DOSSIER.path}/coverage`);
    for (const title of [EVENT.title, "The ferry leaves late"]) {
      await fillFold(page, {
        label: "Take an event into this dossier",
        button: "Save",
        fields: { Event: title, "What to do": "no" },
      });
    }
  });

  await test.step("outlets get their names, addresses and what others state about them", async () => {
    await page.goto("/outlets");
    const add = await openFold(page, "Add an outlet");
    await add.getByLabel("Name").fill("Harbour Weekly");
    await add.getByRole("button", { name: "Add outlet" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Harbour Weekly" })).toBeVisible();
    await page.goto("/outlets/tarnby-post");
    await fillFold(page, { label: "Add a name", button: "Add name", fields: { "Also called": "The Tarnby Daily" } });
    await fillFold(page, {
      label: "Add an address",
      button: "Add address",
      fields: { "Host, or any address on it": "https://news.tarnbypost.example/today" },
    });
    await fillFold(page, {
      label: "Change name, letters",
      button: "Save",
      fields: { "Two letters": "TD", "Is it real?": "yes" },
    });
    for (const [kind, name, value] of [
      ["fact", "owner", "A family from Tarnby"],
      ["legal-listing", "press register", "Entry 12"],
      ["rating", "typology", "Local and independent"],
    ] as const) {
      await fillFold(page, {
        label: "Add a fact, listing or rating",
        button: "Add to the list",
        fields: {
          List: kind,
          "What is stated": name,
          "What the source says": value,
          "Who says so": "Press council of the coast",
          "Its address": "https://presscouncil.example/tarnby-post",
          "Looked up on": "2032-05",
          ...(kind === "rating" ? {} : { "Holds from": "2031-01-01", "Holds until": "2033-12-31" }),
          ...(kind === "fact" ? {} : { "Licence of the list": "CC BY 4.0" }),
        },
      });
    }
    await expectNoOverflow(page);
    await expectAccessible(page);
  });

  await test.step("the ledger says what is background, what was searched, and what a word means", async () => {
    await page.goto(`${EVENT.path}/coverage`);
    await fillFold(page, {
      label: "Take an article in or out",
      button: "Save its role",
      fields: {
        Article: `Unknown outlet: ${pressRelease.headline}`,
        Role: "background",
        Why: "It is what the others write about.",
      },
    });
    for (const state of ["found-excluded", "searched-not-found", "could-not-search", "not-searched"]) {
      const isSearched = state !== "not-searched";
      await fillFold(page, {
        label: "Note a search",
        button: "Note the search",
        fields: {
          Outlet: "Harbour Weekly",
          "What came of it": state,
          Day: isSearched ? "2032-05-21" : "",
          Where: "Archive in the library",
          Query: isSearched ? "lido AND Tarnby" : "",
          Note: "A weekly paper with one page of news.",
        },
      });
    }
    await fillFold(page, {
      label: "Explain a word",
      button: "Explain it",
      fields: { Word: "lido", "What it means": "An open-air pool beside the sea." },
    });
    await expectAccessible(page);
  });

  await test.step("claims of every kind are written down and linked", async () => {
    await page.goto(`${EVENT.path}/claims`);
    for (const [statement, kind, knowableFrom] of [
      [CLAIMS.wall, "prediction", "2032-05-11"],
      [CLAIMS.danger, "fact", ""],
      [CLAIMS.neglect, "evaluation", ""],
      [CLAIMS.cost, "fact", "2032-05"],
      [CLAIMS.reports, "demand", "2032-05-14"],
    ] as const) {
      const fold = await openFold(page, "Add a claim");
      await fillFields(fold, { "The claim": statement, Kind: kind, "Could be known from": knowableFrom });
      await fold.getByLabel("First drawn from").selectOption({ index: 1 });
      await fold.getByRole("button", { name: "Add the claim" }).click();
      await expect(page.getByRole("grid").first()).toContainText(statement);
    }
    await page.getByRole("link", { name: CLAIMS.wall }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: CLAIMS.wall })).toBeVisible();
    for (const [kind, to] of [
      ["contradicts", CLAIMS.danger],
      ["narrower", CLAIMS.neglect],
      ["updates", CLAIMS.cost],
    ] as const) {
      await fillFold(page, {
        label: "Link it to another claim",
        button: "Link them",
        fields: { "This claim": kind, "Other claim": to },
      });
    }
    await expectAccessible(page);
  });

  await test.step("a report is read: mentions in every voice, codes of every scope, an undo", async () => {
    await openArticle(page, post);
    await markClaim(page, "the wall could give way in a storm", {
      claim: CLAIMS.wall,
      voice: "attributed",
      speakers: [{ name: "Pavel Dorn", type: "person" }],
      verb: "said",
      verbClass: "neutral",
      flags: ["Hedged"],
    });
    await markClaim(page, "Mayor Ines Halloran denied that anybody had been at risk", {
      claim: CLAIMS.danger,
      voice: "attributed",
      speakers: [{ name: "Ines Halloran", type: "person" }],
      polarity: "denies",
      verb: "denied",
      verbClass: "denying",
      fit: "wider",
      note: "Of anybody, not only of swimmers.",
      flags: ["Unsure"],
    });
    await markClaim(page, "The repair is expected to cost 300,000 crowns", {
      claim: CLAIMS.cost,
      voice: "attributed",
      speakers: [
        { name: "draft budget", type: "document" },
        { name: "Coast Radio", type: "organisation", via: "Coast Radio" },
      ],
      verb: "according to",
      verbClass: "neutral",
    });
    await markCode(page, "Families who bought season tickets are angry", "Public opinion");
    await undoBarOf(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/^Undone:/)).toBeVisible();
    // The text is drawn anew without the mark; words that are dragged over meanwhile would move.
    await expect(page.locator("mark").filter({ hasText: "Families who bought" })).toHaveCount(0);
    await markCode(page, "the wall could give way in a storm", "Health and safety", {
      isQuoted: true,
      isUnsure: true,
      note: "The engineer’s words.",
    });
    await tickWhole(page, "Health and safety, headline");
    await tickWhole(page, "Economic, article");
    await tickWhole(page, "Health and safety, primary");
    await finish(page, "this codebook");
    const claims = page.getByRole("region", { name: "Claims of this event" });
    // The demand for the reports could not be known on the day of this article: it needs no look.
    await expect(claims).toContainText("not knowable");
    await claims.getByRole("button", { name: /^Read it, not there/ }).click();
    await expect(claims).toContainText("Every claim has been looked for in this text.");
    await finish(page, "the claims");
    await expectNoOverflow(page);
    await expectAccessible(page);
  });

  await test.step("another coder reads the opinion and the radio", async () => {
    await beginCoding(page, "Bo Renner");
    await openArticle(page, lantern);
    await markClaim(page, "The town hall neglected the wall for ten years", { claim: CLAIMS.neglect, fit: "narrower" });
    await markClaim(page, "the mayor now claims to have been surprised by them", {
      claim: CLAIMS.danger,
      voice: "presupposed",
      polarity: "open",
      verb: "claims",
      verbClass: "distancing",
      flags: ["Ironic", "Apparent error"],
    });
    await markClaim(page, "The mayor must publish every report on the wall this week", { claim: CLAIMS.reports });
    await markCode(page, "It is shameful that a place which costs so little has been left to rot", "Morality");
    await tickWhole(page, "Morality, headline");
    await tickWhole(page, "Morality, primary");
    await finish(page, "this codebook");
    await finish(page, "the claims");
    await openArticle(page, radio, "?codebook=five-generic-frames");
    await markClaim(page, "considers the wall to be stable", {
      claim: CLAIMS.wall,
      voice: "attributed",
      speakers: [{ name: "town engineer", type: "role" }],
      polarity: "denies",
      verb: "reportedly considers",
      verbClass: "distancing",
    });
    await tickWhole(page, "Economic consequences, article");
    await finish(page, "this codebook");
  });

  await test.step("a version in plain language gets a passage of the original", async () => {
    await openArticle(page, post);
    await page.getByRole("link", { name: "Source", exact: true }).click();
    await page.getByText("Add a version in plain language").click();
    await page.locator("#plain-text").fill(PLAIN_POST);
    await page.getByRole("button", { name: "Add this version" }).click();
    await expect(undoBarOf(page)).toBeVisible();
    await openArticle(page, post);
    await page.getByRole("link", { name: "In plain language" }).click();
    await expect(page.getByText("The wall can fall down in a storm.")).toBeVisible();
    await selectWords(page, "The wall can fall down in a storm");
    await paletteOf(page)
      .getByRole("button", { name: /the wall could give way/ })
      .first()
      .click();
    await expect(undoBarOf(page)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("no screen shows an empty panel", async () => {
    const parts = ["", "/claims", "/missing", "/framing", "/coverage"];
    const rooms = ["/", "/articles", "/outlets", "/outlets/tarnby-post", "/codebooks", "/coding", "/data"];
    for (const path of [...rooms, ...parts.map((part) => EVENT.path + part), DOSSIER.path]) {
      await page.goto(path);
      await expect(page.locator("#main h1").first(), path).toBeVisible();
      await expect(page.locator("[data-empty-panel]"), path).toHaveCount(0);
      await expectNoOverflow(page);
    }
    await page.goto(EVENT.path);
    await expectAccessible(page);
  });

  const own = join(app.dataFolder, "parallax.db");
  const demo = join(DEMO_TEMPLATE, "parallax.db");
  expect(listColumnsLeftEmpty({ demo, own }), "columns that the demo fills and this journey does not").toEqual([]);
});
