import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildArticle } from "../test-input";
import { chooseTwo } from "./choose-two";

const wire = buildArticle("wire-1", { column: "wire" });
const again = buildArticle("wire-2", { column: "wire" });
const ledger = buildArticle("ledger");
const record = buildArticle("record", { hasText: false });

const keysOf = (chosen: ReturnType<typeof chooseTwo>) => chosen && [chosen.a.key, chosen.b.key];

describe("choosing two articles", () => {
  it("takes those that the address names, in its order", () => {
    const articles = [wire, again, ledger];
    expect(keysOf(chooseTwo(articles, { a: "ledger", b: "wire-2" }))).toEqual(["ledger", "wire-2"]);
  });

  it("fills a side that is open, or names nothing here, with another outlet", () => {
    const articles = [wire, again, ledger];
    expect(keysOf(chooseTwo(articles, { a: "wire-1", b: null }))).toEqual(["wire-1", "ledger"]);
    expect(keysOf(chooseTwo(articles, { a: "gone", b: "wire-1" }))).toEqual(["ledger", "wire-1"]);
    expect(keysOf(chooseTwo(articles, { a: null, b: null }))).toEqual(["wire-1", "ledger"]);
  });

  it("prefers an article with a text, also one of the same outlet", () => {
    expect(keysOf(chooseTwo([record, wire, again], { a: "wire-1", b: null }))).toEqual(["wire-1", "wire-2"]);
    expect(keysOf(chooseTwo([record, wire], { a: null, b: null }))).toEqual(["wire-1", "record"]);
  });

  it("never puts an article beside itself", () => {
    const key = fc.constantFrom("wire-1", "wire-2", "ledger", "record", "gone", null);
    const articles = fc.subarray([wire, again, ledger, record]);
    fc.assert(
      fc.property(articles, key, key, (list, a, b) => {
        const chosen = chooseTwo(list, { a, b });
        expect(chosen === null).toBe(list.length < 2);
        expect(chosen?.a.key).not.toBe(chosen?.b.key ?? "");
      }),
    );
  });
});
