import type { TwinAbout } from "./twin-about";

const ROUND: TwinAbout["data"] = {
  key: "string: stays the same for ever",
  name: "string: as its editors call it",
};

/** The twins of the screens on which work is handed out. */
export const ROUND_TWINS_ABOUT: Readonly<Record<string, TwinAbout>> = {
  "/coding/rounds": {
    summary: "The rounds of coding work, the open ones first",
    query: [],
    shape: "list",
    data: {
      ...ROUND,
      phase: "string: Training, Reliability or Main",
      task: "string: codebook and version, or Claims",
      articles: "number: articles in it",
      coders: "number: who codes in it",
      handedOut: "number: articles × coders",
      finished: "number: of these, handed in",
      day: "string: since when it is handed out",
      closedDay: "string?: since when it is closed",
    },
    row: "a round",
  },
  "/coding/rounds/[key]": {
    summary: "One round: how far its coders are, and how far they agree",
    query: [
      {
        name: "table",
        description: "Table of the .csv: progress by coder, or agreement over time.",
        values: ["progress", "drift"],
      },
    ],
    shape: "object",
    data: {
      ...ROUND,
      task: "string: claims, or codebook key and version number",
      codebook: "object?: key, name and version; null for claims",
      phase: "string: training, reliability or main",
      seed: "string: draws the sample and every coder's order",
      targetAlpha: "number?: what a training is to reach",
      reference: "object?: the coder that a training is measured against",
      createdBy: "string?: name of who handed it out",
      createdAt: "string: when",
      closedAt: "string?: when it was closed",
      newerVersion: "number?: version of the codebook that was published since",
      names: "object: names by key",
      progress: "object: articles, handed out, finished, and the same by coder; counts only",
      training: "object?: each coder beside the reference",
      drift: "object?: alpha by windows of articles",
    },
    row: "a coder, or with `table` a window of articles",
  },
  "/coding/rounds/[key]/training": {
    summary: "A coder in training beside the reference; null where no coder is chosen",
    query: [
      {
        name: "coder",
        description: "Key of another coder, for those who hand out work.",
        isOptional: true,
      },
    ],
    shape: "object or null",
    data: {
      round: "object: key and name",
      coder: "string: key of the coder",
      reference: "object: key and name of the reference coder",
      handedOut: "number: articles that the coder was given",
      kind: "string: codes or claims",
      codebook: "object?: key and name; missing for claims",
      coders: "object: names by key",
      figure: "object: articles, alpha, target, and whether it is reached",
      codes: "array?: alpha and units by code; missing for claims",
      headlines: "object?: headlines by article; missing for claims",
      differences: "object?: the first differences with their passages; missing for claims",
      disputed: "array?: claims that one of the two found; missing for codes",
      hiddenCount: "number: articles left out because the viewer is at work on them",
    },
    row: "a difference",
  },
};
