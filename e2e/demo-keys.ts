import type { APIRequestContext } from "@playwright/test";
import type { AddressKeys } from "./addresses";
import { callAction } from "./server-actions";

export const EVENT = "harbour-bridge";
export const CODEBOOK = "policy-frames";

/** Everything in a page's `.json`, wherever it lies, that stands under this name and is text. */
function wordsUnder(name: string, value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && typeof inner === "string" ? [inner] : wordsUnder(name, inner),
  );
}

/** The words that a page's `.json` holds under a name, each once. */
export async function readWords(client: APIRequestContext, address: string, name: string): Promise<readonly string[]> {
  const answer = await client.get(address);
  return [...new Set(wordsUnder(name, await answer.json()))];
}

/** The key under which a coder's work stands. */
export async function readOwnKey(coder: APIRequestContext): Promise<string> {
  const [key = ""] = await readWords(coder, "/coding.json", "coder");
  return key;
}

/** The articles that were handed out to a coder, in the order in which their queue lists them. */
export async function readHandedOut(coder: APIRequestContext): Promise<readonly string[]> {
  const { data }: QueueTwin = await (await coder.get("/coding.json")).json();
  return [...new Set(data.rounds.flatMap(({ next }) => next.map(({ key }) => key)))];
}

interface QueueTwin {
  readonly data: { readonly rounds: readonly { readonly next: readonly { readonly key: string }[] }[] };
}

/** Hands out articles of the demo's event to these coders, the same ones whatever the task; answers the round's key. */
export async function handOut(
  owner: APIRequestContext,
  { name, task, coders, sample }: { name: string; task: string; coders: readonly string[]; sample: number },
): Promise<string> {
  const request = new URLSearchParams({ name, task, phase: "reliability", event: EVENT, seed: "spring" });
  request.set("sample", String(sample));
  for (const coder of coders) request.append("coder", coder);
  const call = { page: "/coding/rounds/new", file: "app/coding/rounds/actions.ts", name: "handOutAction" };
  const { roundKey } = await callAction(owner, call, { request: request.toString() });
  return String(roundKey);
}

/**
 * Real keys for the parts of addresses that hold one; what the demo has none of is made by the owner, while no work of
 * theirs on the event is open. The caller adds those of a round, of its articles and of an invitation.
 */
export async function makeKeys(owner: APIRequestContext): Promise<AddressKeys> {
  const matrix = await (await owner.get(`/events/${EVENT}/claims`)).text();
  const claim = /\shref="\/claims\/(?<key>(?!new)[a-z0-9-]+)/.exec(matrix)?.groups?.["key"] ?? "";
  const frozen = await callAction(
    owner,
    {
      page: `/events/${EVENT}/snapshots`,
      file: "app/events/[slug]/snapshots/actions.ts",
      name: "freezeComparisonAction",
    },
    { event: EVENT, search: "", title: "As it was", note: "" },
  );
  const begun = await callAction(
    owner,
    { page: "/articles/import", file: "app/articles/import/actions.ts", name: "beginImport" },
    { event: EVENT },
  );
  const session = await callAction(
    owner,
    { page: "/classes/new?exercise=who-says-so", file: "app/classes/actions.ts", name: "makeClassAction" },
    { search: "exercise=who-says-so" },
  );
  return {
    "/classes/[key]": [String(session["key"])],
    "/events/[slug]": [EVENT],
    "/events/[slug]/snapshots/[key]": [String(frozen["key"])],
    "/articles/import/[key]": [String(begun["importKey"])],
    "/claims/[key]": [claim],
    "/codebooks/[key]": [CODEBOOK],
    "/outlets/[slug]": ["daily-lantern"],
  };
}

/** The keys that a round and an invitation bring. */
export function keysOfRound(round: string, articles: readonly string[], invitation: string): AddressKeys {
  return {
    "/articles/[key]": articles,
    "/coding/adjudicate/[key]": articles.slice(0, 1),
    "/coding/rounds/[key]": [round],
    "/invitation/[token]": [invitation.split("/").at(-1) ?? ""],
  };
}
