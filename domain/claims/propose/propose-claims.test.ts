import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsOf } from "../../../test/gold/claims/claim-reading";
import { proposeClaims } from "./propose-claims";
import type { ClaimCandidate, Participant } from "./proposition";
import { annotateText } from "../../words/annotated-text";
import { tagger } from "../../../test/gold/claims/claim-reading";

const names = (participants: readonly Participant[]) => participants.map(({ label }) => label).join("+");

/** Claims as "subject > act > object", with "not" before the act of a denial. */
function tellingOf(text: string): readonly string[] {
  return claimsOf(text).map(({ proposition: { subject, predicate, objects, polarity } }) => {
    const act = predicate.byLegalAct ? `${predicate.acts.join("/")} by law` : predicate.lemmas.join(" ");
    return `${names(subject)} > ${polarity === "denies" ? "not " : ""}${act} > ${names(objects)}`;
  });
}

test("active and passive come out with the same roles", () => {
  expect(tellingOf("The army shut the post.")).toEqual(["army > shut > post"]);
  expect(tellingOf("The post was shut by the army.")).toEqual(["army > shut > post"]);
});

test("what happens to something is its object, whether somebody did it or not", () => {
  expect(tellingOf("Nine miners died.")).toEqual([" > die > miners"]);
  expect(tellingOf("A third of the drivers lost their jobs.")).toEqual([" > lose_job > drivers"]);
});

test("a noun of doing behind an empty verb is the act", () => {
  expect(tellingOf("The queen's visit to the mill took place in May.")).toEqual(["queen > visit > mill"]);
  expect(tellingOf("The board carried out an inspection of the dam.")).toEqual(["board > carry+out inspection > dam"]);
});

test("a coordination of which each half stands alone becomes two claims", () => {
  expect(tellingOf("The court fined Halden and Brisk.")).toEqual(["court > fine > Halden", "court > fine > Brisk"]);
  expect(tellingOf("The court fined Halden and Brisk 40 crowns.")).toHaveLength(2);
  expect(tellingOf("Halden and Brisk left the pact.")).toEqual(["Halden > leave > pact", "Brisk > leave > pact"]);
  expect(tellingOf("Parliament passed the budget and rejected the tax.")).toEqual([
    "Parliament > pass > budget",
    "Parliament > reject > tax",
  ]);
});

test("what two do together stays one claim", () => {
  expect(tellingOf("Halden and Brisk signed a treaty.")).toEqual(["Halden+Brisk > sign > treaty"]);
});

test("receiver and thing of one act are no coordination", () => {
  expect(tellingOf("The ministry paid Brisk 2 million crowns.")).toHaveLength(1);
});

test("negation, a denial and a count of none deny", () => {
  expect(tellingOf("The guards never opened the gate.")).toEqual(["guards > not open > gate"]);
  expect(tellingOf("The firm refused to sign the lease.")).toEqual(["firm > not sign > lease"]);
  expect(tellingOf("No boats sank.")).toEqual([" > not sink > boats"]);
  const [denied] = claimsOf("The firm denies that it sold the mill.");
  expect(denied?.proposition).toMatchObject({ polarity: "denies", voice: "attributed", speaker: "The firm" });
});

test("the act of saying is left out, its words are the speaker's", () => {
  const claims = claimsOf("The mayor said the bridge had closed.");
  expect(claims).toHaveLength(1);
  expect(claims[0]?.proposition).toMatchObject({ voice: "attributed", speaker: "The mayor" });
});

test.each([
  [
    "President Ash signed an order that bans Plenty and Murmur.",
    ["Ash > restrict by law > Plenty", "Ash > restrict by law > Murmur"],
  ],
  ["In May, President Ash issued an order to curb the use of Plenty.", ["Ash > restrict by law > Plenty"]],
  ["The second order Ash signed that day was aimed at Murmur.", ["Ash > restrict by law > Murmur"]],
  ["The order bars transactions with Plenty.", [" > restrict by law > Plenty"]],
])("a legal act against somebody is a claim for each whom it is against: %s", (text, told) => {
  expect(tellingOf(text)).toEqual(told);
});

test("an act that is only named is presupposed, and who stopped it is a claim of its own", () => {
  const claims = claimsOf("A judge blocked President Ash’s order against Plenty.");
  const seen = claims.map(({ proposition: { predicate, voice, subject } }) => [
    predicate.acts[0],
    voice,
    names(subject),
  ]);
  expect(seen).toEqual([
    ["restrict", "presupposed", "Ash"],
    ["stop", "own", "judge"],
  ]);
});

test("“the order” without a target is the last one told of", () => {
  const text = "President Ash signed an order against Plenty. A court blocked enforcement of the order.";
  expect(tellingOf(text)).toContain("court > stop by law > Plenty");
});

test("“the app” and “both apps” stand for the names that the article calls so", () => {
  expect(tellingOf("The Plenty app sells maps. Kest barred the app in June.")).toContain("Kest > bar > Plenty");
  const both = "Plenty, a video app, and the Murmur app sell maps. Kest barred both apps.";
  expect(tellingOf(both).slice(-2)).toEqual(["Kest > bar > Plenty", "Kest > bar > Murmur"]);
});

test("evaluations, predictions and demands are told from facts, questions are left out", () => {
  const kindOf = (text: string) => claimsOf(text).map(({ kind }) => kind);
  expect(kindOf("The ruling is an outrage.")).toEqual(["evaluation"]);
  expect(kindOf("The road will reopen on Sunday.")).toEqual(["prediction"]);
  expect(kindOf("The minister must resign.")).toEqual(["demand"]);
  expect(kindOf("Who opened the gate?")).toEqual([]);
});

test("figures, dates and named actors make a claim better worth checking", () => {
  const worth = (text: string) => claimsOf(text)[0]?.checkWorthiness ?? 0;
  const ever = ["Somebody said things.", "The firm sold boats.", "Halden sold boats.", "Halden sold 40 boats in 2030."];
  const scores = ever.map(worth);
  expect(scores).toEqual(scores.toSorted((one, other) => one - other));
  expect(new Set(scores.slice(1)).size).toBe(3);
});

test("a headline in capitals is read, and its candidates say where they stand", () => {
  const text = "Ash Bans Both Plenty And Murmur\n\nHalden sold the mill.";
  const annotated = annotateText(text, tagger);
  const claims = proposeClaims(annotated, { attributions: [], headline: { start: 0, end: 31 } });
  expect(claims.map(({ field }) => field)).toEqual(["headline", "headline", "body"]);
  expect(claims.slice(0, 2).map(({ proposition }) => names(proposition.objects))).toEqual(["Plenty", "Murmur"]);
});

test.each([
  ["a verb alone", "Failed."],
  ["an act of saying", "“It’s fluid,” the official said."],
  ["a question asked", "Asked about the bridge, Ash shrugged."],
  ["what was cut behind its preposition", "The plan on which Ash doubled down on."],
  ["a verb without what it needs", "He gets."],
])("what cannot be read alone is no candidate: %s", (_, text) => {
  const told = claimsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(told.filter((words) => words !== "Ash shrugged")).toEqual([]);
});

test("a candidate that opens a quotation closes it", () => {
  const text = "Ash called the offer “a slap in the face” and left the hall.";
  const [first] = claimsOf(text);
  expect(text.slice(first?.start, first?.end)).toBe("Ash called the offer “a slap in the face”");
});

test("a modal verb keeps its verb behind “never”", () => {
  expect(tellingOf("The plant must never reopen.")).toEqual([" > not reopen > plant"]);
});

test("the date of what is put in between is not the claim's", () => {
  const claims = claimsOf("Halden, which bought the mill in 2015, has closed the mill.");
  const dated = claims.map(({ proposition: { predicate, dates } }) => [predicate.lemmas[0], dates[0]?.year ?? null]);
  expect(dated).toEqual([
    ["buy", 2015],
    ["close", null],
  ]);
});

test("the day of a noun is not the day of the clause", () => {
  const [claim] = claimsOf("The firm began an inquiry into Monday’s fire.");
  expect(claim?.proposition.dates).toEqual([]);
});

test("words before a verb of saying that no attribution has read are not the outlet's own", () => {
  const text = "The ministry has not closed the plant, the company stressed; it went on.";
  const [claim] = proposeClaims(annotateText(text, tagger), { attributions: [], headline: null });
  expect(claim?.proposition).toMatchObject({ voice: "attributed", polarity: "denies", speaker: "the company" });
});

test("in quoted words “I” is the speaker, in retold ones “she” is", () => {
  expect(tellingOf("“I closed the gate,” said Moran.")).toEqual(["Moran > close > gate"]);
  expect(tellingOf("Ilka Moran said she closed the gate.")).toEqual(["Ilka Moran > close > gate"]);
  expect(tellingOf("“She closed the gate,” said Moran.")).toEqual(["She > close > gate"]);
});

test("what is demanded is no statement of its own", () => {
  const claims = claimsOf("Moran demanded that the school be rebuilt.");
  expect(claims.map(({ kind }) => kind)).toEqual(["demand"]);
  expect(names(claims[0]?.proposition.aim?.objects ?? [])).toBe("school");
});

test("what is told of something new with a figure is a claim", () => {
  expect(tellingOf("The ministry closed the plant after a leak that killed 11 people.")).toContain(
    "leak > kill > people",
  );
  expect(tellingOf("The leak that killed 11 people is over.")).not.toContain("leak > kill > people");
});

const WORDS =
  "The a order court bans Ash Plenty and or , . “ ” said that which 40 million per cent in May not to sign by \n 👩‍👩‍👧 é ? ’s".split(
    " ",
  );

test("whatever the text, ranges lie in it, keys are unique and nothing throws", () => {
  const mixed = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  );
  const isInside = (text: string, { start, end }: ClaimCandidate) => start >= 0 && start < end && end <= text.length;
  fc.assert(
    fc.property(mixed, (text) => {
      const claims = claimsOf(text);
      expect(claims.every((claim) => isInside(text, claim))).toBe(true);
      expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
      expect(claims.every(({ checkWorthiness: worth }) => worth >= 0 && worth <= 1)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("the same text gives the same claims", () => {
  const text = "President Ash signed an order that bans Plenty. A court blocked the order in May.";
  expect(claimsOf(text)).toEqual(claimsOf(text));
});
