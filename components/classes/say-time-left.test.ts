import { expect, test } from "vitest";
import { sayTimeLeft } from "./say-time-left";

test.each([
  [245, "4:05"],
  [0.2, "0:01"],
  [59.01, "1:00"],
  [-3, "0:00"],
])("%d seconds are %s", (seconds, said) => {
  expect(sayTimeLeft(seconds)).toBe(said);
});
