import fc from "fast-check";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { outletVoice } from "../attribution/outlet-voice";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { chargedScore } from "./charged-score";
import { findChargedWords } from "./find-charged-words";

const tagger = createTagger(model);
const find = (text: string) => findChargedWords(annotateText(text, tagger), outletVoice(text));
const termsOf = (text: string) => find(text).map(({ term }) => term);
const scoreOf = (text: string) => chargedScore(annotateText(text, tagger), outletVoice(text));

test("A loaded verb is found in every form, with its place and its reason", () => {
  const text = "Ash slammed the plan. Bell slams it, too, and slamming helps nobody.";
  expect(find(text).map(({ start, end, term }) => [text.slice(start, end), term])).toEqual([
    ["slammed", "slam"],
    ["slams", "slam"],
    ["slamming", "slam"],
  ]);
  expect(find(text)[0]).toMatchObject({ rule: "verbs-of-attack", reason: "tells a criticism as a blow" });
});

test("A verb far from its subject is one by the article after it", () => {
  expect(termsOf("Councillor Pell, who read the page aloud in committee, blasts the delay.")).toEqual(["blast"]);
  expect(termsOf("Two blasts were heard from the quay at noon.")).toEqual([]);
});

test("Plain reporting on a grave matter holds no charged word", () => {
  expect(termsOf("Two people died when the ferry hit the pier on Monday, the harbour office said.")).toEqual([]);
  expect(termsOf("The court heard that the treasurer had taken 4,000 from the club's account.")).toEqual([]);
});

test("An adverb belongs to its adjective", () => {
  expect(termsOf("The hall was shamefully small and the plan absurdly simple.")).toEqual(["shameful", "absurd"]);
});

test("A charged expression is marked as a whole", () => {
  const text = "The council doubled down on its witch hunt.";
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(["doubled down", "witch hunt"]);
});

test.each([
  ["The car slammed into a wall.", "The mayor slammed the wall plan."],
  ["The blast furnace went cold.", "A critic blasted the furnace deal."],
  ["The surgeon advised radical surgery.", "A radical mob ran the meeting."],
  ["A fire gutted the house.", "The new rules gutted the treasury."],
  ["Wards slept under a new drug regime.", "Wards slept under a brutal regime."],
])("What is literal in “%s” is charged in “%s”", (literal, charged) => {
  expect(termsOf(literal)).toEqual([]);
  expect(termsOf(charged)).not.toEqual([]);
});

test.each([
  ["A notice hangs on the railing about halfway.", "The mayor kept railing about the cost."],
  ["The railing bent where the lorry hit it.", "Ash railed on Monday against the plan."],
  ["Rails at the depot were laid by hand.", "The mayor rails at the press."],
  ["The fine lines may lie in the paint.", "The lines of the speech lie to voters."],
  ["The village lies two miles from the sea.", "The mayor lies to the council."],
  ["Where the blame for it lies is disputed.", "The blatant lies in the leaflet were read out."],
  ["Her letter lay in a drawer.", "Her letter lied in every line."],
  ["A ladder had been lying on the deck since May.", "The mayor has been lying about the bridge."],
  ["Herein lies the problem.", "They told lies in court."],
])("What is a thing or a place in “%s” is charged in “%s”", (plain, charged) => {
  expect(termsOf(plain).filter((term) => /^(?:rail|lie|lying)$/u.test(term))).toEqual([]);
  expect(termsOf(charged).some((term) => /^(?:rail|lie|lying)$/u.test(term))).toBe(true);
});

test("What has cracked is no matter of opinion", () => {
  expect(termsOf("Two of the cracked hangers were replaced; a third one cracked on Monday.")).toEqual([]);
});

test("Nobody is charged for a name", () => {
  expect(termsOf("Rowan Savage met Ada Crook at the Monster Museum in Hell.")).toEqual([]);
  expect(termsOf("Savage wrote twice. The letter from Savage was short.")).toEqual([]);
  expect(termsOf("Dan Savage Opens The New Harbour Bridge")).toEqual([]);
  expect(termsOf("The Communist Party held its congress.")).toEqual([]);
});

test("A headline in title case and one in capitals are read like any sentence", () => {
  expect(termsOf("Mayor Slams Disgraceful Bridge Delay After Storm")).toEqual(["slam", "disgraceful"]);
  expect(termsOf("MAYOR SLAMS DISGRACEFUL DELAY")).toEqual(["slam", "disgraceful"]);
});

test("The example of the method page holds", () => {
  expect(termsOf("Mayor slams reform of the blast furnace as a shameful farce")).toEqual(["slam", "shameful", "farce"]);
});

test("What others say is theirs", () => {
  expect(termsOf("“A disgraceful, cowardly lie,” Ash said.")).toEqual([]);
  expect(termsOf("Ash said the answer was a disgraceful, cowardly lie.")).not.toEqual([]);
});

test("One or two words in quotation marks that nobody is named for are scare quotes", () => {
  expect(find("The “experts” of the harbour board met again.")).toMatchObject([
    { term: "experts", rule: "scare-quotes" },
  ]);
  for (const plain of [
    "Ash called the board “useful”.",
    "The band played “Harbour Lights” twice.",
    "He said the board was “of the opinion that it may”.",
  ]) {
    expect(find(plain).filter(({ rule }) => rule === "scare-quotes")).toEqual([]);
  }
});

test("Renaming people and outlets changes nothing", () => {
  const text = (person: string, outlet: string) =>
    `${person} of the ${outlet} slammed the pathetic plan. ${person} later admitted a blunder, the ${outlet} wrote.`;
  const original = find(text("Rowan Ash", "Harbour Post"));
  expect(original.map(({ term }) => term)).toEqual(["slam", "pathetic", "blunder"]);
  for (const [person, outlet] of [
    ["Ada Crook", "Daily Monster"],
    ["Wladimir Qxz", "Zvezda"],
    ["Li Na", "Radical Times"],
  ] as const) {
    expect(find(text(person, outlet)).map(({ term, rule }) => ({ term, rule }))).toEqual(
      original.map(({ term, rule }) => ({ term, rule })),
    );
  }
});

test("An insult for one side weighs as much as its like for the other", () => {
  const sentence = (word: string) => `The meeting was full of ${word}.`;
  for (const [one, other] of [
    ["leftists", "right-wingers"],
    ["wingnuts", "moonbats"],
    ["gun-nuts", "gun-grabbers"],
    ["snowflakes", "rednecks"],
    ["libtards", "teabaggers"],
    ["denialists", "warmists"],
  ] as const) {
    expect(find(sentence(one))).toHaveLength(1);
    expect(find(sentence(other))).toHaveLength(1);
    expect(scoreOf(sentence(one))).toBe(scoreOf(sentence(other)));
  }
});

test("The more charged the wording, the higher the score", () => {
  const wordings = [
    "The council said on Tuesday that it would close the pool for 3 weeks.",
    "The council will close the pool for some weeks.",
    "The council will ram through its closing of the pool.",
    "The shameless council will ram through its idiotic closing of our beloved pool, and why should we trust these clowns?",
  ];
  const scores = wordings.map(scoreOf);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(new Set(scores).size).toBe(wordings.length);
  expect(scoreOf("")).toBe(0);
});

const pieces = fc.string({
  unit: fc.constantFrom(
    ..."slammed |thug |“|”|' |Savage |so-called |witch hunt|. |\n|\r\n|👩‍👩‍👧|é|עברית |\u200b|- |disgrace|!|MOB ".split(
      "|",
    ),
  ),
});

test("Ranges lie in the text, in order, without overlaps, and hold what was found", () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "grapheme" })), (text) => {
      const words = find(text);
      let end = 0;
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        if (word.rule === "scare-quotes") expect(text.slice(word.start, word.end).toLowerCase()).toBe(word.term);
        end = word.end;
      }
      expect(find(text)).toEqual(words);
      const score = scoreOf(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test("Long and empty texts are read", { timeout: 60_000 }, () => {
  expect(find(" ".repeat(1_000_000))).toEqual([]);
  expect(find("thug")).toHaveLength(1);
  const long = "The thug lied. ".repeat(10_000);
  expect(find(long)).toHaveLength(20_000);
  expect(find("slammed ".repeat(20_000))).toHaveLength(20_000);
});
