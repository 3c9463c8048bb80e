import { describe, expect, it } from "vitest";
import { classQueryOf, formatClassQuery } from "./class-query";

describe("the address of a new session", () => {
  it("has defaults for everything but the exercise", () => {
    expect(classQueryOf("exercise=label")).toEqual({
      exercise: "label",
      event: null,
      texts: [],
      look: null,
      codes: [],
      mode: "phones",
      dealing: null,
      masked: true,
      freeText: false,
      readMinutes: null,
      size: 24,
      days: 14,
    });
  });

  it("reads back what it writes", () => {
    const search =
      "exercise=own&event=north-bath&text=a&text=b&look=codes&code=cost&mode=groups&dealing=jigsaw&masked=no&free=yes&minutes=4&size=9&days=30";
    expect(formatClassQuery(classQueryOf(search))).toBe(search);
  });

  it("takes what it does not know for what is left out", () => {
    expect(formatClassQuery(classQueryOf("exercise=quiz&mode=loud&minutes=0&size=many&days=900&text=a&text=a"))).toBe(
      "text=a",
    );
  });
});
