import fc from "fast-check";
import { expect, test } from "vitest";
import { toAddressKey } from "./address-key";
import { formatEvidence, parseEvidence } from "./evidence-address";

test("words of a text become a key that an address can hold and give back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const address = { kind: "keyword", column: "ledger", word: toAddressKey(words) } as const;
      expect(parseEvidence(formatEvidence(address))).toEqual(address);
    }),
  );
});

test("different words have different keys, in capitals or not", () => {
  expect(toAddressKey("so-called")).not.toBe(toAddressKey("so called"));
  expect(toAddressKey("naïve")).not.toBe(toAddressKey("nave"));
  expect(toAddressKey("Ferry")).toBe(toAddressKey("ferry"));
  expect(toAddressKey("")).toBe("-");
});
