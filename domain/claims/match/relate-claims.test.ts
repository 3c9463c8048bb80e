import { expect, test } from "vitest";
import { claimsOf, similar } from "../../../test/gold/claims/claim-reading";
import { relateClaims } from "./relate-claims";

/** The relation of the second sentence's first claim to the first's. */
function relate(first: string, second: string, publishedOn: readonly [string | null, string | null] = [null, null]) {
  const [one, other] = [claimsOf(first)[0], claimsOf(second)[0]];
  if (one === undefined || other === undefined) throw new Error(`no claim in "${first}" or "${second}"`);
  const [left, right] = publishedOn;
  return relateClaims({ candidate: one, publishedOn: left }, { candidate: other, publishedOn: right }, similar);
}
const relationOf = (first: string, second: string) => relate(first, second).relation;

test("the passive, synonyms and other ways to print a number leave a claim the same", () => {
  expect(relationOf("The army shut the post.", "The post was closed by the army.")).toBe("same");
  expect(relationOf("Burglars stole three pictures.", "Thieves took three paintings.")).toBe("same");
  expect(relationOf("The firm paid 2,500,000 crowns.", "The firm paid 2.5 million crowns.")).toBe("same");
});

test("what says more is narrower, what says less is wider", () => {
  const plain = "The army shut the post.";
  const dated = "The army shut the post on Friday.";
  expect(relationOf(plain, dated)).toBe("narrower");
  expect(relationOf(dated, plain)).toBe("wider");
  expect(relationOf("At least 20 boats sank.", "34 boats sank.")).toBe("narrower");
});

test.each([
  ["negation", "The guards opened the gate.", "The guards did not open the gate."],
  ["opposite", "The guards opened the gate.", "The guards closed the gate."],
  ["number", "Nine miners died.", "Twelve miners died."],
  ["date", "The ship docked on Monday.", "The ship docked on Tuesday."],
])("a contradiction names its check: %s", (kind, first, second) => {
  const related = relate(first, second);
  expect(related.relation).toBe("contradicts");
  expect(related.reasons[0]?.kind).toBe(kind);
});

test("a denied opposite agrees", () => {
  expect(relationOf("The guards closed the gate.", "The guards did not open the gate.")).toBe("same");
});

test("another number is an update where the words say that the count goes on", () => {
  expect(relationOf("Nine miners died at Orm.", "The death toll at Orm has risen to twelve.")).toBe("updates");
  expect(relationOf("By Monday 300 people had fled.", "By Friday 900 people had fled.")).toBe("updates");
});

test("the same words with swapped roles, another object, person or place are another claim", () => {
  expect(relationOf("Halden sued Brisk.", "Brisk sued Halden.")).toBe("different");
  expect(relationOf("The board closed the pool.", "The board closed the shelter.")).toBe("different");
  expect(relationOf("The board fired Nadia Okonjo.", "The board fired Tomas Brel.")).toBe("different");
  expect(relationOf("A bomb exploded in Kest.", "A bomb exploded in Luma.")).toBe("different");
});

test.each([
  ["siblings under one heading", "The tunnel was closed.", "The bridge was closed."],
  ["siblings under one heading", "Doctors went on strike.", "Nurses went on strike."],
  ["a man and a woman", "Police arrested a man in Kest.", "Police arrested a woman in Kest."],
  ["two kinds of one thing", "Oil prices rose.", "Gas prices rose."],
  ["two measures of one thing", "Oil production fell.", "Oil prices fell."],
  ["somebody's relative", "The mayor was charged.", "The mayor's son was charged."],
  ["people of two owners", "Ash's lawyer resigned.", "Brel's lawyer resigned."],
  ["offices of two places", "The mayor of Kest resigned.", "The mayor of Luma resigned."],
  ["who was and who is", "The mayor resigned.", "The former mayor resigned."],
  ["a deputy", "The president resigned.", "The vice president resigned."],
  ["the first and the second", "The first gate opened.", "The second gate opened."],
  ["a name within a name", "Ash was fined.", "The Ash Foundation was fined."],
])("what is near in meaning is not the same: %s", (_, first, second) => {
  expect(relationOf(first, second)).toBe("different");
});

test("demands are the same only where the same is demanded by the same", () => {
  const demand = "Moran called on Vint to resign.";
  expect(relationOf(demand, "Moran demanded that Vint step down.")).toBe("same");
  expect(relationOf(demand, "Moran demanded Vint's resignation.")).toBe("same");
  expect(relationOf(demand, "Moran called on Vint to stay at home.")).toBe("different");
  expect(relationOf(demand, "Moran demanded that the school be rebuilt.")).toBe("different");
  expect(relationOf(demand, "Dole called on Vint to resign.")).toBe("different");
  expect(relationOf(demand, "Moran called on Vint not to resign.")).toBe("different");
});

test("forecasts are the same only where the same is foreseen", () => {
  expect(relationOf("The bank expects prices to rise.", "The bank expects wages to rise.")).toBe("different");
  expect(relationOf("The bank expects prices to rise.", "The bank expects prices to climb.")).toBe("same");
});

test("a larger toll of a later day is an update, one of the same day or a smaller one contradicts", () => {
  const [first, second] = ["The leak killed 11 people.", "At least 14 people died in the leak."];
  expect(relate(first, second, ["2031-03-05", "2031-03-07"]).relation).toBe("updates");
  expect(relate(first, second, ["2031-03-05", "2031-03-05"]).relation).toBe("contradicts");
  expect(relate(first, second, ["2031-03-07", "2031-03-05"]).relation).toBe("contradicts");
  expect(relate("Turnout was 54 percent.", "Turnout was 61 percent.", ["2031-03-05", "2031-03-07"]).relation).toBe(
    "contradicts",
  );
});

test.each([
  ["a judgement against a fact", "The drug is safe.", "The drug is dangerous."],
  ["an adjective with a prefix", "Vint is fit to lead the party.", "Vint is unfit to lead the party."],
  ["a noun against an adjective", "The memo is genuine.", "The memo is a forgery."],
  ["an adverb", "Crime is up.", "Crime is down."],
  ["nobody", "Police arrested two men on Friday.", "Nobody has been arrested."],
  ["a noun of doing", "Police arrested two men on Friday.", "No arrests have been made."],
  ["what only one can win", "Ash won the election.", "Brel won the election."],
  ["who killed somebody", "Rebels killed the mayor.", "The army killed the mayor."],
])("what excludes each other contradicts: %s", (_, first, second) => {
  expect(relationOf(first, second)).toBe("contradicts");
});

test("opposite acts on some of many do not exclude each other", () => {
  expect(relationOf("The firm hired 300 people.", "The firm dismissed 300 people.")).toBe("different");
  expect(relationOf("Two schools opened.", "Two schools closed.")).toBe("different");
});

test("a pronoun that nobody resolved is not taken for what the other claim names", () => {
  expect(relationOf("Plenty allows the ministry to post.", "Plenty allows it.")).toBe("different");
});

test("what somebody plans or threatens is not what somebody did", () => {
  expect(relationOf("The bank closed the branch.", "The bank plans to close the branch.")).toBe("different");
  expect(relationOf("The bank closed the branch.", "The bank threatened to close the branch.")).toBe("different");
});

test("the same deed from the other side is the same claim", () => {
  expect(relationOf("Halden bought the mill from Brisk.", "Brisk sold the mill to Halden.")).toBe("same");
});

test("an office acts for its government, which says less", () => {
  const order = "President Ash signed an order against Plenty in August 2030.";
  const related = relate(order, "The government restricted Plenty in 2030.");
  expect(related.relation).toBe("wider");
  expect(related.reasons.map(({ kind }) => kind)).toContain("office-for-government");
});

test("ever looser wordings fit ever less", () => {
  const first = "Soldiers shut the border post at Kest on Friday.";
  const looser = [
    "Troops closed the border post at Kest on Friday.",
    "Troops closed the border post at Kest.",
    "Troops closed the border post.",
  ];
  const fits = looser.map((second) => relate(first, second).fit);
  expect(fits).toEqual(fits.toSorted((one, other) => other - one));
  expect(fits[0]).toBeGreaterThan(fits[2] ?? 1);
});

test("weekdays of different weeks are told apart by the articles' dates", () => {
  const say = "The ship docked on Monday.";
  expect(relate(say, say, ["2031-03-05", "2031-03-06"]).relation).toBe("same");
  expect(relate(say, say, ["2031-03-05", "2031-04-16"]).relation).toBe("different");
});

test("the reasons point into the text", () => {
  const { reasons } = relate("The army shut the post.", "The post was closed by the army.");
  const [first] = reasons.flatMap((reason) => (reason.first === null ? [] : [reason.first]));
  expect("The army shut the post.".slice(first?.start, first?.end)).toBe("the post");
});
