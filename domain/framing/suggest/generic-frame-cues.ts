import { conflictCues } from "./generic-cues/conflict-cues";
import type { CueGroup } from "./generic-cues/cue-group";
import { economicCues } from "./generic-cues/economic-cues";
import { humanInterestCues } from "./generic-cues/human-interest-cues";
import { mannerCues } from "./generic-cues/manner-cues";
import { moralityCues } from "./generic-cues/morality-cues";
import { responsibilityCues } from "./generic-cues/responsibility-cues";

/** Codes of the codebook "five-generic-frames", each with the cue groups that speak for it. */
export const GENERIC_FRAME_CUES: Readonly<Record<GenericFrame, readonly CueGroup[]>> = {
  responsibility: responsibilityCues,
  "human-interest": humanInterestCues,
  conflict: conflictCues,
  morality: moralityCues,
  economic: economicCues,
};

export const GENERIC_FRAMES = ["responsibility", "human-interest", "conflict", "morality", "economic"] as const;

export type GenericFrame = (typeof GENERIC_FRAMES)[number];

/** Every group that is counted, those of the frames first. */
export const ALL_CUE_GROUPS: readonly CueGroup[] = [
  ...GENERIC_FRAMES.flatMap((frame) => GENERIC_FRAME_CUES[frame]),
  ...mannerCues,
];
