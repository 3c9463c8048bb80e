/**
 * Invented news of any amount for measuring: the same seed and number give the same article on every machine, and no
 * article is kept, so that a stream of them needs no memory. The sentences have what methods look for (names, quoted
 * and reported speech, figures, dates, charged words); their nouns come from the bundled list of words, common ones
 * often and rare ones rarely, so that an article meets words that it has not met before, as a real one does.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const LIST = path.join(import.meta.dirname, "..", "..", "reference", "word-vectors", "words.txt");
const WORDS = readFileSync(LIST, "utf8")
  .split("\n")
  .filter((word) => /^[a-z]{2,}$/u.test(word))
  .slice(0, 15_000);
/** The first ones are "the", "of" and the like. */
const NOUNS = WORDS.slice(300);

const GIVEN = "Ada Boris Clara David Elena Frank Greta Hassan Irene James Karin Louis Maria Nadia Oscar Paula".split(
  " ",
);
const SYLLABLES = "ba bel cor dan del fen gar hol kim lan mar nor ost pel quin rav sol tam ul vor wen yar".split(" ");
const BODIES = ["Council", "Harbour Board", "Ministry", "Court", "Union", "Agency", "Committee", "Water Works"];
const SAID = "said told added warned argued announced admitted insisted claimed denied explained noted".split(" ");
const DID = "closed approved rejected delayed sold opened banned cut repaired seized fined sued visited".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const CHARGED = "shameful reckless so-called disastrous cynical radical absurd brutal".split(" ");

/** `{…}` is filled anew each time; a capital one with something of the article's own event. */
const SENTENCES = [
  "The {Body} of {Place} {did} the {noun} on {day} after a dispute about the {noun} and the {noun}.",
  "“We have seen no {noun} that could carry the {noun},” {Person} {said} on {day}.",
  "{Person} {said} that the {noun} would cost {Figure} million crowns and that the {noun} had been known for years.",
  "According to the {Body}, at least {Figure} people were affected by the {noun} in {Place}.",
  "Critics slammed the {charged} {noun}, while supporters of {Person} called it a {noun} for the whole {noun}.",
  "In a letter dated {number} March 2031 the {Body} asked the {noun} to explain its {noun}.",
  "“It was a {charged} {noun}, and nobody answered for it,” {said} {Person}, who leads the {noun} of the {Body}.",
  "The {noun} rose by {number} percent, the {noun} fell, and the {noun} of the {noun} stayed as it was.",
  "Officials did not say whether the {noun} will be paid for by the {noun} or by the people of {Place}.",
  "Last year the {Body} had {did} a similar {noun}; it was reopened when the {noun} proved to be {charged}.",
  "Under the plan, which {Person} signed on {day}, every {noun} must pass a {noun} before the {noun} begins.",
  "Mr. {Last} denied that he had {did} the {noun}, and his lawyer spoke of “a {noun} without any {noun}”.",
  "Residents near the {noun} were told to leave their homes, but many stayed because of the {noun}.",
  "The {Place} Times first reported the {noun}, citing two people who know the {noun} of the {Body}.",
  "If the {noun} fails, the {Body} may have to sell the {noun} and dismiss {number} workers.",
  "She asked: “Why should a {noun} from {Place} pay for the {noun} of others?”",
  "A spokeswoman for the {Body} {said} the {noun} was under review and declined to comment on the {noun}.",
  "The {noun} was built in {year} and has been repaired {number} times since, {Person} {said}.",
];

const TITLES = [
  "{Body} of {Place} {did} {noun} after {noun}",
  "{Person} {said} {noun} cost {Figure} million",
  "{Place} in dispute over {noun}",
];

/** Articles about one event, and events that begin on one day. */
const ARTICLES_PER_EVENT = 8;
const EVENTS_PER_DAY = 12;
const SENTENCES_PER_PARAGRAPH = 3;
const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The article with this number, of at least so many words.
 *
 * @param {{ readonly seed: number, readonly number: number, readonly words: number }} options
 */
export function inventArticle({ seed, number, words }) {
  const event = inventEvent(createChance(seed * 7919 + eventNumber(number)));
  const fill = filler(event, createChance(seed * 104_729 + number + 1));
  const sentences = [];
  for (let count = 0; count < words;) {
    const sentence = fill(SENTENCES);
    count += sentence.split(" ").length;
    sentences.push(sentence);
  }
  const paragraphs = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_PER_PARAGRAPH) {
    paragraphs.push(sentences.slice(from, from + SENTENCES_PER_PARAGRAPH).join(" "));
  }
  const text = paragraphs.join("\n\n");
  return { id: `${seed}-${number}`, title: fill(TITLES), text, publishedAt: dayOf(number) };
}

/**
 * A report of 150 to 450 words with the statistics of news and no grammar: for methods that look at words alone, to
 * which the few sentences of `inventArticle` would make all events alike.
 *
 * @param {{ readonly seed: number, readonly number: number }} options
 */
export function inventReport({ seed, number }) {
  const event = eventNumber(number);
  const { people, places, nouns, figures } = inventEvent(createChance(seed * 7919 + event));
  const chance = createChance(seed * 104_729 + number + 1);
  const names = [...places, ...people.map(({ last }) => last)];
  const word = () => {
    const dice = chance();
    if (dice < 0.05) return pick(chance, names);
    if (dice < 0.14) return pick(chance, nouns);
    return dice < 0.15 ? pick(chance, figures) : drawWord(chance, WORDS);
  };
  const title = [pick(chance, names), pick(chance, nouns), pick(chance, nouns), pick(chance, names)].join(" ");
  const text = repeat(150 + Math.floor(chance() * 300), word).join(" ");
  return { id: `${seed}-${number}`, event, title, text, publishedAt: dayOf(number) };
}

/** @param {number} number of an article */
function eventNumber(number) {
  return Math.floor(number / ARTICLES_PER_EVENT);
}

/** @param {number} number of an article */
function dayOf(number) {
  const day = Math.floor(eventNumber(number) / EVENTS_PER_DAY) + (number % 3);
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** @typedef {() => number} Chance a number from 0 to 1, 1 left out */

/**
 * Numbers that look like chance and are the same for the same seed (mulberry32, public domain).
 *
 * @param {number} seed
 * @returns {Chance}
 */
export function createChance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Chance} chance */
function inventEvent(chance) {
  const people = repeat(4, () => ({ given: pick(chance, GIVEN), last: inventName(chance) }));
  const places = repeat(2, () => inventName(chance));
  const bodies = repeat(3, () => `${pick(chance, places)} ${pick(chance, BODIES)}`);
  const nouns = repeat(25, () => drawWord(chance, NOUNS));
  const figures = repeat(3, () => String(Math.floor(2 + chance() * 900)));
  return { people, places, bodies, nouns, figures };
}

/**
 * @param {ReturnType<typeof inventEvent>} event
 * @param {Chance} chance
 * @returns {(templates: readonly string[]) => string}
 */
function filler({ people, places, bodies, nouns, figures }, chance) {
  /** @type {Readonly<Record<string, () => string>>} */
  const slots = {
    Person: () => {
      const { given, last } = pick(chance, people);
      return chance() < 0.5 ? last : `${given} ${last}`;
    },
    Last: () => pick(chance, people).last,
    Place: () => pick(chance, places),
    Body: () => pick(chance, bodies),
    Figure: () => pick(chance, figures),
    noun: () => (chance() < 0.4 ? pick(chance, nouns) : drawWord(chance, NOUNS)),
    said: () => pick(chance, SAID),
    did: () => pick(chance, DID),
    day: () => pick(chance, DAYS),
    charged: () => pick(chance, CHARGED),
    number: () => String(Math.floor(2 + chance() * 28)),
    year: () => String(Math.floor(1950 + chance() * 75)),
  };
  return (templates) => pick(chance, templates).replace(/\{(\w+)\}/gu, (_, slot) => slots[slot]?.() ?? "");
}

/** @param {Chance} chance */
function inventName(chance) {
  const name = repeat(2 + Math.floor(chance() * 2), () => pick(chance, SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Zipf's law: the logarithm of the rank is drawn evenly.
 *
 * @param {Chance} chance
 * @param {readonly string[]} words the commonest first
 */
function drawWord(chance, words) {
  return words[Math.floor((words.length + 1) ** chance()) - 1] ?? "matter";
}

/**
 * @template Item
 * @param {number} count
 * @param {() => Item} make
 */
function repeat(count, make) {
  return Array.from({ length: count }, make);
}

/**
 * @template Item
 * @param {Chance} chance
 * @param {readonly [Item, ...Item[]] | readonly Item[]} list
 * @returns {Item}
 */
function pick(chance, list) {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
