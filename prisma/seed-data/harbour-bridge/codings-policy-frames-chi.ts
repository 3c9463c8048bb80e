import type { DemoCoding } from "../demo-types";
import { policyFrames } from "./coding-entry";

/** Chi takes public opinion strictly: only where a text turns to what people think; a bare number of signatures is not enough. */
export const policyFramesByChi: readonly DemoCoding[] = [
  ...policyFrames("chi", "northline-wire-3-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["vote", "political", "outlet", { unsure: true, note: "A vote is reported, nobody argues." }],
      ["cost", "economic", "quoted"],
      ["boats", "capacity-and-resources", "quoted"],
    ],
    article: [["health-and-safety"], ["economic"], ["capacity-and-resources"]],
    primary: ["health-and-safety"],
  }),
  ...policyFrames("chi", "ellery-courier-4-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "outlet"],
      ["pell", "political", "quoted"],
      ["mayor", "political", "outlet"],
      ["late", "political", "quoted"],
      ["cost", "economic", "quoted"],
      ["petition", "policy-prescription", "quoted", { note: "It asks for something; that is a proposal." }],
    ],
    article: [["political"], ["health-and-safety"], ["economic"]],
    primary: ["political"],
  }),
  ...policyFrames("chi", "state-broadcasting-5-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["measurement", "health-and-safety", "quoted"],
      ["twoSums", "economic", "outlet"],
      ["timetable", "quality-of-life", "outlet"],
    ],
    article: [["economic"], ["health-and-safety"], ["capacity-and-resources"], ["quality-of-life"]],
    primary: ["health-and-safety"],
  }),
  ...policyFrames("chi", "harbour-today-5-march", {
    headline: ["quality-of-life"],
    passages: [
      ["walk", "quality-of-life", "outlet"],
      [
        "cracks",
        "health-and-safety",
        "quoted",
        { unsure: true, note: "One borrowed sentence in a text on something else." },
      ],
      ["takings", "economic", "outlet"],
      ["letter", "public-opinion", "quoted"],
      ["boat", "capacity-and-resources", "outlet"],
    ],
    article: [["quality-of-life"], ["economic"], ["capacity-and-resources"]],
    primary: ["quality-of-life"],
  }),
  ...policyFrames("chi", "daily-lantern-6-march", {
    headline: ["political"],
    passages: [
      ["townHall", "political", "outlet"],
      ["lorries", "health-and-safety", "outlet"],
      ["bill", "economic", "outlet"],
      ["tender", "legality", "outlet"],
      ["queue", "quality-of-life", "outlet"],
      ["freeFerry", "policy-prescription", "outlet"],
    ],
    article: [
      ["political"],
      ["health-and-safety"],
      ["economic"],
      ["legality"],
      ["quality-of-life", { unsure: true }],
      ["policy-prescription"],
    ],
    primary: ["health-and-safety", { unsure: true, note: "Lorries over cracks all winter; political comes close." }],
  }),
  ...policyFrames("chi", "the-ledger-8-march", {
    headline: ["political"],
    passages: [
      ["defence", "political", "outlet"],
      ["oneEngineer", "capacity-and-resources", "outlet"],
      ["whoPays", "fairness-and-equality", "outlet"],
      ["signed", "public-opinion", "outlet", { note: "She sets herself against what many think." }],
      ["publish", "policy-prescription", "outlet"],
      ["trust", "morality", "outlet", { unsure: true, note: "A duty towards readers, or only a good ending?" }],
    ],
    article: [
      ["political"],
      ["capacity-and-resources"],
      ["fairness-and-equality"],
      ["policy-prescription"],
      ["public-opinion"],
    ],
    primary: ["capacity-and-resources"],
  }),
];
