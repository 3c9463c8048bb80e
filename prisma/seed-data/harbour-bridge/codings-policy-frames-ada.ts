import type { DemoCoding } from "../demo-types";
import { policyFrames } from "./coding-entry";

/** Ada reads public opinion widely: a petition, a count of signatures and a shouted complaint all count. */
export const policyFramesByAda: readonly DemoCoding[] = [
  ...policyFrames("ada", "northline-wire-3-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["nobodyHurt", "health-and-safety", "quoted"],
      ["cost", "economic", "quoted"],
    ],
    article: [["health-and-safety"], ["economic"]],
    primary: ["health-and-safety"],
  }),
  ...policyFrames("ada", "ellery-courier-4-march", {
    headline: ["health-and-safety"],
    passages: [
      ["cracks", "health-and-safety", "outlet"],
      ["pell", "political", "quoted"],
      ["mayor", "political", "outlet"],
      ["cost", "economic", "quoted"],
      ["petition", "public-opinion", "quoted", { note: "A petition is public opinion, however many have signed." }],
    ],
    article: [["political"], ["health-and-safety"], ["economic"], ["public-opinion"]],
    primary: ["political"],
  }),
  ...policyFrames("ada", "state-broadcasting-5-march", {
    headline: ["health-and-safety", { unsure: true, note: "“Repairs” is as much about the works as about safety." }],
    passages: [
      ["cracks", "health-and-safety", "quoted"],
      ["measurement", "health-and-safety", "quoted"],
      ["twoSums", "economic", "outlet"],
      ["tender", "legality", "quoted", { unsure: true }],
      ["timetable", "capacity-and-resources", "outlet"],
      ["fares", "economic", "quoted"],
    ],
    article: [["economic"], ["health-and-safety"], ["capacity-and-resources"], ["quality-of-life"]],
    primary: ["economic"],
  }),
  ...policyFrames("ada", "harbour-today-5-march", {
    headline: ["quality-of-life"],
    passages: [
      ["walk", "quality-of-life", "outlet"],
      ["takings", "economic", "outlet"],
      [
        "letter",
        "public-opinion",
        "quoted",
        { unsure: true, note: "One angry voice, but she speaks for forty shops." },
      ],
      ["boat", "capacity-and-resources", "outlet"],
      ["petition", "public-opinion", "outlet"],
    ],
    article: [["quality-of-life"], ["economic"], ["capacity-and-resources"], ["public-opinion"]],
    primary: ["quality-of-life"],
  }),
  ...policyFrames("ada", "daily-lantern-6-march", {
    headline: ["political"],
    passages: [
      ["townHall", "political", "outlet"],
      ["lorries", "health-and-safety", "outlet"],
      ["bill", "economic", "outlet"],
      ["tender", "legality", "outlet"],
      ["signatures", "public-opinion", "quoted"],
      ["freeFerry", "policy-prescription", "outlet"],
    ],
    article: [
      ["political"],
      ["health-and-safety"],
      ["economic"],
      ["legality"],
      ["public-opinion"],
      ["policy-prescription"],
    ],
    primary: ["political"],
  }),
  ...policyFrames("ada", "the-ledger-8-march", {
    headline: ["political"],
    passages: [
      ["defence", "political", "outlet"],
      ["oneEngineer", "capacity-and-resources", "outlet"],
      ["whoPays", "fairness-and-equality", "outlet"],
      ["publish", "policy-prescription", "outlet"],
    ],
    article: [["political"], ["capacity-and-resources"], ["fairness-and-equality"], ["policy-prescription"]],
    primary: ["policy-prescription"],
  }),
];
