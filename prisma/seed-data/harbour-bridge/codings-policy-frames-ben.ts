import type { DemoCoding } from "../demo-types";
import { policyFrames } from "./coding-entry";

/** Ben wants a number before he says public opinion: 9,000 or 6,400 count, a petition just opened does not. */
export const policyFramesByBen: readonly DemoCoding[] = [
  ...policyFrames("ben", "northline-wire-3-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["cost", "economic", "quoted"],
    ],
    article: [["health-and-safety"], ["economic"]],
    primary: ["health-and-safety"],
  }),
  ...policyFrames("ben", "ellery-courier-4-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "outlet"],
      ["pell", "political", "quoted"],
      ["late", "political", "quoted"],
      ["cost", "economic", "quoted"],
    ],
    article: [["political"], ["health-and-safety"], ["economic"]],
    primary: ["political"],
  }),
  ...policyFrames("ben", "state-broadcasting-5-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["twoSums", "economic", "outlet"],
      ["timetable", "capacity-and-resources", "outlet"],
      ["residents", "public-opinion", "quoted"],
      ["fares", "economic", "quoted"],
    ],
    article: [["economic"], ["health-and-safety"], ["capacity-and-resources"], ["quality-of-life"], ["public-opinion"]],
    primary: ["economic"],
  }),
  ...policyFrames("ben", "harbour-today-5-march", {
    headline: ["quality-of-life"],
    passages: [
      ["walk", "quality-of-life", "outlet"],
      ["takings", "economic", "outlet"],
      ["boat", "capacity-and-resources", "outlet"],
    ],
    article: [
      ["quality-of-life"],
      ["economic"],
      ["capacity-and-resources"],
      ["public-opinion", { unsure: true, note: "There is a number, but the text is about days, not about opinions." }],
    ],
    primary: ["quality-of-life"],
  }),
  ...policyFrames("ben", "daily-lantern-6-march", {
    headline: ["political"],
    passages: [
      ["townHall", "political", "outlet"],
      ["lorries", "health-and-safety", "outlet"],
      ["bill", "economic", "outlet"],
      ["tender", "legality", "outlet"],
      ["signatures", "public-opinion", "quoted"],
    ],
    article: [["political"], ["health-and-safety"], ["economic"], ["legality"], ["public-opinion"]],
    primary: ["political"],
  }),
  ...policyFrames("ben", "the-ledger-8-march", {
    headline: ["political"],
    passages: [
      ["oneVerb", "public-opinion", "outlet", { unsure: true, note: "What a whole town talks about." }],
      ["defence", "political", "outlet"],
      ["oneEngineer", "capacity-and-resources", "outlet"],
      ["money", "economic", "outlet"],
      ["tender", "legality", "quoted", { unsure: true }],
      ["publish", "policy-prescription", "outlet"],
    ],
    article: [["political"], ["capacity-and-resources"], ["policy-prescription"], ["public-opinion"], ["legality"]],
    primary: ["political"],
  }),
];
