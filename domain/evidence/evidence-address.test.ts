import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEvidence, parseEvidence, type EvidenceAddress } from "./evidence-address";

const key = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
const address: fc.Arbitrary<EvidenceAddress> = fc.oneof(
  fc.record({ kind: fc.constant("cell" as const), claim: key, column: key }),
  fc.record({ kind: fc.constant("claim" as const), claim: key }),
  fc.record({ kind: fc.constant("frame" as const), codebook: key, code: key, column: key }),
  fc.record({ kind: fc.constant("article" as const), article: key }),
  fc.record({ kind: fc.constant("date" as const), article: key }),
  fc.record({ kind: fc.constant("coverage" as const), of: key }),
  fc.record({ kind: fc.constant("coding" as const), coding: key }),
  fc.record({ kind: fc.constant("mention" as const), mention: key }),
  fc.record({ kind: fc.constant("missing" as const), article: key, claim: key }),
);

describe("evidence addresses", () => {
  it("can be read back, whatever they name", () => {
    fc.assert(
      fc.property(address, (named) => {
        expect(parseEvidence(formatEvidence(named))).toEqual(named);
      }),
    );
  });

  it("are written as a kind and its keys", () => {
    expect(formatEvidence({ kind: "frame", codebook: "policy-frames", code: "economic", column: "ledger" })).toBe(
      "frame.policy-frames.economic.ledger",
    );
  });

  it.each([
    "",
    "cell",
    "cell.",
    "cell.a",
    "cell.a.",
    "cell..b",
    "cell.a.b.c",
    "claim.a.b",
    "frame.a.b.c.d",
    "frame.a.b.c.d.e",
    "claim.A",
    "claim.a b",
    "claim.../x",
    "constructor.a",
    `claim.${"a".repeat(121)}`,
  ])("lead nowhere when they are not one: %j", (text) => {
    expect(parseEvidence(text)).toBeNull();
  });

  it("never throw, whatever stands in the address", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEvidence(text)));
  });

  it("are not written for a key that could not be read back", () => {
    expect(() => formatEvidence({ kind: "claim", claim: "a.b" })).toThrow('not a key: "a.b"');
  });
});
