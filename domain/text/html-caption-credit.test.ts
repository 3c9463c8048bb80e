import { expect, test } from "vitest";
import { findCaptionCredit } from "./html-caption-credit";

test.each([
  ["Divers below the pier. (Photo: Mira Lund/Reuters)", "Divers below the pier."],
  ["Divers below the pier. Photograph by Mira Lund", "Divers below the pier."],
  ["Divers below the pier © Mira Lund", "Divers below the pier"],
  ["Divers below the pier — Mira Lund/Getty Images", "Divers below the pier"],
  ["Divers below the pier. (AP Photo/Jon Aske)", "Divers below the pier."],
  ["Photo: Mira Lund", ""],
])("cuts the credit off %j", (caption, rest) => {
  const credit = findCaptionCredit(caption);
  expect(credit).not.toBeNull();
  expect(caption.slice(0, credit ?? 0)).toBe(rest);
});

test.each([
  "The photo shows the pier at noon.",
  "A reporter of Reuters waits on the pier.",
  "The pier, seen from the sea",
])("leaves %j alone", (caption) => {
  expect(findCaptionCredit(caption)).toBeNull();
});
