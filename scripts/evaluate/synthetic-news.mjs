/**
 * A stream of invented news for measuring: strings of words with the statistics of reports, not prose. Events are of
 * few kinds, so that two floods share the words of floods; each has names, figures and words of its own, of which
 * every report holds a part; reports follow the first day ever more rarely.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const WORDS = readFileSync(path.join(import.meta.dirname, "..", "..", "reference", "word-vectors", "words.txt"), "utf8")
  .split("\n")
  .filter((word) => /^[a-z]{2,}$/u.test(word));

const KINDS = 12;
const LARGEST_EVENT = 30;
const SYLLABLES = "ba bel cor dan del fen gar hol kim lan mar nor ost pel quin rav sol tam ul vor wen yar zim".split(
  " ",
);

/** Numbers from 0 to 1, the same for the same seed. */
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 20; warmUp += 1) next();
  return next;
}

/** Articles {key, title, text, day, event} in no order of days. */
export function newsStream({ articles, days, seed }) {
  const chance = createChance(seed);
  const kinds = Array.from({ length: KINDS }, () => draw(30, () => wordOfRank(chance, 1_500, 12_000)));
  const rows = [];
  for (let number = 0; rows.length < articles; number += 1) {
    const event = inventEvent(chance, kinds, days);
    const size = Math.min(articles - rows.length, 1 + Math.floor(chance() ** 2 * LARGEST_EVENT));
    for (let report = 0; report < size; report += 1) {
      rows.push({ ...writeReport(chance, event), key: `${seed}-${number}-${report}`, event: `${seed}-${number}` });
    }
  }
  return rows;
}

function inventEvent(chance, kinds, days) {
  return {
    start: Math.floor(chance() * days),
    kind: kinds[Math.floor(chance() * KINDS)],
    names: draw(8, () => inventName(chance)),
    own: draw(10, () => wordOfRank(chance, 2_000, 18_000)),
    figures: draw(3, () => String(Math.floor(10 + chance() * 990))),
  };
}

function writeReport(chance, event) {
  const length = 120 + Math.floor(chance() * 400);
  const word = () => {
    const dice = chance();
    if (dice < 0.05) return pick(chance, event.names);
    if (dice < 0.09) return pick(chance, event.own);
    if (dice < 0.1) return pick(chance, event.figures);
    if (dice < 0.2) return pick(chance, event.kind);
    return wordOfRank(chance, 0, WORDS.length);
  };
  const title = [
    pick(chance, event.names),
    pick(chance, event.kind),
    pick(chance, event.own),
    pick(chance, event.names),
  ];
  return {
    title: title.join(" "),
    text: draw(length, word).join(" "),
    day: event.start + Math.floor(-Math.log(1 - chance()) * 2),
  };
}

function draw(count, make) {
  return Array.from({ length: count }, make);
}

function pick(chance, list) {
  return list[Math.floor(chance() ** 1.5 * list.length)];
}

/** Common words often, rare ones rarely: Zipf's law between two ranks. */
function wordOfRank(chance, from, to) {
  const last = Math.min(to, WORDS.length);
  return WORDS[Math.min(last - 1, Math.floor((from + 1) * ((last + 1) / (from + 1)) ** chance()) - 1)];
}

function inventName(chance) {
  const name = draw(2 + Math.floor(chance() * 2), () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
