import { describe, expect, test } from "vitest";
import { findBuiltInCodebook } from "../../../domain/framing/built-in-codebooks";
import type { DemoArticle, DemoData, DemoMention } from "../demo-types";
import { ownLines, plainTextOf, textOf } from "./demo-texts";
import { framePassages } from "./frame-passages";
import { harbourBridge } from "./harbour-bridge";

const demo: DemoData = harbourBridge;
const reports = demo.articles.filter((article) => article.role === "about");

function articleOf(key: string): DemoArticle {
  const found = demo.articles.find((article) => article.key === key);
  if (found === undefined) throw new Error(`no article "${key}"`);
  return found;
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** A rough reading of the rule for cells; the real one lives in the comparison. */
function cellOf(claimKey: string, article: DemoArticle): string {
  const mentions = demo.mentions.filter((one) => one.claim === claimKey && one.article === article.key);
  const has = (attributed: boolean, polarity: DemoMention["polarity"]): boolean =>
    mentions.some((one) => (one.voice === "attributed") === attributed && one.polarity === polarity);
  if (has(false, "affirms") && has(false, "denies")) return "mixed";
  if (has(false, "denies")) return "denied";
  if (has(false, "affirms")) return has(true, "denies") ? "asserted, also challenged" : "asserted";
  if (has(true, "affirms") && has(true, "denies")) return "challenged";
  if (has(true, "denies")) return "attributed denial";
  if (has(true, "affirms")) return "attributed";
  if (mentions.length > 0) return "open";
  const claim = demo.claims.find((one) => one.key === claimKey);
  if (claim?.knowableFrom != null && claim.knowableFrom > article.publishedOn) return "not knowable";
  const checked = demo.checks.some((one) => one.claim === claimKey && one.article === article.key);
  return checked ? "absent" : "not checked";
}

function row(claimKey: string): readonly string[] {
  return reports.map((article) => cellOf(claimKey, article));
}

describe("the passages", () => {
  test("the words of every mention occur once on the page, and once in the plain version", () => {
    for (const one of demo.mentions) {
      const article = articleOf(one.article);
      expect(occurrences(textOf(article.file), one.words), one.words).toBe(1);
      if (one.plainWords === null) throw new Error(`no plain words: ${one.words}`);
      expect(occurrences(plainTextOf(article), one.plainWords), one.plainWords).toBe(1);
    }
  });

  test("the words of every coded passage occur once on the page, and once in the plain version", () => {
    for (const one of demo.codings) {
      if (one.scope !== "passage") {
        expect([one.words, one.plainWords]).toEqual([null, null]);
        continue;
      }
      const article = articleOf(one.article);
      if (one.words === null || one.plainWords === null) throw new Error(`a passage without words in ${one.article}`);
      expect(occurrences(textOf(article.file), one.words), one.words).toBe(1);
      expect(occurrences(plainTextOf(article), one.plainWords), one.plainWords).toBe(1);
    }
  });

  test("every passage lies within one line of the article’s own text or is in its headline", () => {
    for (const one of [...demo.mentions, ...demo.codings]) {
      const { words } = one;
      if (words === null) continue;
      const article = articleOf(one.article);
      const lines = [article.headline, ...ownLines(article)];
      expect(
        lines.some((line) => line.includes(words)),
        words,
      ).toBe(true);
    }
  });

  test("every passage written down for the coders is used by one of them", () => {
    const used = new Set(demo.codings.map((one) => `${one.article} ${one.words ?? ""}`));
    for (const [article, passages] of Object.entries(framePassages)) {
      for (const [words] of Object.values<readonly [string, string]>(passages))
        expect(used).toContain(`${article} ${words}`);
    }
  });
});

describe("the claims", () => {
  test("there are thirteen to sixteen, one predicate each, some of them no facts", () => {
    expect(demo.claims.length).toBeGreaterThanOrEqual(13);
    expect(demo.claims.length).toBeLessThanOrEqual(16);
    for (const claim of demo.claims) expect(claim.statement).not.toMatch(/ and |\.$/);
    expect(new Set(demo.claims.map((claim) => claim.kind))).toEqual(
      new Set(["fact", "evaluation", "prediction", "demand"]),
    );
    expect(new Set(demo.claims.flatMap((claim) => claim.links).map((link) => link.kind))).toEqual(
      new Set(["narrower", "contradicts", "updates"]),
    );
  });

  test("each comes from an article that mentions it, and is told differently in at least two", () => {
    for (const claim of demo.claims) {
      expect(demo.mentions.some((one) => one.claim === claim.key && one.article === claim.originArticle)).toBe(true);
      expect(new Set(row(claim.key)).size, claim.key).toBeGreaterThanOrEqual(2);
    }
  });

  test("no article mentions what was not yet knowable on its day", () => {
    for (const one of demo.mentions) {
      const claim = demo.claims.find((candidate) => candidate.key === one.claim);
      if (claim?.knowableFrom != null) expect(claim.knowableFrom <= articleOf(one.article).publishedOn).toBe(true);
    }
  });

  test("every state of a cell occurs", () => {
    expect(new Set(demo.claims.flatMap((claim) => row(claim.key)))).toEqual(
      new Set([
        "asserted",
        "asserted, also challenged",
        "attributed",
        "challenged",
        "attributed denial",
        "denied",
        "mixed",
        "open",
        "absent",
        "not knowable",
        "not checked",
      ]),
    );
  });

  test("the table of claim by outlet reads as the editor meant it", () => {
    const table = demo.claims.map((claim) => `${claim.key}: ${row(claim.key).join(" | ")}`);
    expect(table).toEqual([
      "closed: attributed | asserted | asserted | asserted | asserted | asserted",
      "cracks: attributed | asserted | attributed | attributed | asserted | asserted",
      "knew-in-october: open | challenged | denied | attributed | asserted, also challenged | mixed",
      "note-asked-for-test: not knowable | attributed | absent | attributed | asserted | asserted",
      "cost-hangers: attributed | attributed | asserted | attributed | not checked | attributed",
      "cost-with-ramps: not knowable | attributed | asserted | absent | asserted | asserted",
      "no-tender: not knowable | not knowable | attributed denial | absent | asserted | attributed",
      "takings-fell: not knowable | not knowable | absent | asserted | attributed | open",
      "signatures-all: not knowable | not knowable | absent | asserted | attributed | asserted",
      "signatures-residents: not knowable | not knowable | attributed | asserted | absent | absent",
      "traffic-13000: attributed | asserted | attributed | absent | absent | not checked",
      "traffic-31000: absent | denied | absent | attributed | absent | not checked",
      "reopens-1-june: attributed | attributed | asserted | attributed | challenged | denied",
      "reopens-15-june: not knowable | not knowable | not knowable | not knowable | not knowable | attributed",
      "free-ferry: not knowable | attributed | challenged | attributed | asserted | denied",
      "too-late: absent | challenged | attributed denial | attributed | asserted | denied",
    ]);
  });

  test("at least two rows of facts are in conflict", () => {
    const conflicts = demo.claims.filter((claim) => {
      const states = row(claim.key);
      const contested = states.some((state) => state === "denied" || state === "attributed denial");
      return claim.kind === "fact" && states.some((state) => state.startsWith("asserted")) && contested;
    });
    expect(conflicts.map((claim) => claim.key)).toEqual(["knew-in-october", "no-tender"]);
  });

  test("no check stands where a mention stands, and each is of a report", () => {
    for (const check of demo.checks) {
      expect(cellOf(check.claim, articleOf(check.article)), `${check.claim} in ${check.article}`).toBe("absent");
      expect(articleOf(check.article).role).toBe("about");
    }
  });
});

describe("the mentions", () => {
  test("an attributed mention names its speakers, and no other mention has any", () => {
    for (const one of demo.mentions) expect(one.speakers.length > 0, one.words).toBe(one.voice === "attributed");
    for (const one of demo.mentions) expect(one.verbClass === null).toBe(one.verb === null);
  });

  test("nested speakers, an anonymous source, an outlet cited for the words, hedges, flags, every verb class: each occurs", () => {
    const speakers = demo.mentions.flatMap((one) => one.speakers);
    expect(demo.mentions.some((one) => one.speakers.length === 2)).toBe(true);
    expect(speakers.some((speaker) => speaker.type === "anonymous")).toBe(true);
    expect(speakers.some((speaker) => speaker.viaOutlet === "ellery-courier")).toBe(true);
    expect(demo.mentions.some((one) => one.hedged)).toBe(true);
    expect(demo.mentions.some((one) => one.ironic)).toBe(true);
    expect(demo.mentions.some((one) => one.apparentError)).toBe(true);
    expect(new Set(demo.mentions.map((one) => one.voice)).size).toBe(3);
    expect(new Set(demo.mentions.map((one) => one.fit)).size).toBe(3);
    expect(new Set(speakers.map((speaker) => speaker.type)).size).toBe(5);
    expect(new Set(demo.mentions.map((one) => one.verbClass)).size).toBe(8);
  });

  test("every key that is used is written down", () => {
    const keysOf = (rows: readonly { readonly key: string }[]): ReadonlySet<string> =>
      new Set(rows.map((one) => one.key));
    const [claims, coders, outlets] = [keysOf(demo.claims), keysOf(demo.coders), keysOf(demo.outlets)];
    for (const one of [...demo.mentions, ...demo.checks]) expect(claims).toContain(one.claim);
    for (const one of [...demo.mentions, ...demo.checks, ...demo.codings, ...demo.coverage])
      expect(coders).toContain(one.by);
    for (const link of demo.claims.flatMap((claim) => claim.links)) expect(claims).toContain(link.claim);
    for (const one of demo.coverage) expect(outlets).toContain(one.outlet);
    for (const rows of [demo.claims, demo.articles, demo.outlets]) expect(keysOf(rows).size).toBe(rows.length);
  });
});

describe("the codings", () => {
  test("each of three coders marks two to six passages, a headline, a primary frame in each report", () => {
    for (const { key: by } of demo.coders) {
      for (const { key: article } of reports) {
        const own = demo.codings.filter(
          (one) => one.by === by && one.article === article && one.codebook === "policy-frames",
        );
        const count = (scope: string): number => own.filter((one) => one.scope === scope).length;
        expect(count("passage"), `${by} on ${article}`).toBeGreaterThanOrEqual(2);
        expect(count("passage"), `${by} on ${article}`).toBeLessThanOrEqual(6);
        expect([count("headline"), count("primary")]).toEqual([1, 1]);
        expect(count("article")).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test("two coders judge each report with the generic frames", () => {
    const generic = demo.codings.filter((one) => one.codebook === "five-generic-frames");
    const pairs = new Set(generic.map((one) => `${one.by} ${one.article}`));
    expect(pairs.size).toBe(2 * reports.length);
  });

  test("every code is one of its built-in codebook", () => {
    for (const one of demo.codings) {
      const codes = findBuiltInCodebook(one.codebook)?.codes.map((code) => code.key);
      expect(codes, one.codebook).toContain(one.code);
    }
  });

  test("no coder writes the same thing twice", () => {
    const rows = demo.codings.map((one) =>
      [one.by, one.article, one.codebook, one.code, one.scope, one.words].join("¦"),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("they agree on health and safety in every report, on public opinion in hardly any", () => {
    const split = (code: string): number =>
      reports.filter((article) => {
        const coders = new Set(
          demo.codings
            .filter((one) => one.article === article.key && one.codebook === "policy-frames" && one.scope === "article")
            .filter((one) => one.code === code)
            .map((one) => one.by),
        );
        return coders.size === 1 || coders.size === 2;
      }).length;
    expect(split("health-and-safety")).toBe(0);
    expect(split("political")).toBe(0);
    expect(split("public-opinion")).toBe(5);
  });
});
