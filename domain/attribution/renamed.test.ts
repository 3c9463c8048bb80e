import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);

type Cast = readonly [person: string, rival: string, outlet: string, firm: string, place: string];

/** One report with its people, outlet, firm and place left open. */
function report([person, rival, outlet, firm, place]: Cast, surname: string): string {
  return [
    `${firm} hides leaks, says ${surname}`,
    `The governor of ${place}, ${person}, told ${outlet} on Friday that ${firm} had hidden three leaks.`,
    `“We found the papers in a locked drawer,” ${surname} said. “Nobody was meant to see them.”`,
    `${firm} denied the allegation. The company said it had reported every leak, adding that the plant was safe.`,
    `${rival}, a lawyer for the firm, claimed that ${surname} was “looking for headlines”.`,
    `According to ${outlet}, two inspectors confirmed that the drawer had been locked.`,
    `${rival}, who accused ${surname} of haste, said the bill that ${surname} had proposed threatened to close the plant.`,
    `“We will not wait,” ${surname} told reporters in ${place} on Friday, “and we will not be bought.”`,
    `${person} (R-Coast), a longtime critic of ${firm}, plans to sell the plant, a study by the Quay institute has found.`,
    `“They will answer for this in court,” said ${surname}, who has led the state since May.`,
  ].join("\n");
}

const CASTS = [
  ["Rowan Ash", "Peter Birch", "the Northern Lamp", "Quayside", "Wick"],
  ["Imke Torvald", "Hu Lanying", "Reporta", "Brelco", "Ostmark"],
  ["Olu Bankole", "Yuki Arai", "the Daily Kite", "Sandfly", "Tarn"],
  ["Chidi Nwosu", "Elif Demir", "Kanal Ost", "Zorvex", "Miraflor"],
  // Surnames that are verbs, months and adjectives elsewhere, and one that looks like a noun for people.
  ["Josef Kern", "Loretta Lynch", "the Evening Lamp", "Brelco", "Wick"],
  ["Theresa May", "Rand Cook", "the Northern Lamp", "Quayside", "Ostmark"],
  ["Elise Long", "Tom Rose", "Reporta", "Sandfly", "Tarn"],
  ["Nell Grant", "Lyle Manning", "the Daily Kite", "Zorvex", "Wick"],
  ["Ada March", "Nina Young", "the Northern Lamp", "Brelco", "Miraflor"],
  ["Bernie Sanders", "Tad Friedman", "the Daily Kite", "Quayside", "Wick"],
] as const;

/** Casts whose people are called by the first word of their name. */
const FAMILY_FIRST = [
  ["Xu Jinlong", "Pu Zhiwei", "the Northern Lamp", "Quayside", "Wick"],
  ["Orvan Viktor", "Kam Jong Su", "Reporta", "Brelco", "Ostmark"],
] as const;

/** Each attribution of the report as one line, with the names masked. */
function shapeOf(cast: Cast, surname: string): string[] {
  const [person, rival, outlet, firm, place] = cast;
  const names: readonly (readonly [string, string])[] = [
    [person, "PERSON"],
    [surname, "PERSON"],
    [rival, "RIVAL"],
    [outlet.replace(/^the /u, ""), "OUTLET"],
    [firm, "FIRM"],
    [place, "PLACE"],
  ];
  const mask = (words: string) => names.reduce((text, [name, role]) => text.replaceAll(name, role), words);
  const text = report(cast, surname);
  return findAttributions(annotateText(text, tagger)).map(({ kind, source, cue, content, rule }) => {
    const said = content.map(({ start, end }) => mask(text.slice(start, end)));
    const type = source?.name === person ? ` ${source.type}` : "";
    return `${kind} ${rule} ${mask(source?.name ?? "-")}${type} ${cue?.verb ?? "-"} ${said.join(" … ")}`;
  });
}

const surnameOf = (cast: Cast) => cast[0].split(" ").at(-1) ?? cast[0];

test.each([
  ...CASTS.map((cast) => [cast, surnameOf(cast)] as const),
  ...FAMILY_FIRST.map((cast) => [cast, cast[0].split(" ")[0] ?? cast[0]] as const),
])("figures do not fall when every person, outlet, firm and place is renamed: %s", (cast, surname) => {
  const first = shapeOf(CASTS[0], surnameOf(CASTS[0]));
  expect(first.length).toBeGreaterThanOrEqual(10);
  expect(shapeOf(cast, surname)).toEqual(first);
});

test("the people of the report are named in full, as persons, and the firm by its name", () => {
  const shape = shapeOf(CASTS[0], "Ash");
  expect(shape).toContain(
    "direct cue-after PERSON person say “We found the papers in a locked drawer,” … “Nobody was meant to see them.”",
  );
  expect(shape).toContain("indirect cue-before FIRM say it had reported every leak");
});
