import { expect, test } from "vitest";
import { readFrozenQuery } from "./frozen-query";

test("the switches of an address stay, and an opened mark is left out", () => {
  const { search, options } = readFrozenQuery("voice=quoted&genre=report&genre=opinion&evidence=claim.closed");
  expect(options).toMatchObject({ voice: "quoted", genres: ["report", "opinion"] });
  expect(search).toBe("voice=quoted&genre=report&genre=opinion");
});

test("what is no switch changes nothing", () => {
  expect(readFrozenQuery("voice=loud&x=1").search).toBe("");
});
