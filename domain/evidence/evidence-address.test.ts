import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVIDENCE_KEYS, formatEvidence, parseEvidence } from "./evidence-address";

const key = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
const address: fc.Arbitrary<string> = fc
  .constantFrom(...Object.entries(EVIDENCE_KEYS))
  .chain(([kind, names]) => fc.tuple(...names.map(() => key)).map((keys) => [kind, ...keys].join(".")));

describe("evidence addresses", () => {
  it("can be read back, whatever they name", () => {
    fc.assert(
      fc.property(address, (text) => {
        const named = parseEvidence(text);
        expect(named === null ? null : formatEvidence(named)).toBe(text);
      }),
    );
  });

  it("name their keys", () => {
    expect(parseEvidence("frame.policy-frames.economic.ledger")).toEqual({
      kind: "frame",
      codebook: "policy-frames",
      code: "economic",
      column: "ledger",
    });
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
    "quotation.a.b.c.d.e",
    "quotation.a.b.c.d.e.f",
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
