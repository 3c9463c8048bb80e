import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCanonicalJson } from "./canonical-json";

/** The same value with the members of every object in the opposite order. */
function turnAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnAround);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, turnAround(member)] as const)
      .toReversed(),
  );
}

test("the order in which members were written changes nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(writeCanonicalJson(turnAround(value))).toBe(writeCanonicalJson(value));
    }),
  );
});

test("nothing is lost, and reading and writing again gives the same text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = writeCanonicalJson(value);
      // JSON knows no negative nought.
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(writeCanonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test("the order of a list is part of what it says", () => {
  expect(writeCanonicalJson(["b", "a"])).toBe('["b","a"]');
});

test("members stand by the code units of their names, without a space anywhere", () => {
  expect(writeCanonicalJson({ é: 1, z: { b: [1, 2], a: null }, Z: "a b" })).toBe(
    '{"Z":"a b","z":{"a":null,"b":[1,2]},"é":1}',
  );
});

test("what is undefined is left out, and what is no JSON is refused", () => {
  expect(writeCanonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  for (const value of [Number.NaN, Infinity, () => 1, undefined, [undefined], 1n]) {
    expect(() => writeCanonicalJson(value)).toThrow(TypeError);
  }
});
