import { describe, expect, it } from "vitest";
import { buildComparison } from "../comparison/build-comparison";
import { DEFAULT_OPTIONS } from "../comparison/comparison";
import { compareQuotations } from "../comparison/quotations/compare-quotations";
import { compareSharedText } from "../comparison/shared-text/compare-shared-text";
import { buildArticle, buildInput } from "../comparison/test-input";
import { compareTimeline } from "../comparison/timeline/compare-timeline";
import { checkQuotations } from "../shared-text/check-quotations";
import { findSharedText } from "../shared-text/find-shared-text";
import { formatEvidence, parseEvidence } from "./evidence-address";
import type { EvidenceAddress } from "./evidence-address";
import { quotationAddress, selectQuotation } from "./quotation-evidence";
import { selectSharedText, sharedAddress, sharedWordsAddress } from "./shared-text-evidence";
import { selectVersion } from "./version-evidence";

const WIRE =
  "The harbour office closed the northern lock at noon after two divers had found a crack in the older of its gates.";
const TEXTS = {
  wire: `${WIRE} “We will open it when the gate is safe and not before,” the office said. ${WIRE}`,
  ledger: `A crack, then. ${WIRE} “We will open it when the gate is safe,” the office said.`,
  lantern: `${WIRE} “We will open it when the gate is sound and not before,” the office said.`,
} as const;

const articles = Object.keys(TEXTS).map((key, index) => buildArticle(key, { publishedOn: `2031-03-0${index + 3}` }));
const texts = Object.entries(TEXTS).map(([article, text], index) => ({
  article,
  text,
  quotations: [{ start: text.indexOf("“") + 1, end: text.indexOf("”") }],
  publishedOn: `2031-03-0${index + 3}`,
  notBefore: null,
  notAfter: null,
}));
const versions = Object.fromEntries(articles.map(({ key, versionKey }) => [key, versionKey]));
const comparison = buildComparison(buildInput({ articles }), DEFAULT_OPTIONS);
const { columns } = comparison;
const sharedText = compareSharedText({
  articles,
  columns,
  measured: { sharedText: findSharedText(texts), versions },
});
const quotations = compareQuotations({ articles, columns, measured: { quotations: checkQuotations(texts), versions } });
const timeline = compareTimeline({
  comparison,
  versions: [{ article: "wire", version: "wire-v2", number: 2, day: "2031-03-09", reason: "A caption was removed" }],
  sharedText,
});

/** As the page gets it back from its own address. */
function read(address: EvidenceAddress): EvidenceAddress {
  const parsed = parseEvidence(formatEvidence(address));
  if (parsed === null) throw new Error(`not an address: ${formatEvidence(address)}`);
  return parsed;
}

describe("the evidence of text parts", () => {
  it("has as many passages as each shared text has places", () => {
    expect(sharedText.passages.length).toBeGreaterThan(0);
    for (const passage of sharedText.passages) {
      const found = selectSharedText(sharedText, articles, read(sharedAddress(passage)));
      expect(found?.items).toHaveLength(passage.evidenceCount);
      expect(found?.count).toBe(passage.evidenceCount);
    }
  });

  it("has as many passages as each pair of articles counts", () => {
    expect(sharedText.pairs).toHaveLength(6);
    for (const pair of sharedText.pairs) {
      const found = selectSharedText(sharedText, articles, read(sharedWordsAddress(pair)));
      expect(found?.items).toHaveLength(pair.evidenceCount);
      expect(found?.items.every(({ article }) => article?.key === pair.article)).toBe(true);
    }
  });

  it("holds both printings of every quotation, with what differs", () => {
    expect(quotations.checks.length).toBeGreaterThan(1);
    for (const check of quotations.checks) {
      const found = selectQuotation(quotations, articles, read(quotationAddress(check)));
      expect(found?.items).toHaveLength(check.evidenceCount);
      const facts = found?.items.flatMap((item) => (item.kind === "passage" ? (item.facts ?? []) : [])) ?? [];
      expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([...check.differences]));
    }
  });

  it("opens what each link of the timeline counts, and each later text", () => {
    expect(timeline.links?.length).toBeGreaterThan(0);
    for (const { from, to, evidenceCount } of timeline.links ?? []) {
      const address = read({ kind: "shared-words", article: to, with: from });
      expect(selectSharedText(sharedText, articles, address)?.count).toBe(evidenceCount);
    }
    const [version] = timeline.lanes.flatMap((lane) => lane.articles.flatMap((article) => article.versions));
    const found = selectVersion(timeline, articles, read({ kind: "version", article: "wire", version: "wire-v2" }));
    expect(found?.count).toBe(version?.evidenceCount);
  });

  it("is null for addresses that name nothing here", () => {
    const nowhere = { kind: "shared", article: "wire", start: "1-2" } as const;
    expect(selectSharedText(sharedText, articles, nowhere)).toBeNull();
    expect(selectSharedText(sharedText, articles, { kind: "shared-words", article: "wire", with: "x" })).toBeNull();
    expect(selectQuotation(quotations, articles, nowhere)).toBeNull();
    expect(selectVersion(timeline, articles, { kind: "version", article: "wire", version: "x" })).toBeNull();
  });
});
