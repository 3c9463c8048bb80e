import { describe, expect, test } from "vitest";
import { readPastedMetadata } from "../../../domain/text/pasted-metadata";
import { cleanPastedText } from "../../../domain/text/pasted-page";
import type { DemoData } from "../demo-types";
import { ownLines, plainTextOf, textOf, wordsIn } from "./demo-texts";
import { harbourBridge } from "./harbour-bridge";

const demo: DemoData = harbourBridge;
const reports = demo.articles.filter((article) => article.role === "about");

describe("the texts", () => {
  test("six outlets report once each, between 300 and 600 words of their own", () => {
    expect(new Set(reports.map((article) => article.outlet)).size).toBe(6);
    for (const article of reports) {
      const length = wordsIn(ownLines(article).join("\n")).length;
      expect(length, article.file).toBeGreaterThanOrEqual(300);
      expect(length, article.file).toBeLessThanOrEqual(600);
    }
  });

  test("the documents that hold the truth are 150 to 300 words long", () => {
    const documents = demo.articles.filter((article) => article.role === "background");
    expect(documents).toHaveLength(3);
    for (const article of documents) {
      const length = wordsIn(ownLines(article).join("\n")).length;
      expect(length, article.file).toBeGreaterThanOrEqual(150);
      expect(length, article.file).toBeLessThanOrEqual(300);
    }
  });

  test("each plain version is about two thirds as long, in short sentences", () => {
    for (const article of reports) {
      const [, ...body] = plainTextOf(article).split("\n");
      const plain = body.join("\n");
      const share = wordsIn(plain).length / wordsIn(ownLines(article).join("\n")).length;
      expect(share, article.file).toBeGreaterThanOrEqual(0.58);
      expect(share, article.file).toBeLessThanOrEqual(0.71);
      const sentences = plain.split(/[.?!:]”?\s/).filter((sentence) => sentence.trim() !== "");
      expect(wordsIn(plain).length / sentences.length, article.file).toBeLessThanOrEqual(11.5);
    }
  });

  test("the headline of each record is a row of its page, and the first row of its plain version", () => {
    for (const article of demo.articles) {
      expect(
        textOf(article.file)
          .split("\n")
          .filter((line) => line === article.headline),
      ).toHaveLength(1);
      if (article.plainFile !== null) expect(plainTextOf(article).split("\n")[0]).toBe(article.headline);
    }
  });

  test("each page of a report names its outlet, and each page carries its day", () => {
    for (const article of demo.articles) {
      const outlet = demo.outlets.find((one) => one.key === article.outlet);
      if (outlet !== undefined) expect(textOf(article.file).toLowerCase()).toContain(outlet.name.toLowerCase());
      const [year, month, day] = article.publishedOn.split("-").map(Number);
      const monthName = month === 10 ? "October" : "March";
      expect(textOf(article.file)).toMatch(new RegExp(`^(?:Published|Date:) ${day} ${monthName} ${year}`, "mu"));
    }
  });

  test("at least twelve words of the wire stand unchanged in exactly two other reports", () => {
    const wire =
      "Ultrasonic tests on 27 February found cracks in two of the eight steel hangers that carry the roadway, the city’s bridge engineer, Anil Mehra, told a news conference.";
    expect(wordsIn(wire).length).toBeGreaterThanOrEqual(12);
    expect(reports.filter((article) => textOf(article.file).includes(wire)).map((article) => article.outlet)).toEqual([
      "northline-wire",
      "state-broadcasting",
      "harbour-today",
    ]);
  });

  test("the mayor’s sentence is whole in one report, cut in another, whole again in the press release", () => {
    const start = "“We could have closed the bridge in October";
    const rest = " if we had known in October what we know today. We did not know it";
    expect(textOf("ellery-courier.txt")).toContain(start + rest);
    expect(textOf("city-press-release.txt")).toContain(start + rest);
    expect(textOf("daily-lantern.txt")).toContain(`${start},” Mayor Ruth Calder admitted`);
    expect(reports.filter((article) => textOf(article.file).includes(start))).toHaveLength(2);
  });

  test("the texts use typographic quotation marks, single blank lines, no tabs", () => {
    for (const article of demo.articles) {
      for (const file of [article.file, ...(article.plainFile === null ? [] : [article.plainFile])]) {
        expect(textOf(file), file).not.toMatch(/["'\t\r]|\n\n\n/);
      }
    }
  });
});

describe("the pages", () => {
  test("cleaning keeps the whole article and nothing of the rows around it", () => {
    for (const article of demo.articles) {
      const { page, fields } = cleanPastedText(textOf(article.file));
      const linesOf = (kind: string): readonly string[] =>
        fields
          .filter((field) => field.kind === kind)
          .flatMap((field) => page.text.slice(field.start, field.end).split("\n"))
          .filter((line) => line !== "");
      expect(linesOf("headline"), article.file).toEqual([article.headline]);
      expect(linesOf("body"), article.file).toEqual(ownLines(article));
    }
  });

  test("cleaning finds the day of every page, the author of every report, the label of the opinion piece", () => {
    for (const article of demo.articles) {
      const metadata = readPastedMetadata(cleanPastedText(textOf(article.file)));
      expect(metadata.dates.published?.value.date, article.file).toBe(article.publishedOn);
      if (article.role === "about") expect(metadata.author?.value, article.file).toBe(article.author);
      if (article.genre === "opinion") expect(metadata.declaredGenre?.value).toBe("opinion");
    }
  });

  test("nothing is removed from a plain version", () => {
    for (const article of reports) expect(cleanPastedText(plainTextOf(article)).removed, article.key).toEqual([]);
  });
});
