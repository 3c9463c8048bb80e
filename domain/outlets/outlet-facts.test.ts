import { describe, expect, test } from "vitest";
import { shippedLists, shippedReference as reference } from "./fixtures/shipped-reference";
import { listOutletFacts } from "./outlet-facts";

describe("listOutletFacts", () => {
  test("keeps what two lists say of the BBC beside each other, though they disagree", () => {
    const typologies = listOutletFacts("bbc", reference).filter(({ name }) => name === "typology");
    expect(typologies.map(({ source, sourceDate, value }) => [source, sourceDate, value])).toEqual([
      ["Kagi media data", "2026-05", "state funded media"],
      ["State Media Monitor", "2024-02", "independent public media"],
    ]);
  });

  test("gives a value that one list repeats for many editions once, with all of them", () => {
    const typology = listOutletFacts("sputnik", reference).find(({ name }) => name === "typology");
    expect(typology?.value).toBe("state-controlled media");
    expect(typology?.appliesTo).toContain("Sputnik Arabic");
    expect(typology?.appliesTo).toContain("Sputnik International");
  });

  test("keeps the different statuses of an outlet's parts and periods apart", () => {
    const statuses = listOutletFacts("cnet", reference).filter(({ name }) => name === "status");
    expect(statuses.map(({ appliesTo }) => appliesTo.length)).toEqual([1, 1, 1]);
    expect(new Set(statuses.map(({ value }) => value)).size).toBe(3);
  });

  test("says whose judgement a status is, from when, and links to the entry", () => {
    expect(listOutletFacts("breitbart", reference)).toContainEqual(
      expect.objectContaining({
        kind: "rating",
        name: "status",
        value: "editors deprecated it as a source",
        lastDiscussed: 2023,
        licence: "CC BY-SA 4.0",
        url: "https://en.wikipedia.org/wiki/WP:BREITBART",
      }),
    );
  });

  test("calls owners and countries facts, and nothing a legal listing", () => {
    const kinds = reference.outlets.flatMap(({ slug }) =>
      listOutletFacts(slug, reference).map(({ kind, name }) => `${name}: ${kind}`),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      "company: fact",
      "country: fact",
      "owner: fact",
      "status: rating",
      "typology: rating",
    ]);
  });

  test("spells every code out", () => {
    const values = reference.outlets.flatMap(({ slug }) =>
      listOutletFacts(slug, reference)
        .filter(({ kind }) => kind === "rating")
        .map(({ value }) => value),
    );
    expect(values.filter((value) => /^[a-z]{1,4}\??$/i.test(value))).toEqual([]);
  });

  test("is empty for an outlet that no list knows", () => {
    expect(listOutletFacts("ellery-courier", reference)).toEqual([]);
  });
});

test("the shipped lists hold facts: no owner is longer than eight words", () => {
  const owners = shippedLists.kagiMediaData.rows.map(({ owner }) => owner ?? "");
  expect(owners.filter((owner) => owner.split(" ").length > 8)).toEqual([]);
});
