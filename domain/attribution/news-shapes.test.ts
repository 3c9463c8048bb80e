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

describe("things that are no speakers say nothing", () => {
  test.each([
    "The harvest of old letters threatens to allow strangers to read every page.",
    "The strike threatens to close the port.",
    "Hurricane Ada promises to be the worst in years.",
    "The move suggests that the bank is short of cash.",
    "This collection indicates that prices fell.",
    "It shows that the plan has failed.",
    "The court dismissed the case.",
    "The law aims to protect the coast.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ["The study indicates that fewer boats sink.", "The study: fewer boats sink"],
    ["A new poll shows that voters are tired.", "A new poll: voters are tired"],
    ["The opposition threatened to walk out.", "The opposition: walk out"],
    ["The poll found Ash leading by six points.", "The poll: Ash leading by six points"],
  ])("but texts, data and bodies do: %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("scare quotes, terms and titles have no speaker", () => {
  test.each([
    "Cheap imports hurt the port and steps to help the “silent hand of the tide” were needed.",
    "When others close a port, “the silent hand of the tide” should be left to do its work.",
    "The council’s film ‘A Night On The River’ won no prize.",
    "Torvald has been branded a traitor who “would sell her own mother” for a seat.",
    "A trait called “grit by the handful” is in fashion.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("speech inside a relative clause", () => {
  test("is an attribution of its own, and the words around stay whole", () => {
    expect(told("Brel said Ash, who accused the firm of theft, was a liar.")).toEqual([
      "Brel: Ash, who accused the firm of theft, was a liar",
      "Ash: the firm of theft",
    ]);
    expect(told("Brel said the report that accused the firm of theft was false.")).toEqual([
      "Brel: the report that accused the firm of theft was false",
      "the report: the firm of theft",
    ]);
  });

  test("names the sources outwards", () => {
    const text = "The minister claimed that the clubs are fronts, which, as Ostmark maintains, spy on everyone.";
    const [outer, inner] = findAttributions(annotateText(text, tagger));
    expect(outer?.chain).toEqual([]);
    expect(inner?.source?.name).toBe("Ostmark");
    expect(inner?.chain.map(({ name }) => name)).toEqual(["The minister"]);
  });

  test("belongs to the noun before it, not to what that noun holds", () => {
    expect(told("A group calling for stricter rules said it will spend a million.")).toEqual([
      "A group: it will spend a million",
    ]);
    expect(told("The mayor trails in polls to Brel, who has blamed her for the strike.")).toEqual([
      "Brel: her for the strike",
    ]);
    expect(told("There are four judges, all of whom believe it is right to wait.")).toEqual([
      "four judges: it is right to wait",
    ]);
  });
});

describe("headlines", () => {
  test.each([
    ["Bridge unsafe – minister", ["minister: Bridge unsafe"]],
    ["Half of all boats leak - study", ["study: Half of all boats leak"]],
    ["Minister: bridge unsafe", ["Minister: bridge unsafe"]],
    ["‘Bridge unsafe’, says minister", ["minister: ‘Bridge unsafe’"]],
    ["Ash says Birch not fit for office", ["Ash: Birch not fit for office"]],
    ["Mine closes after ninety years – The Evening Lamp", []],
    ["Poll: Should the mine close?", []],
    ["The port’s quiet comeback: what to know", []],
  ])("%s", (headline, expected) => {
    expect(told(`${headline}\n\nThe bridge was opened in 1931.`)).toEqual(expected);
  });

  test("a dash in the text is no headline’s", () => {
    expect(told("The bridge is old.\n\nIt was built by one man – a minister")).toEqual([]);
  });
});

describe("a quotation in two pieces is one attribution", () => {
  test.each([
    "“We will win,” Ash told reporters in Wick on Monday, “and by a mile.”",
    "“We will win,” Ash said in an interview with Northern Radio, “and by a mile.”",
    "“We will win,” Ash said, pausing, “and by a mile.”",
    "“We will win,” said Ash, who leads the port, “and by a mile.”",
  ])("%s", (text) => {
    expect(told(text)).toEqual(["Ash: “We will win,” … “and by a mile.”"]);
  });

  test("but another verb of saying opens another one", () => {
    expect(told("“We will win,” Ash said, adding: “And by a mile.”")).toHaveLength(2);
  });

  test("an introduction before the comma is no part of it", () => {
    expect(told("Asked about the letter, Ash said, “I never saw it.”")).toEqual(["Ash: “I never saw it.”"]);
  });

  test("and goes on over the end of a paragraph whose mark stays open", () => {
    expect(told("“He built it,” Brel said. “Ms. Birch built nothing.\n\n“The people know.”")).toEqual([
      "Brel: “He built it,” … “Ms. Birch built nothing.",
      "Brel: “The people know.”",
    ]);
  });
});

describe("a quotation finds its cue behind it", () => {
  test.each([
    ["“Nobody ever asks,” the Lamp reports.", "the Lamp"],
    ["“Nobody ever asks,” Bruce Niles of the institute, said.", "Bruce Niles of the institute"],
    ["“Nobody ever asks,” Ash said at a rally in Wick that year.", "Ash"],
    ["“Nobody ever asks,” Ash said at a hearing Tuesday that featured three experts.", "Ash"],
    ["“Nobody ever asks,” read one sign held by a farmer.", "one sign"],
  ])("%s", (text, source) => {
    expect(told(text)).toEqual([`${source}: “Nobody ever asks,”`]);
  });
});

describe("objects that hold what is said", () => {
  test.each([
    ["Demir accused the mining firm Zorvex and the ferry line of being tools of the army.", "Demir"],
    ["The ministry asked the district court in Wick to throw out the case.", "The ministry"],
    ["Many towns, including Wick, have blamed the railway for the delay.", "Many towns"],
    ["The ministry called on Thursday for feasts to be put off.", "The ministry"],
    ["Critics call it a flip-flop.", "Critics"],
    ["Ash calls it growth.", "Ash"],
    ["She sees the early vote as a way to reach the young.", "She"],
    ["The government proposed scrapping the toll.", "The government"],
    ["Torvald plans to sell the mine.", "Torvald"],
    ["Demir has refused to release her letters.", "Demir"],
  ])("%s", (text, source) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toMatch(new RegExp(`^${source}: `, "u"));
  });

  test.each([
    "The minister refused to answer.",
    "She saw the ship as it left.",
    "The railway decided to run a night train.",
  ])("but not: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

test("nouns of saying hold a clause, an infinitive or an object", () => {
  expect(told("The port was shut over fears the quay might fall.")).toEqual(["-: the quay might fall"]);
  expect(told("Demir’s promise to lower the toll was forgotten.")).toEqual(["Demir: lower the toll"]);
  expect(told("The board turned down his call for a new vote.")).toEqual(["his: a new vote"]);
  expect(told("Several senators expressed concern about the cost.")).toEqual(["Several senators: the cost"]);
});

test("a name with its party in parentheses is a source like any other", () => {
  expect(told("Rep. Ada Birch (R-Wick), the chairwoman, added that the bill was dead.")).toEqual([
    "Rep. Ada Birch: the bill was dead",
  ]);
});

test("“but” ends retold words where the outlet takes over, and goes on with the speaker’s mood", () => {
  expect(told("Brel said the mine will reopen, but it will not hire.")).toEqual([
    "Brel: the mine will reopen, but it will not hire",
  ]);
  expect(told("Brel said the mine was safe, but a check had found three cracks.")).toEqual(["Brel: the mine was safe"]);
});
