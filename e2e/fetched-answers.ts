import type { APIRequestContext } from "@playwright/test";

/** What one asks for: `GET /events/harbour-bridge`, `HEAD …`, or `RSC …` for what a page change fetches. */
export type Asked = `${"GET" | "HEAD" | "RSC"} ${string}`;

/** What was answered to everything that was asked for: status, headers and body, without what is never the same. */
export type Answers = ReadonlyMap<Asked, string>;

/** How many are asked for at once: as many as a server on two cores answers no slower. */
const AT_ONCE = 4;

/** Asks for everything, following no redirect. */
export async function fetchAll(client: APIRequestContext, asked: readonly Asked[]): Promise<Answers> {
  const answers = new Map<Asked, string>();
  const waiting = [...asked].values();
  const askOn = async () => {
    for (const one of waiting) answers.set(one, await ask(client, one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
}

async function ask(client: APIRequestContext, asked: Asked): Promise<string> {
  const space = asked.indexOf(" ");
  const [kind, address] = [asked.slice(0, space), asked.slice(space + 1)];
  const response = await client.fetch(address, {
    method: kind === "HEAD" ? "HEAD" : "GET",
    headers: kind === "RSC" ? { RSC: "1" } : {},
    maxRedirects: 0,
    maxRetries: 2,
  });
  const headers = response
    .headersArray()
    .filter(({ name }) => !TRANSPORT.has(name.toLowerCase()))
    .map(({ name, value }) => `${name}: ${value}`);
  const isFlight = response.headers()["content-type"]?.startsWith("text/x-component") ?? false;
  const text = leaveOutPassing(await response.text());
  const head = leaveOutPassing([response.status(), ...headers].join("\n"));
  return `${head}\n\n${isFlight ? arrangeFlight(text) : arrangePage(text)}`;
}

/** Of the connection and the moment, not of what was asked for. */
const TRANSPORT = new Set(["date", "connection", "keep-alive"]);

/** Leaves out what a page has anew each time: the nonce of its scripts, and the keys React gives its head by chance. */
function leaveOutPassing(text: string): string {
  return text
    .replaceAll(/nonce(?<is>=\\?"|-|\\?":\\?")[\w+/=]{24}/g, "nonce$<is>")
    .replaceAll(/(?<before>"|\\")[\w-]{21}(?<kind>[vmh])(?<after>\\?")/g, "$<before>$<kind>$<after>");
}

/** A page and, apart from it, the data for its scripts, which comes in pieces as large as the moment makes them. */
function arrangePage(html: string): string {
  const pieces: string[] = [];
  const rest = html.replaceAll(/<script[^>]*>self\.__next_f\.push\((?<piece>.*?)\)<\/script>/gs, (_, piece: string) => {
    const [, text]: unknown[] = JSON.parse(piece);
    if (typeof text === "string") pieces.push(text);
    return "";
  });
  return pieces.length === 0 ? rest : `${rest}\n${arrangeFlight(pieces.join(""))}`;
}

/** The lines of a page's data are numbered and sent in the order in which they are ready: only what they say counts. */
function arrangeFlight(flight: string): string {
  return flight
    .split("\n")
    .map((line) => line.replace(/^[0-9a-f]*:/, "").replaceAll(/"\$(?<kind>[A-Zh@]?)[0-9a-f]+/g, '"$$$<kind>#'))
    .toSorted()
    .join("\n");
}

/** What is answered otherwise than before, each with the first words that differ. */
export function differencesOf(before: Answers, after: Answers): readonly string[] {
  return [...after].flatMap(([asked, answer]) => {
    const earlier = before.get(asked) ?? "";
    if (earlier === answer) return [];
    const at = [...answer].findIndex((letter, index) => letter !== earlier[index]);
    const from = Math.max(0, (at === -1 ? answer.length : at) - 60);
    return [`${asked}: …${earlier.slice(from, from + 140)}… became …${answer.slice(from, from + 140)}…`];
  });
}
