/**
 * Measures the proposals about events that people have made, on gold articles:
 *
 *   node --import tsx scripts/evaluate/grouping-proposals.mjs FOLDER
 *
 * FOLDER holds events.jsonl.gz, one JSON object a line: id, title, text, event. Standard output holds for each kind of
 * proposal how many are right and how many of those that should be there are there. The first row is the most
 * important: where every article stands in its event, nothing should be proposed.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { signatureOf } from "../../domain/grouping/article-signature.ts";
import { readArticleTerms } from "../../domain/grouping/article-terms.ts";
import { createDecidedGroupings } from "../../domain/grouping/decided-groupings.ts";
import { createLinkedArticles } from "../../domain/grouping/linked-articles.ts";
import { listNeighbourhoods } from "../../domain/grouping/neighbourhoods.ts";
import { proposeGroupings } from "../../domain/grouping/propose-groupings.ts";
import { readWordTable } from "../../domain/words/word-table.ts";
import { createChance, newsStream } from "./synthetic-news.mjs";

const words = path.join(import.meta.dirname, "..", "..", "reference", "word-vectors");
const table = readWordTable(
  readFileSync(path.join(words, "words.txt"), "utf8"),
  readFileSync(path.join(words, "vectors.bin")),
);

const [folder] = parseArgs({ allowPositionals: true }).positionals;
const file = path.join(folder ?? "", "events.jsonl.gz");
if (existsSync(file)) evaluate("events", readRows(file));
else console.log(`events: ${file} is missing, skipped`);
evaluate("synthetic stream with dates", newsStream({ articles: 2_000, days: 120, seed: 5 }));

function readRows(source) {
  return gunzipSync(readFileSync(source))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .map(({ id, title, text, event }) => ({ key: String(id), title: title ?? "", text: text ?? "", event, day: null }));
}

function evaluate(name, rows) {
  const linked = createLinkedArticles();
  for (const row of rows) linked.put(signatureOf(readArticleTerms(row, table)));
  const gold = new Map(rows.map(({ key, event }) => [key, event]));
  console.log(`${name}: ${rows.length} articles, ${new Set(gold.values()).size} events`);
  const run = (placeOf) => propose(rows, linked, placeOf);
  const sameEvent = (keys) => new Set(keys.map((key) => gold.get(key))).size === 1;
  const placesOf = (placed, event) => rows.filter(({ key }) => placed(key) === event).map(({ key }) => key);

  const settled = run((key) => gold.get(key));
  console.log(`  all in place: ${tally(settled)}`);

  const chance = createChance(3);
  const out = new Set(rows.filter(() => chance() < 0.3).map(({ key }) => key));
  const kept = new Set(rows.filter(({ key }) => !out.has(key)).map(({ event }) => event));
  const held = run((key) => (out.has(key) ? null : gold.get(key)));
  const joins = held.filter(({ kind }) => kind === "join");
  const wanted = [...out].filter((key) => kept.has(gold.get(key)));
  report(
    "join, three in ten taken out",
    joins,
    ({ articles, event }) => gold.get(articles[0]) === event,
    wanted.length,
  );
  report(
    "new, of what is left of these",
    held.filter(({ kind }) => kind === "new"),
    ({ articles }) => sameEvent(articles),
  );

  const none = run(() => null).filter(({ kind }) => kind === "new");
  report("new, nothing in place", none, ({ articles }) => sameEvent(articles));
  const pairs = none.flatMap(({ articles }) => articles.flatMap((a, at) => articles.slice(at + 1).map((b) => [a, b])));
  report("  the same by pairs of articles", pairs, (pair) => sameEvent(pair));

  const wrong = new Map();
  const events = [...new Set(gold.values())];
  const sibling = (event) => events[(events.indexOf(event) + 1) % events.length];
  for (const { key, event } of rows) if (chance() < 0.05) wrong.set(key, sibling(event));
  const moves = run((key) => wrong.get(key) ?? gold.get(key)).filter(({ kind }) => kind === "move");
  report("move, one in twenty astray", moves, ({ articles, event }) => gold.get(articles[0]) === event, wrong.size);

  const half = new Map(rows.map(({ key, event }, at) => [key, at % 2 === 0 ? event : `${event} again`]));
  const merges = run((key) => half.get(key)).filter(({ kind }) => kind === "merge");
  const halves = events.filter((event) => placesOf((key) => half.get(key), `${event} again`).length > 0);
  report(
    "merge, each event in two",
    merges,
    ({ event, from }) => from === `${event} again` || event === `${from} again`,
    halves.length,
  );

  const joined = new Map(rows.map(({ key, event }) => [key, events[events.indexOf(event) & ~1]]));
  const splits = run((key) => joined.get(key)).filter(({ kind }) => kind === "split");
  report("split, two events in each", splits, ({ articles }) => sameEvent(articles), Math.floor(events.length / 2));
}

function propose(rows, linked, placeOf) {
  const articles = rows.flatMap(({ key }) => {
    const event = placeOf(key) ?? null;
    return { signature: linked.signatureOf(key), events: event === null ? [] : [event] };
  });
  const context = { decided: createDecidedGroupings([]), linksOf: linked.linksOf, areKeptApart: () => false };
  return listNeighbourhoods(articles, linked.linksOf).flatMap((some) => proposeGroupings(some, context));
}

function tally(findings) {
  const kinds = ["new", "join", "move", "merge", "split"];
  return kinds.map((kind) => `${kind} ${findings.filter((one) => one.kind === kind).length}`).join(", ");
}

function report(name, found, isRight, wanted = null) {
  const right = found.filter(isRight).length;
  const recall = wanted === null ? "" : `, ${right} of ${wanted} wanted`;
  console.log(`  ${name.padEnd(34)} ${right} of ${found.length} right${recall}`);
}
