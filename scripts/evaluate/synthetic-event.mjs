/**
 * An invented event of any size, for measuring: reports that tell a common stock of facts in varying words, quote the
 * same people, and in part copy one wire text. Not prose to read, but it has the sentences, names, figures, quotations
 * and copied stretches that the methods look for.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { seededRandom } from "../../domain/statistics/seeded-random.ts";

const NAMES =
  "Ada Brenk, Olin Parrish, Tessa Marrow, Ilda Quennet, Piet Halloran, Ruth Okoro, Aron Skeld, Ines Vell".split(", ");
const BODIES = "the harbour office, the city council, the ferry company, the repair fund, the labour union".split(", ");
const PLACES = "Lindmouth, Orvanto, Telmar, Dunmere, Pellgarth, Hask".split(", ");
const THINGS = "bridge, lock gate, night ferry, tide barrier, fish market, school, tram line, power station".split(
  ", ",
);
const SAID = "said, told reporters, warned, announced, argued, explained".split(", ");
const ACTS = [
  ["closed", "shut"],
  ["repaired", "mended"],
  ["opened", "put into service"],
  ["bought", "acquired"],
  ["rejected", "turned down"],
  ["approved", "backed"],
  ["damaged", "wrecked"],
  ["promised to rebuild", "pledged to rebuild"],
];
/** Quotations are strings of words that hold nothing in common unless they are the same. */
const WORDS = readFileSync(path.join(import.meta.dirname, "..", "..", "reference", "word-vectors", "words.txt"), "utf8")
  .split("\n")
  .filter((word) => /^[a-z]{3,}$/u.test(word));
const QUOTED_WORDS = 14;
const FACTS = 80;
const FACTS_TOLD = 14;
const OWN_SENTENCES = 12;
const WIRE_SHARE = 0.3;
const OUTLETS = 40;

/** Texts as `describeEvent` compares them. */
export function inventTexts({ articles, seed }) {
  const chance = seededRandom(`event ${seed}`);
  const facts = Array.from({ length: FACTS }, () => inventFact(chance));
  const wire = facts.slice(0, 6).map((fact) => tell(seededRandom(`wire ${seed}`), fact));
  return Array.from({ length: articles }, (_, number) => {
    const told = Array.from({ length: FACTS_TOLD }, () => tell(chance, pick(chance, facts)));
    const own = Array.from({ length: OWN_SENTENCES }, () => tell(chance, inventFact(chance)));
    const copied = chance() < WIRE_SHARE ? wire : [];
    return toText({ number, headline: tell(chance, pick(chance, facts)), body: [...copied, ...told, ...own] });
  });
}

function toText({ number, headline, body }) {
  const title = headline.replace(/\.$/u, "");
  const paragraphs = Array.from({ length: Math.ceil(body.length / 3) }, (_, at) =>
    body.slice(at * 3, at * 3 + 3).join(" "),
  );
  const text = [title, ...paragraphs].join("\n\n");
  const outlet = `outlet-${number % OUTLETS}`;
  return {
    key: `article-${String(number).padStart(4, "0")}`,
    column: outlet,
    outletNames: [],
    text,
    fields: [
      { kind: "headline", start: 0, end: title.length },
      { kind: "body", start: title.length + 2, end: text.length },
    ],
    language: "en",
    publishedOn: `2031-03-${String(1 + (number % 9)).padStart(2, "0")}`,
    notBefore: null,
    notAfter: null,
    role: "about",
    provenance: "own",
  };
}

function inventFact(chance) {
  return {
    who: pick(chance, chance() < 0.5 ? BODIES : NAMES),
    act: pick(chance, ACTS),
    thing: pick(chance, THINGS),
    place: pick(chance, PLACES),
    figure: Math.floor(20 + chance() * 9000),
    speaker: pick(chance, NAMES),
    form: Math.floor(chance() * 4),
    words: Array.from({ length: QUOTED_WORDS }, () => pick(chance, WORDS)).join(" "),
  };
}

function tell(chance, { who, act, thing, place, figure, speaker, form, words }) {
  const done = pick(chance, act);
  const core = `${who} ${done} the ${thing} in ${place}`;
  const cost = `${figure.toLocaleString("en")} crowns`;
  if (form === 0) return `${capital(core)} for ${cost} on Monday.`;
  if (form === 1) return `${speaker} ${pick(chance, SAID)} that ${core} after ${figure} complaints.`;
  if (form === 2) return `“${capital(words)},” ${speaker} said about the ${thing}.`;
  return `${capital(core)}, although ${speaker} had warned of damage worth ${cost}.`;
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pick(chance, items) {
  return items[Math.floor(chance() * items.length)];
}
