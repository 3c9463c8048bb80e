import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { outletVoice } from "../attribution/outlet-voice";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findActors, type Actor } from "./find-actors";

const tagger = createTagger(model);

const find = (...texts: readonly string[]) =>
  findActors(
    texts.map((text, index) => ({
      article: `a${index}`,
      annotated: annotateText(text, tagger),
      voice: outletVoice(text),
    })),
  );
const actorOf = (actors: readonly Actor[], name: string) => actors.find((actor) => actor.name === name);
const namesOf = (actors: readonly Actor[], name: string) =>
  actorOf(actors, name)?.names.map(({ text, outlet, quoted }) => `${text} ${outlet.length}/${quoted.length}`);

test("full name, surname and title with surname are one person", () => {
  const actors = find("Rowan Ash opened the bridge. Ash smiled. On Monday Mayor Ash left the harbour with Ada Birch.");
  expect(namesOf(actors, "Rowan Ash")).toEqual(["Ash 1/0", "Mayor Ash 1/0", "Rowan Ash 1/0"]);
  expect(actorOf(actors, "Rowan Ash")?.type).toBe("person");
  expect(namesOf(actors, "Ada Birch")).toEqual(["Ada Birch 1/0"]);
});

test("a paper is a body by the word that its name ends with, and an outlet by being known", () => {
  const text =
    "Drivers wait an hour, the Ellery Courier reported. Last week Marlow Notes asked twice. Jim Courier waited, too.";
  expect(actorOf(find(text), "Ellery Courier")?.type).toBe("organisation");
  expect(actorOf(find(text), "Jim Courier")?.type).toBe("person");
  expect(actorOf(find(text), "Marlow Notes")?.type).toBe("person");
  const articles = [{ article: "a", annotated: annotateText(text, tagger), voice: outletVoice(text) }];
  expect(actorOf(findActors(articles, ["The Marlow Notes"]), "Marlow Notes")?.type).toBe("organisation");
});

test("a surname that two people bear is nobody's", () => {
  const actors = find("Rowan Ash met Ada Ash near the bridge. Later Ash left.");
  expect(namesOf(actors, "Rowan Ash")).toEqual(["Rowan Ash 1/0"]);
  expect(namesOf(actors, "Ada Ash")).toEqual(["Ada Ash 1/0"]);
  expect(namesOf(actors, "Ash")).toEqual(["Ash 1/0"]);
});

test("a surname is joined to a full name of another article when its own article has none", () => {
  const actors = find("On Monday Rowan Ash opened the bridge.", "Drivers were angry with Ash on Monday.");
  expect(actorOf(actors, "Rowan Ash")?.names.map(({ article }) => article)).toEqual(["a0", "a1"]);
});

test("an acronym is joined by its expansion, and by initials that only one body has", () => {
  const told = find("The World Trade Body (WTB) met in June. Members of the WTB were content.");
  expect(namesOf(told, "World Trade Body")).toEqual(["WTB 2/0", "World Trade Body 1/0"]);
  const untold = find("The Marlow Ferry Board met in June.", "Drivers blamed the MFB for the wait.");
  expect(actorOf(untold, "Marlow Ferry Board")?.names.map(({ text }) => text)).toEqual(["Marlow Ferry Board", "MFB"]);
});

test("names in the outlet's own words and in quoted words are counted apart", () => {
  const actors = find("“Rowan Ash lied,” she said. Then Rowan Ash replied: “Nobody asked Ash.”");
  expect(namesOf(actors, "Rowan Ash")).toEqual(["Rowan Ash 1/1", "Ash 0/1"]);
});

test("descriptions beside a name belong to its bearer, and are taken up later where that is certain", () => {
  const text =
    "Gull Lines, the state-owned ferry company, raised its fares. The company gave no reason.\n" +
    "Ada Birch, a former harbour master, protested against Gull Lines.";
  const actors = find(text);
  const epithets = (name: string) =>
    actorOf(actors, name)
      ?.names.filter(({ kind }) => kind === "epithet")
      .map(({ text: words }) => words);
  expect(epithets("Gull Lines")).toEqual(["The company", "the state-owned ferry company"]);
  expect(epithets("Ada Birch")).toEqual(["a former harbour master"]);
});

test("a description that fits two actors is taken up for neither", () => {
  const text =
    "Gull Lines, the ferry company, met Marlow Boats, a rival company, on Monday. The company gave no reason.";
  const taken = find(text).flatMap(({ names }) => names.filter((name) => name.text === "The company"));
  expect(taken).toEqual([]);
});

test("an order is no description of the mayor beside whom it stands", () => {
  const epithets = find("The second order Mayor Rowan Ash signed was harsh.").flatMap(({ names }) =>
    names.filter(({ kind }) => kind === "epithet"),
  );
  expect(epithets).toEqual([]);
});

test("names are typed by the words in and around them", () => {
  const actors = find(
    "The Harbour Council met in Sweden on Monday. Dr Ada Birch read the Safe Bridges Act to the Swedish government.",
  );
  const types = Object.fromEntries(actors.map(({ name, type }) => [name, type]));
  expect(types).toEqual({
    "Harbour Council": "organisation",
    Sweden: "place",
    "Ada Birch": "person",
    "Safe Bridges Act": "document",
    "Swedish government": "organisation",
  });
});

test("a firm by its last word or a pronoun, and a person by what stands beside the name, are told from each other", () => {
  const text =
    "Ostrel Steel won the tender. Quill Dunmore, which runs the boats, lost. The city’s bridge engineer, Ganto Vesk, said so. A note of Orla Tamm, the city’s tax adviser, was read.";
  const types = Object.fromEntries(find(text).map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({
    "Ostrel Steel": "organisation",
    "Quill Dunmore": "organisation",
    "Ganto Vesk": "person",
    "Orla Tamm": "person",
  });
});

test("renaming everybody changes the names and nothing else", () => {
  const text =
    "Gull Lines, the ferry company, raised its fares on Monday, Rowan Ash said. “Gull Lines is greedy,” Ash added.\n" +
    "The Marlow Council (TMC) disagreed with Ash. The company was silent.";
  const renamed = text
    .replaceAll("Gull", "Zorb")
    .replaceAll("Rowan", "Ilmari")
    .replaceAll("Ash", "Quist")
    .replaceAll("Marlow", "Vantaa");
  const shape = (actors: readonly Actor[]) =>
    actors
      .map(({ names }) =>
        names
          .map(({ kind, outlet, quoted }) => `${kind} ${outlet.length} ${quoted.length}`)
          .sort()
          .join(", "),
      )
      .sort();
  expect(shape(find(renamed))).toEqual(shape(find(text)));
});

test("surnames are known by their place, also those that are verbs, months or come first", () => {
  const namesOf = (text: string) => find(text).flatMap(({ name, type, names }) => [name, type, names.length]);
  expect(namesOf("Rep. Tom Rose spoke. Rose denied it. Rose petals fell.")).toEqual(["Tom Rose", "person", 2]);
  expect(namesOf("Theresa May left in June. May told us on May 4.")).toEqual(["Theresa May", "person", 2]);
  expect(namesOf("Xu Jin Long landed. Mr. Xu smiled. Xu left.")).toEqual(["Xu Jin Long", "person", 3]);
});

test("words at the beginning of a sentence, months, believers and headings in title case are no names", () => {
  expect(
    find("The Long Wait For A New Bridge\nDrivers wait. Monday was bad. Norwegians and Communists laughed."),
  ).toEqual([]);
});

test("every place lies in its article and is counted once, in any order of articles", () => {
  const word = fc.constantFrom(
    ..."Rowan Ash Ash Gull Lines Council Mayor US (WTB) , the company is a “ ” ’s \n é 👩‍👩‍👧 עברית \r\n said. of Sweden".split(
      " ",
    ),
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const articles = texts.map((value, index) => ({
        article: `a${index}`,
        annotated: annotateText(value, tagger),
        voice: outletVoice(value),
      }));
      const actors = findActors(articles);
      expect(findActors(articles.toReversed())).toEqual(actors);
      const seen = new Set<string>();
      for (const name of actors.flatMap(({ names }) => names)) {
        for (const { start, end } of [...name.outlet, ...name.quoted]) {
          const printed = texts[Number(name.article.slice(1))]?.slice(start, end) ?? "";
          expect(printed.toLowerCase().replaceAll(/\s+/gu, " ")).toBe(name.text.toLowerCase().replaceAll(/\s+/gu, " "));
          expect(seen.has(`${name.article} ${start} ${end}`)).toBe(false);
          seen.add(`${name.article} ${start} ${end}`);
        }
      }
    }),
  );
});

test("empty texts, one word, a million spaces and 500 kB without a sentence end are read", () => {
  expect(find("", "Ash", " ".repeat(1_000_000)).length).toBeLessThanOrEqual(1);
  expect(find("then Rowan Ash left for Gull Lines and ".repeat(12_000)).length).toBeGreaterThan(0);
});
