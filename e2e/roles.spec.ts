import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { type DoorRight, listDoorRights, mayUse } from "../test/door-rights";
import { type AddressKeys, findPattern, linksIn, listAddresses } from "./addresses";
import { CODEBOOK, handOut, keysOfRound, makeKeys, readHandedOut, readOwnKey } from "./demo-keys";
import { expect, test } from "./fixtures";
import { inviteTo, joinBy, makeOwner, openClient, type Person } from "./people";
import { ROOT } from "./server";
import { readActionIds } from "./server-actions";

test.use({ alone: "roles", accounts: true });

const OWNER: Person = { name: "Ada Lindqvist", login: "ada", password: "quay lantern ferry mist" };
const CODER: Person = { name: "Ben Marsh", login: "ben", password: "harbour gull net anchor" };
const READER: Person = { name: "Cleo Strand", login: "cleo", password: "pontoon reed heron oar" };

const rights = listDoorRights(join(ROOT, "app"));

test("no coder and no reader is shown a form, a button or a link that would be refused them @desktop", async ({
  app,
  playwright,
}) => {
  const [owner, coder, reader] = [
    await openClient(playwright.request, app),
    await openClient(playwright.request, app),
    await openClient(playwright.request, app),
  ];
  await makeOwner(owner, app, OWNER);
  const invitation = await inviteTo(owner, "coder", CODER);
  await joinBy(coder, invitation, CODER);
  await joinBy(reader, await inviteTo(owner, "reader", READER), READER);
  const made = await makeKeys(owner);
  const coders = [await readOwnKey(coder), await readOwnKey(owner)];
  const round = await handOut(owner, { name: "Spring round", task: CODEBOOK, coders, sample: 1 });
  const articles = await readHandedOut(coder);
  const keys = { ...made, ...keysOfRound(round, articles.slice(0, 1), invitation) };

  const offered = await readPages(owner, keys);
  expect(offered.filter(({ actions }) => actions.length > 0).length, "pages with forms").toBeGreaterThan(25);
  const refused = [
    ...refusedOn(await readPages(coder, keys), "coder"),
    ...refusedOn(await readPages(reader, keys), "reader"),
  ];
  expect(refused).toEqual([]);
  for (const client of [owner, coder, reader]) await client.dispose();
});

function refusedOn(pages: readonly ReadPage[], role: "coder" | "reader"): readonly string[] {
  expect(pages.length, `pages open to a ${role}`).toBeGreaterThan(25);
  return pages.flatMap(({ address, actions, links }) =>
    [...actions, ...links]
      .filter((door) => !mayUse(role, door))
      .map(({ file, name, action }) => `${address} offers a ${role} ${file} ${name} (${action})`),
  );
}

interface ReadPage {
  readonly address: string;
  /** The server actions that the page hands to the browser. */
  readonly actions: readonly DoorRight[];
  /** The pages that it links to. */
  readonly links: readonly DoorRight[];
}

/** Every page that answers this person, with what it offers: nothing is clicked and nothing is sent. */
async function readPages(client: APIRequestContext, keys: AddressKeys): Promise<readonly ReadPage[]> {
  const actionIds = [...readActionIds()];
  const pages: ReadPage[] = [];
  for (const address of listAddresses(keys)) {
    const answer = await client.get(address, { maxRedirects: 0, maxRetries: 2 });
    if (answer.status() !== 200) continue;
    const html = await answer.text();
    const called = actionIds.filter(([id]) => html.includes(id)).map(([, action]) => action);
    pages.push({
      address,
      actions: rights.filter(({ file, name }) => called.some((one) => one.file === `app/${file}` && one.name === name)),
      links: linksIn(html).flatMap((link) => rightOfPage(link) ?? []),
    });
  }
  return pages;
}

function rightOfPage(link: string): DoorRight | null {
  const pattern = findPattern(link);
  const page = pattern === "/" ? "page.tsx" : `${pattern?.slice(1)}/page.tsx`;
  return rights.find(({ file, name }) => name === "default" && file === page) ?? null;
}
