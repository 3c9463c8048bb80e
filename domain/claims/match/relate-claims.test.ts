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
