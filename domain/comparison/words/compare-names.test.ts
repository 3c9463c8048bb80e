import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_KINDS } from "../../actors/find-actors";
import { compareNames } from "./compare-names";
import { buildActor, buildArticles, buildNames, type Named } from "./test-words";

const hal = buildActor("Piet Hal", [
  { article: "lantern-1", text: "the café owner", kind: "epithet" },
  { article: "lantern-2", text: "The café owner", kind: "epithet", outlet: 2 },
  { article: "ledger-1", text: "the agitator", kind: "epithet", quoted: 1 },
  { article: "ledger-1", text: "Piet Hal", outlet: 3 },
]);

describe("names for the same actor", () => {
  it("says in articles who calls somebody what", () => {
    expect(buildNames([hal]).sentence).toBe("For Piet Hal, two articles say “the café owner”, one “the agitator”.");
  });

  it("says of how many articles, where one description stands against the bare name", () => {
    const actor = buildActor("Piet Hal", [
      { article: "lantern-1", text: "the café owner", kind: "epithet" },
      { article: "ledger-1", text: "Piet Hal" },
      { article: "wire-1", text: "Piet Hal" },
    ]);
    expect(buildNames([actor]).sentence).toBe("Of three articles that name Piet Hal, one says “the café owner”.");
  });

  it("takes forms that differ in capitals for one, and adds up a column's articles", () => {
    const [row] = buildNames([hal]).rows;
    expect(row?.cells.map(({ forms }) => forms.map(({ text, count, articles }) => [text, count, articles]))).toEqual([
      [["the café owner", 3, 2]],
      [
        ["Piet Hal", 3, 1],
        ["the agitator", 1, 1],
      ],
    ]);
  });

  it("counts the outlet's own words, quoted ones or both, as asked", () => {
    const countsOf = (voice: "outlet" | "quoted" | "both") =>
      buildNames([hal], { voice })
        .rows.concat(buildNames([hal], { voice }).alone)
        .map(({ count }) => count);
    expect(countsOf("outlet")).toEqual([7]);
    expect(countsOf("quoted")).toEqual([1]);
    expect(countsOf("both")).toEqual([8]);
    expect(buildNames([hal], { voice: "quoted" }).sentence).toBe("In quoted words: no actor is named by two outlets.");
  });

  it("puts descriptions before titles before names before what all call the same", () => {
    const same = buildActor("Ruth Okoro", [
      { article: "lantern-1", text: "Ruth Okoro", outlet: 9 },
      { article: "ledger-1", text: "Ruth Okoro", outlet: 9 },
    ]);
    const named = buildActor("Sea Trade Body", [
      { article: "lantern-1", text: "Sea Trade Body" },
      { article: "ledger-1", text: "STB", kind: "acronym" },
    ]);
    const titled = buildActor("Ana Lind", [
      { article: "lantern-1", text: "Mayor Lind", kind: "titled" },
      { article: "ledger-1", text: "Ana Lind" },
    ]);
    const { rows } = buildNames([same, named, titled, hal]);
    expect(rows.map(({ name }) => name)).toEqual(["Piet Hal", "Ana Lind", "Sea Trade Body", "Ruth Okoro"]);
    expect(rows.map(({ difference }) => difference)).toEqual(["described", "titled", "named", "none"]);
    expect(buildNames([named]).sentence).toBe("For Sea Trade Body, one article says “STB”, one “Sea Trade Body”.");
    expect(buildNames([same]).sentence).toBe(
      "The outlets use the same names for the one actor that several of them name.",
    );
  });

  it("keeps whom one outlet names apart: there is nothing to compare", () => {
    const alone = buildActor("Greta Lund", [{ article: "lantern-1", text: "Greta Lund" }]);
    const { rows, alone: apart } = buildNames([alone, hal]);
    expect(rows.map(({ name }) => name)).toEqual(["Piet Hal"]);
    expect(apart.map(({ name }) => name)).toEqual(["Greta Lund"]);
  });

  it("leaves out names in articles that are not read, and keeps their columns", () => {
    const { articles, columns } = buildArticles(["lantern-1", "ledger-1"]);
    const read = articles.filter(({ key }) => key === "ledger-1");
    const names = compareNames({ articles: read, columns, actors: [hal], voice: "outlet", unread: 1 });
    expect(names.columns.map(({ articles: count }) => count)).toEqual([0, 1]);
    expect(names.alone[0]?.count).toBe(4);
  });
});

const named = fc.record<Named>({
  article: fc.constantFrom("lantern-1", "lantern-2", "ledger-1", "wire-1"),
  text: fc.constantFrom("Piet Hal", "Hal", "Mr Hal", "the café owner", "the man who owns the café on the east bank"),
  kind: fc.constantFrom(...NAME_KINDS),
  outlet: fc.integer({ min: 0, max: 3 }),
  quoted: fc.integer({ min: 0, max: 3 }),
});

describe("names of any articles", () => {
  const actors = fc.array(fc.array(named, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
  const voice = fc.constantFrom("outlet" as const, "quoted" as const, "both" as const);

  it("make a sentence of at most twenty words that ends", () => {
    fc.assert(
      fc.property(actors, voice, (all, asked) => {
        const { sentence } = buildNames(
          all.map((names, index) => buildActor(`Piet Hal ${index}`, names)),
          { voice: asked },
        );
        expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  it("count each place in exactly one form", () => {
    fc.assert(
      fc.property(actors, voice, (all, asked) => {
        const built = all.map((names, index) => buildActor(`Piet Hal ${index}`, names));
        const { rows, alone } = buildNames(built, { voice: asked });
        const places = built.flatMap(({ names }) =>
          names.flatMap(({ outlet, quoted }) => [
            ...(asked === "quoted" ? [] : outlet),
            ...(asked === "outlet" ? [] : quoted),
          ]),
        );
        expect([...rows, ...alone].reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
      }),
    );
  });
});
