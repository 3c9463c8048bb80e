import model from "wink-eng-lite-web-model";
import { describe, expect, test } from "vitest";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { findAttributions } from "./find-attributions";

const tagger = createTagger(model);

/** `source: content` of each attribution; the pieces of the content are joined by an ellipsis. */
function told(text: string): string[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return findAttributions(annotateText(text, tagger)).map(({ source, content }) => {
    return `${source === null ? "-" : words(source)}: ${content.map(words).join(" … ")}`;
  });
}

describe("a quotation over several paragraphs", () => {
  test("whose cue comes in the last one belongs to that speaker from its first paragraph on", () => {
    const text =
      "“We asked for beds in May.\n\n“We asked again in June.\n\n“Nobody wrote back,” Ada Fell told the panel.";
    expect(told(text)).toEqual([
      "Ada Fell: “We asked for beds in May.",
      "Ada Fell: “We asked again in June.",
      "Ada Fell: “Nobody wrote back,”",
    ]);
  });

  test("is given to the person before it that a pronoun in the last one stands for", () => {
    const text = "Ada Fell was blunt.\n\n“We asked for beds.\n\n“Nobody wrote back,” she said.";
    const found = findAttributions(annotateText(text, tagger));
    expect(found.map(({ source }) => source?.name)).toEqual(["Ada Fell", "Ada Fell"]);
  });

  test("is not given to whoever is named after it", () => {
    expect(told("“We asked for beds.\n\n“Nobody wrote back.”\n\nBrel disagreed.")).toEqual([]);
  });
});

describe("two quotations around a listener are two attributions when a verb of speech stands between them", () => {
  test.each([
    ["“We won,” Ash told a crowd, adding, “and we will win again.”"],
    ["“We won,” Ash told reporters, before adding, “and we will win again.”"],
    ["“We won,” Ash told reporters on Friday, and later wrote on her page, “and we will win again.”"],
  ])("%s", (text) => {
    expect(told(text)).toEqual(["Ash: “We won,”", "Ash: “and we will win again.”"]);
  });

  test("and one when none does", () => {
    const expected = ["Ash: “We won,” … “and we will win again.”"];
    expect(told("“We won,” Ash told a crowd, pointing at the cameras, “and we will win again.”")).toEqual(expected);
    expect(told("“We won,” Ash said; “and we will win again.”")).toEqual(expected);
  });
});

describe("what the outlet adds behind retold words is not said", () => {
  test.each([
    "Ash said she would quit, setting up a fight over her seat.",
    "Ash said she would quit, ending a career of thirty years.",
    "Ash said she would quit, a decision that stunned her staff.",
    "Ash said on Monday that she would quit, two days after the vote.",
    "Ash said she would quit, which surprised nobody.",
    "She would quit, Ash said; her staff wept.",
    "She would quit, Ash said: her staff had known for weeks.",
  ])("%s", (text) => {
    expect(told(text)[0]?.toLowerCase()).toBe("ash: she would quit");
  });

  test.each([
    ["Ash said the firm had sold the plant, which made steel.", "the firm had sold the plant, which made steel"],
    ["Ash said the men, carrying sticks, were held.", "the men, carrying sticks, were held"],
    ["Ash said many firms, including Brelco, would close.", "many firms, including Brelco, would close"],
  ])("but: %s", (text, content) => {
    expect(told(text)).toEqual([`Ash: ${content}`]);
  });
});

describe("a relative clause leaves the verb of the sentence around it", () => {
  test.each([
    ["The aide who said the memo was real has resigned.", "The aide: the memo was real"],
    ["Voters who think the country is in trouble stayed home.", "Voters: the country is in trouble"],
    [
      "The report that says the dam is weak because it is old was lost.",
      "The report: the dam is weak because it is old",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("sources by phrase", () => {
  test.each([
    ["The plan, according to an analysis by the Quay Forum, would fail.", "an analysis by the Quay Forum"],
    ["The plan, according to emails seen by the Lamp, would fail.", "emails seen by the Lamp"],
    ["The plan, according to a former aide at the port, would fail.", "a former aide at the port"],
  ])("%s", (text, source) => {
    expect(told(text)).toEqual([`${source}: The plan … would fail`]);
  });

  test.each(["documents", "court papers", "figures released on Friday"])("According to %s", (source) => {
    expect(told(`According to ${source}, the mayor approved it.`)).toEqual([`${source}: the mayor approved it`]);
  });

  test("inside retold words hold only what follows", () => {
    expect(told("Ash said that, according to Birch, the minister knew.")).toContain("Birch: the minister knew");
  });
});

test.each([
  "Nobody said that the bridge was safe.",
  "No official has said that the bridge was safe.",
  "If Ash says the bridge is safe, the tests will stop.",
])("where nobody has said it nothing is attributed: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["“They lost the vote,” Ash was quoted as saying.", "Ash: “They lost the vote,”"],
  ["‘They lost the vote,’ the paper quoted him as saying.", "him: ‘They lost the vote,’"],
  ["The ministry expressed “deep concern” over the arrests.", "The ministry: “deep concern” over the arrests"],
  ["Ash has been called a “con man” by rivals.", "rivals: a “con man”"],
  ["Ash’s answer: “I have nothing to add.”", "Ash’s answer: “I have nothing to add.”"],
  ["Ash can be heard saying that the vote was bought.", "Ash: the vote was bought"],
  ["A Quay poll released Monday found Ash ahead by a point.", "A Quay poll: Ash ahead by a point"],
  ["A report released Tuesday by the inspector says guards slept.", "A report: guards slept"],
  ["Sources close to the campaign say the tour is off.", "Sources close to the campaign: the tour is off"],
  ["Letters obtained by the Lamp show that the mayor knew.", "Letters obtained by the Lamp: the mayor knew"],
  ["Witnesses reported seeing smoke.", "Witnesses: seeing smoke"],
  ["Ash called that answer “rude.”", "Ash: that answer “rude.”"],
  ["Ash wrote in a letter released in June that she was well.", "Ash: she was well"],
  ["Ash wrote in an op-ed that she was well.", "Ash: she was well"],
  ["Ash on June 30 denied shredding the files.", "Ash: shredding the files"],
  ["They published letters it says were stolen.", "it: were stolen"],
  ["Ash said she was “well,” though her aides disagreed.", "Ash: she was “well,”"],
  ["Ash, noting that the vote was close, said that she would wait.", "Ash: the vote was close|Ash: she would wait"],
])("%s", (text, expected) => {
  expect(told(text).join("|")).toBe(expected);
});
