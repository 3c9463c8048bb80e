import type { DemoCoding } from "../demo-types";
import { genericFrames } from "./coding-entry";

/** Two coders, all six articles, judgements on the whole text. */
export const genericFrameCodings: readonly DemoCoding[] = [
  ...genericFrames("ada", "northline-wire-3-march", [["economic"]]),
  ...genericFrames("ada", "ellery-courier-4-march", [["responsibility"], ["conflict"], ["economic"]]),
  ...genericFrames("ada", "state-broadcasting-5-march", [["economic"]]),
  ...genericFrames("ada", "harbour-today-5-march", [["human-interest"], ["economic"]]),
  ...genericFrames("ada", "daily-lantern-6-march", [["responsibility"], ["conflict"], ["economic"]]),
  ...genericFrames("ada", "the-ledger-8-march", [
    ["responsibility"],
    ["morality", { unsure: true, note: "She asks what a city owes its readers, without the word." }],
  ]),
  ...genericFrames("ben", "northline-wire-3-march", [
    ["economic"],
    ["responsibility", { unsure: true, note: "Only in the sentence that leaves the question open." }],
  ]),
  ...genericFrames("ben", "ellery-courier-4-march", [["responsibility"], ["conflict"], ["economic"]]),
  ...genericFrames("ben", "state-broadcasting-5-march", [["economic"], ["conflict", { unsure: true }]]),
  ...genericFrames("ben", "harbour-today-5-march", [["human-interest"], ["economic"]]),
  ...genericFrames("ben", "daily-lantern-6-march", [
    ["responsibility"],
    ["conflict"],
    ["human-interest"],
    ["economic"],
  ]),
  ...genericFrames("ben", "the-ledger-8-march", [["responsibility"], ["conflict"], ["economic"]]),
];
