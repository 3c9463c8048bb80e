import model from "wink-eng-lite-web-model";
import { describe, expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import type { Attribution } from "./attribution";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);
const read = (text: string) => findAttributions(annotateText(text, tagger));

/** `kind | source | cue | content`, the pieces of the content joined by an ellipsis. */
function printed(text: string): string[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return read(text).map(({ kind, source, cue, content }) => {
    const pieces = content.map(words).join(" … ");
    return `${kind} | ${source === null ? "-" : words(source)} | ${cue === null ? "-" : words(cue)} | ${pieces}`;
  });
}

function only(text: string): Attribution {
  const [first, ...rest] = read(text);
  if (first === undefined || rest.length > 0) throw new Error(`expected one attribution, got ${rest.length + 1}`);
  return first;
}

describe("quoted words", () => {
  test("belong to the cue before, after or inside them", () => {
    expect(printed("Ash said: “The bridge is safe.”")).toEqual(["direct | Ash | said | “The bridge is safe.”"]);
    expect(printed("“The bridge is safe,” said Ash.")).toEqual(["direct | Ash | said | “The bridge is safe,”"]);
    expect(printed("“The bridge,” Ash said, “is safe.”")).toEqual(["direct | Ash | said | “The bridge,” … “is safe.”"]);
  });

  test("go on after a split, in the same paragraph and in the next", () => {
    expect(printed("“It is safe,” Ash said. “We tested it.”\n“Twice, in fact, and with care.”")).toEqual([
      "direct | Ash | said | “It is safe,” … “We tested it.”",
      "direct | Ash | - | “Twice, in fact, and with care.”",
    ]);
    expect(read("“It is safe,” Ash said.\n“We tested it twice.”").map(({ certainty }) => certainty)).toEqual([
      "sure",
      "carried-over",
    ]);
  });

  test("inside a retold clause make it mixed", () => {
    expect(printed("Ash said the bridge was “as safe as houses” and would stay open.")).toEqual([
      "mixed | Ash | said | the bridge was “as safe as houses” and would stay open",
    ]);
  });

  test("of one to three words without a cue are scare quotes", () => {
    expect(printed("The council’s “green zone” is neither green nor a zone.")).toEqual([]);
  });
});

describe("retold words", () => {
  test("are the clause after the cue, before it, or on both sides", () => {
    expect(printed("Ash said that the bridge was safe.")).toEqual(["indirect | Ash | said | the bridge was safe"]);
    expect(printed("The bridge is safe, Ash told reporters on Monday.")).toEqual([
      "indirect | Ash | told | The bridge is safe",
    ]);
    expect(printed("The bridge, Ash said, is safe.")).toEqual(["indirect | Ash | said | The bridge … is safe"]);
    expect(printed("According to Ash, the bridge is safe.")).toEqual([
      "indirect | Ash | According to | the bridge is safe",
    ]);
  });

  test("find their source past appositions, relative clauses and other verbs", () => {
    expect(printed("Rowan Ash, the harbour master, said the bridge was safe.")[0]).toContain("| Rowan Ash |");
    expect(printed("People who use the bridge say it is safe.")[0]).toContain("| People |");
    expect(printed("Ash came late and said the bridge was safe.")[0]).toContain("| Ash |");
  });

  test("end where another voice begins", () => {
    expect(printed("Ash said the bridge was safe, but Birch said it would fall.")).toEqual([
      "indirect | Ash | said | the bridge was safe",
      "indirect | Birch | said | it would fall",
    ]);
    expect(printed("Ash said the bridge was safe, adding that trains would run.")[1]).toBe(
      "indirect | Ash | adding | trains would run",
    );
  });

  test("can have no source", () => {
    expect(only("It was alleged that the bridge was unsafe.").source).toBeNull();
    expect(only("The suspect is said to have fled by boat.")).toMatchObject({ source: null, hedged: true });
  });

  test("are not there where nothing is said", () => {
    expect(printed("Ash did not say whether the bridge was safe.")).toEqual([]);
    expect(printed("A spokeswoman for the board declined to comment.")).toEqual([]);
    expect(printed("In May the company opened a second plant.")).toEqual([]);
  });
});

test("nouns of saying and adjectives of conviction attribute", () => {
  expect(printed("Ash’s claim that the bridge is safe is easy to check.")).toEqual([
    "indirect | Ash | claim | the bridge is safe",
  ]);
  expect(printed("Ash is confident that the bridge will hold.")).toEqual([
    "indirect | Ash | is confident | the bridge will hold",
  ]);
});

test("a headline's colon attributes, and a label's does not", () => {
  expect(printed("Ash: Bridge is safe\n\nThe bridge is open.")).toEqual(["indirect | Ash | - | Bridge is safe"]);
  expect(printed("Live: Bridge is safe\n\nThe bridge is open.")).toEqual([]);
});

test.each([
  ["said", "neutral"],
  ["pointed out", "affirming"],
  ["conceded", "conceding"],
  ["claimed", "distancing"],
  ["denied", "denying"],
  ["fumed", "attacking"],
  ["vowed", "directive-or-commissive"],
])("the class of “%s” is %s", (verb, verbClass) => {
  expect(only(`Ash ${verb} that the bridge would stay open.`).cue?.verbClass).toBe(verbClass);
});

test("a chain names the sources outwards, and who is cited", () => {
  const [outer, inner] = read("Birch reported that Ash had admitted the plan was flawed.");
  expect(outer?.source?.name).toBe("Birch");
  expect(inner?.source?.name).toBe("Ash");
  expect(inner?.chain.map(({ name, via }) => [name, via])).toEqual([["Birch", true]]);
  const [told] = read("The minister told the Evening Lamp that the plan was flawed.");
  expect(told?.chain.map(({ name, via }) => [name, via])).toEqual([["Evening Lamp", true]]);
});

test("a hedge in the words or in the cue is marked", () => {
  expect(only("Ash said the bridge may fall.").hedged).toBe(true);
  expect(only("Ash said the bridge would fall.").hedged).toBe(false);
});

describe("names", () => {
  const sources = (text: string) => read(text).map(({ source }) => [source?.name, source?.type, source?.resolution]);

  test("of a person are joined in an article, and pronouns and roles resolved", () => {
    const text =
      "Rowan Ash, the harbour master, said the bridge was safe. He said trains would run.\n" +
      "Mr Ash said it would rain. The harbour master said he was sure of it.";
    expect(sources(text).slice(0, 4)).toEqual([
      ["Rowan Ash", "person", "named"],
      ["Rowan Ash", "person", "resolved"],
      ["Rowan Ash", "person", "named"],
      ["Rowan Ash", "person", "resolved"],
    ]);
  });

  test("stay open where two people fit", () => {
    const text = "Rowan Ash met Peter Birch at the quay. He said the bridge was safe.";
    expect(sources(text)).toEqual([["He", "person", "unresolved"]]);
  });

  test.each([
    ["The ministry", "organisation"],
    ["The report", "document"],
    ["A spokesman", "role"],
    ["One insider", "anonymous"],
    ["Northern Rail Group", "organisation"],
    ["Nadia Brel", "person"],
  ])("%s is of type %s", (name, type) => {
    expect(only(`${name} said that the bridge was safe.`).source?.type).toBe(type);
  });
});

test("an attribution says which rule found it", () => {
  expect(only("The bridge is safe, Ash said.").rule).toBe("cue-after");
  expect(only("Ash denied the charge.").rule).toBe("object");
  expect(only("Ash celebrated “a great day for the whole town”.").rule).toBe("quoted-phrase");
});
