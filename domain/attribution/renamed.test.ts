import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);

/** One report with its people, outlet, firm and place left open. */
function report(person: string, rival: string, outlet: string, firm: string, place: string): string {
  const surname = person.split(" ").at(-1) ?? person;
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
] as const;

test("figures do not fall when every person, outlet, firm and place is renamed", () => {
  const shapes = CASTS.map(([person, rival, outlet, firm, place]) => {
    const names: readonly (readonly [string, string])[] = [
      [person, "PERSON"],
      [person.split(" ").at(-1) ?? person, "PERSON"],
      [rival, "RIVAL"],
      [outlet.replace(/^the /u, ""), "OUTLET"],
      [firm, "FIRM"],
      [place, "PLACE"],
    ];
    const mask = (words: string) => names.reduce((text, [name, role]) => text.replaceAll(name, role), words);
    const text = report(person, rival, outlet, firm, place);
    return findAttributions(annotateText(text, tagger)).map(({ kind, source, cue, content, rule }) => {
      const said = content.map(({ start, end }) => mask(text.slice(start, end)));
      return `${kind} ${rule} ${mask(source?.name ?? "-")} ${cue?.verb ?? "-"} ${said.join(" … ")}`;
    });
  });
  const [first = [], ...others] = shapes;
  expect(first.length).toBeGreaterThanOrEqual(10);
  for (const shape of others) expect(shape).toEqual(first);
});
