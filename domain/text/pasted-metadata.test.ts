import { describe, expect, it } from "vitest";
import { readPastedMetadata } from "./pasted-metadata";
import { cleanPastedText } from "./pasted-page";

const BODY = [
  "The new bridge in Tollmouth was opened to walkers on Monday morning, after two years of work.",
  "Several hundred people stood at the western ramp when the barrier was lifted.",
  "The engineers want to watch the bearings of the bridge before they let cars onto it.",
];
const read = (...lines: string[]): ReturnType<typeof readPastedMetadata> =>
  readPastedMetadata(cleanPastedText(lines.join("\n\n")));

describe("what a pasted page says about its article", () => {
  it("gives the evidence of every value as a place in the text", () => {
    const cleaned = cleanPastedText(["New bridge opens in Tollmouth", "By Ida Quill", ...BODY].join("\n\n"));
    const { headline, author } = readPastedMetadata(cleaned);
    const quote = (range: { start: number; end: number } | null | undefined): string =>
      cleaned.page.text.slice(range?.start ?? 0, range?.end ?? 0);
    expect(quote(headline?.evidence.range)).toBe("New bridge opens in Tollmouth");
    expect(quote(author?.evidence.range)).toBe("By Ida Quill");
    expect(author?.value).toBe("Ida Quill");
  });

  it.each([
    ["Published 3 March 2031", "2031-03-03", "sure"],
    ["Tue 4 March 2031 10.12 GMT", "2031-03-04", "likely"],
    ["March 3, 2031", "2031-03-03", "likely"],
    ["3.4.2031", "2031-04-03", "likely"],
    ["3/4/2031", "2031-03-04", "doubtful"],
  ])("reads the day of the row %s", (row, date, certainty) => {
    expect(read("New bridge opens in Tollmouth", row, ...BODY).dates.published).toMatchObject({
      value: { date },
      certainty,
    });
  });

  it.each([
    ["a masthead's clock", ["14:01 GMT20 September 2030", "New bridge opens in Tollmouth", ...BODY]],
    ["a masthead's date", ["Wednesday, March 5, 2031", "News", "Sport", "New bridge opens in Tollmouth", ...BODY]],
    ["a countdown", ["12 DAYS LEFT UNTIL THE END OF MARCH", "New bridge opens in Tollmouth", ...BODY]],
    [
      "running text",
      ["New bridge opens in Tollmouth", "On March 3, 2031, the bridge in Tollmouth was opened.", ...BODY],
    ],
    ["an update", ["New bridge opens in Tollmouth", "Last updated 5 March 2031", ...BODY]],
  ])("takes no day from %s", (_place, lines) => {
    expect(read(...lines).dates.published).toBeNull();
  });

  it("does not let the next sentence, which looks ahead, take the day of a past one away", () => {
    const lines = [
      "New bridge opens in Tollmouth",
      ...BODY,
      "The bridge was opened on March 3, 2031. It will close in May.",
    ];
    expect(read(...lines).dates.notBefore).toMatchObject({ value: "2031-03-03" });
  });

  it("bounds an undated article by the latest day that it tells as past, in its own voice", () => {
    const found = read(
      "New bridge opens in Tollmouth",
      ...BODY,
      "On March 3, 2031, the council asked the court to look at the fee.",
      "In January 2031, the district announced a second bridge.",
      "“On May 9, 2033, it was all over,” a novel about the bridge begins.",
      "The fee will be collected on June 1, 2031, the clerk said.",
    ).dates;
    expect(found.notBefore).toMatchObject({ value: "2031-03-03", certainty: "likely" });
    expect(found.notAfter).toBeNull();
  });

  it("names no site and no author that only the text mentions", () => {
    const found = read(
      "New bridge opens in Tollmouth",
      ...BODY,
      "The Morning Gazette reported on Friday that Ida Quill had crossed first, and asked its readers to follow her.",
    );
    expect(found.siteNames).toEqual([]);
    expect(found.author).toBeNull();
  });

  it("tells a followed writer from a followed outlet", () => {
    const found = read(
      "New bridge opens",
      ...BODY,
      "Follow Ida Quill on Twitter: @Ida_Quill",
      "Follow Tide Northern on Facebook: Tide Northern",
    );
    expect(found.author?.value).toBe("Ida Quill");
    expect(found.siteNames.map(({ value }) => value)).toEqual(["Tide Northern"]);
  });

  it("takes a stranger's address in the text for no address of its own", () => {
    expect(read("New bridge opens", ...BODY, "https://elsewhere.example/2031/03/03/a-recipe-for-soup").url).toBeNull();
  });

  it("says nothing about an empty page", () => {
    expect(readPastedMetadata(cleanPastedText(""))).toEqual({
      headline: null,
      author: null,
      dates: { published: null, notBefore: null, notAfter: null },
      language: null,
      url: null,
      siteNames: [],
      declaredGenre: null,
    });
  });
});
